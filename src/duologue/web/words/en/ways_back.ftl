# The way back in, and the proof that an address is one's own.

forgotten-title = Forgot your password?
forgotten-text = We send a link to the address of your account. It opens a page for a new password, once, within an hour.
forgotten-go = Send the link
forgotten-asked = If somebody here has this address, a mail is on its way to it. Please look into the folder for unwanted mail, too.
forgotten-no-mail = This server sends no mail. Ask an administrator for a new invitation.
new-password-text = For the account of { $name }.
new-password-go = Keep it and sign in
confirm-title = Is this your address?
confirm-text = Then mail about your account reaches you at { $address }.
confirm-go = Yes, it is mine
mail-reset-subject = Your way back into Duologue
mail-reset = Somebody, most likely you, has forgotten the password of your account. This link opens a page for a new one, once, within an hour: { $link }
mail-confirm-subject = Is this your address?
mail-confirm = Your account in Duologue has this address now. This link confirms that it is yours, within a day: { $link }
