# Signing in to Esmero: session, second step, passkeys, and the links that work once. Prefix: auth-.

## Signing in

auth-login = Sign in
auth-login-do = Sign in
auth-login-ended = Your session had expired. What you were writing is still saved.
auth-login-wrong = The e-mail and the password do not match.
auth-login-help = Cannot get in? Whoever administers Esmero in your business can give you a new link.
auth-email = E-mail
auth-password = Password
auth-password-hint = { $shortest } characters or more. Four unrelated words make a good password.
auth-or = or
auth-too-often = { $minutes ->
    [one] Too many tries. You can try again in one minute.
   *[other] Too many tries. You can try again in { $minutes } minutes.
}

## Passkeys

auth-passkey-do = Sign in with a passkey
auth-passkey-failed = The passkey could not be used. Try again, or sign in with the password.
auth-passkey-none = This browser does not support passkeys.

## Second step

auth-code = Second step
auth-code-text = Enter the code that your authenticator app shows now.
auth-code-label = 6-digit code
auth-code-wrong = That code does not work: it may have expired or been used already. Enter the one shown now.
auth-code-lost = I do not have my phone at hand
auth-code-lost-text = Whoever administers Esmero in your business can remove your second step; you can then turn it on again with another phone.
auth-code-other = Sign in with another account

## First steps

auth-setup = First steps
auth-setup-title = Welcome
auth-setup-first = You will be the first person to administer Esmero here. This link works only once.
auth-setup-admin = You will administer Esmero at { $business }. This link works only once.
auth-setup-business = Name of the business
auth-setup-name = Your name
auth-setup-name-hint = This is how the people you look after will see it.
auth-setup-email = Your e-mail
auth-setup-do = Begin
auth-setup-then = After that you can add a mailbox, the opening hours and your team.

## Choosing a password with a link

auth-choose = Choose your password
auth-choose-title = Hello, { $name }
auth-choose-text = Choose the password you will sign in with. This link works only once.
auth-choose-do = Save it and sign in

## The link no longer works

auth-expired = The link no longer works
auth-expired-title = This link no longer works
auth-expired-alone = It was used, it expired, or another was asked for later. To get a new one, type on the server:
auth-expired-text = It was used, it expired, or another was asked for later. Ask whoever administers Esmero in your business for a new one; on the server it is done with:
auth-expired-email = you@example.com
auth-expired-login = Go to sign-in

## What a form could not accept

auth-wrong-business-empty = Write the name of the business.
auth-wrong-business-too-long = The name of the business is too long.
auth-wrong-name-empty = Write your name.
auth-wrong-name-too-long = The name is too long.
auth-wrong-email-empty = Write your e-mail.
auth-wrong-email-taken = Someone already signs in with that e-mail.
auth-wrong-password-too-short = The password is too short: it needs { $shortest } characters or more.
auth-wrong-password-too-long = The password is too long: shorten it; there is room for several hundred letters.
auth-wrong-password-too-simple = That password is soon guessed. Try four words that have nothing to do with each other.
auth-wrong-email-identifier-empty = Write your e-mail.
auth-wrong-email-identifier-email = That is not an e-mail address. An example: name@example.com
auth-wrong-email-identifier-too-long = The e-mail address is too long.
auth-wrong-email-identifier-strange = The e-mail address has characters that it cannot have.
auth-wrong-passkey-empty = Write a name for the passkey.
auth-wrong-passkey-too-long = The name is too long.
auth-wrong-passkey-too-many = You already have twenty passkeys; remove one first.
