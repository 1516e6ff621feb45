# The account of whoever attends. Prefix: account-.

account = My account
account-leave = Sign out
account-done-saved = Saved.
account-done-password = Password changed. We have ended all your other sessions.
account-done-phone-on = Second step turned on. Next time you sign in we will ask you for the code.
account-done-phone-off = Second step removed.
account-done-passkey = Passkey added. You can sign in with it now.
account-done-passkey-off = Passkey removed.
account-done-session = Session ended.
account-done-sessions = All other sessions ended.

## You

account-you = You
account-you-text = The name is the one that the people you look after see.
account-name = Name
account-email-hint = You sign in with it. Whoever administers Esmero can change it.
account-language = Screen language
account-keyboard = Keyboard
account-shortcuts = One-key shortcuts
account-shortcuts-text = j, k, r, n, a, e, s and / in this browser. The ? key shows them all.

## Password

account-current = The current one
account-new = The new one
account-new-hint = { $shortest } characters or more.
account-password-do = Change it
account-wrong-current = That is not your current password.

## Passkeys

account-passkeys = Passkeys
account-passkeys-text = Sign in with your fingerprint, your face or this device’s PIN, without a password.
account-confirm = Your password, to add or remove passkeys
account-confirm-do = Continue
account-wrong-stale = It is a while since you signed in: enter your password and try again.
account-passkeys-not = Passkeys need Esmero to be reached over HTTPS and by a name, not by a number. Whoever administers it sets this under Settings, Business.
account-passkey-used = since { $since }; used { $used }
account-passkey-unused = since { $since }; not used yet
account-passkey-edit = Change
account-passkey-name = Name of the passkey
account-passkey-example = Name, e.g. Mobile
account-passkey-unnamed = Passkey without a name
account-passkey-add = Add a passkey
account-passkey-remove = Remove it
account-passkey-failed = The passkey could not be created. Try again.

## Second step

account-phone-text = A code from your phone, besides the password.
account-phone-on = on
account-phone-off = off
account-phone-needless = With a passkey you do not need it.
account-phone-do = Turn it on
account-phone-confirm = Your password, to remove it
account-phone-remove = Remove the second step
account-code = Turn on the second step
account-code-scan = 1. Scan
account-code-scan-text = With the authenticator app on your phone.
account-code-qr = QR code for the app; the same is written beside it
account-code-type = Cannot scan it? Type this into the app:
account-code-check = 2. Check it
account-code-label = Code it shows now
account-code-do = Turn on
account-wrong-code = That is not the code the phone shows now. Check that its clock is right.

## Sessions

account-sessions = Sessions
account-sessions-text = Where you have Esmero open.
account-sessions-end = End all the others
account-session-about = { $address } · since { $since }; used { $used }
account-session-this = this one
account-session-end = End
account-browser = { $browser } on { $system }
account-browser-unknown = Unknown browser
