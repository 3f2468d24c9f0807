# El camino de vuelta, y la prueba de que una dirección es propia.

lost-password-title = ¿Olvidaste tu contraseña?
lost-password-text = Enviamos un enlace a la dirección de tu cuenta. Abre una página para una nueva contraseña, una vez, durante una hora.
lost-password-go = Enviar el enlace
lost-password-asked = Si alguien aquí tiene esa dirección, un correo va de camino. Mira también en la carpeta de correo no deseado.
lost-password-no-mail = Este servidor no envía correo. Pide a quien administra un enlace a una nueva contraseña.
new-password-text = Para la cuenta de { $name }.
new-password-go = Guardarla e iniciar sesión
confirm-title = ¿Es esta tu dirección?
confirm-text = Entonces el correo sobre tu cuenta te llega a { $address }.
confirm-go = Sí, es mía
mail-reset-subject = Tu camino de vuelta a Duologue
mail-reset = Alguien, seguramente tú, ha olvidado la contraseña de tu cuenta. Este enlace abre una página para una nueva, una vez, durante una hora: { $link }
mail-confirm-subject = ¿Es esta tu dirección?
mail-confirm = Tu cuenta en Duologue tiene ahora esta dirección. Este enlace confirma, durante un día, que es tuya: { $link }
sign-in-with = Iniciar sesión con { $name }
sign-in-or = O con una contraseña
with-failed-title = No ha funcionado
with-failed-text = El inicio de sesión con el otro servicio se detuvo, tardó demasiado o no se pudo comprobar. Inténtalo otra vez.
not-invited-title = Nadie te ha invitado todavía
not-invited-text = Allí tienes la sesión abierta, y aquí no hay cuenta para ti. Pide a quien administra que te invite con tu correo electrónico.
