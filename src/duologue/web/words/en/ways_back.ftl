# The way back in, and the proof that an address is one's own.

lost-password-title = Forgot your password?
lost-password-text = We send a link to the address of your account. It opens a page for a new password, once, within an hour.
lost-password-go = Send the link
lost-password-asked = If somebody here has this address, a mail is on its way to it. Please look into the folder for unwanted mail, too.
lost-password-no-mail = This server sends no mail. Ask an administrator for a link to a new password.
new-password-text = For the account of { $name }.
new-password-go = Keep it and sign in
confirm-title = Is this your address?
confirm-text = Then mail about your account reaches you at { $address }.
confirm-go = Yes, it is mine
mail-reset-subject = Your way back into Duologue
mail-reset = Somebody, most likely you, has forgotten the password of your account. This link opens a page for a new one, once, within an hour: { $link }
mail-confirm-subject = Is this your address?
mail-confirm = Your account in Duologue has this address now. This link confirms that it is yours, within a day: { $link }
sign-in-with = Sign in with { $name }
sign-in-or = Or with a password
with-failed-title = That did not work
with-failed-text = Signing in with the other service was stopped, took too long, or could not be checked. Please try once more.
not-invited-title = Nobody has invited you yet
not-invited-text = You are signed in there, and there is no account for you here. Ask an administrator to invite you by your e-mail address.
