# The settings. Prefix: settings-. Dates and lengths of time arrive in words already.

settings-save = Save
settings-edit = Edit
settings-actions = Actions
settings-done-saved = Saved.

## Roles

settings-role-agent = agent
settings-role-agent-about = Attends to cases: takes them on, writes, asks for help and resolves them.
settings-role-lead = team lead
settings-role-lead-about = Also shares out everyone’s cases and decides about the e-mails in quarantine.
settings-role-manager = management
settings-role-manager-about = Also changes what the business says about itself: name, form of address, opening hours and promises.
settings-role-compliance = compliance
settings-role-compliance-about = Sees everything and checks it; in cases, writes only internal notes.
settings-role-admin = administration
settings-role-admin-about = Also looks after the installation: agents, mailboxes and API keys.

## Business

settings-business-text = How it introduces itself to people, and what it calls them.
settings-business-contact = Name and contact
settings-business-contact-text = It heads the e-mails and the page of each case.
settings-business-name = Name
settings-business-phone = Phone number to call
settings-business-phone-hint = Always one step from a person: it is shown on the page of each case.
settings-business-url = Address of this installation
settings-business-url-hint = For the links in e-mails. If the name changes, passkeys stop working and have to be made again.
settings-business-signature = Signature
settings-business-signature-hint = It goes at the foot of each answer by e-mail.
settings-business-persons = The people
settings-business-persons-text = The word you use for them here, and the form of address when no other is known.
settings-business-one = For one
settings-business-many = For several
settings-word-person = person
settings-word-client = customer
settings-word-patient = patient
settings-word-pupil = student
settings-word-neighbour = resident
settings-word-member = member
settings-business-form = Form of address
settings-form-usted = formal (usted)
settings-form-tu = informal (tú)
settings-form-vos = informal (vos)
settings-business-language = Language and time
settings-business-language-text = Each person is answered in the language in which they wrote.
settings-business-language-label = House language
settings-business-zone = Time zone
settings-business-calling-code = Country code
settings-business-calling-code-hint = Completes phone numbers written without one. Spain is 34.

## Opening hours

settings-hours-text = Deadlines are counted in these hours.
settings-hours-week = { $length } of opening time a week in all.
settings-hours-open = It is open now.
settings-hours-closed = It is closed now; it opens { $opening }.
settings-hours-never = It does not open on any day.
settings-hours-each-week = Each week
settings-hours-each-week-text = A day may have several time slots. A day without any is closed.
settings-hours-shut = closed
settings-hours-from = { $day }, from
settings-hours-to = { $day }, to
settings-hours-until = to
settings-hours-add = time slot
settings-hours-remove = Remove time slot { $number } on { $day }
settings-hours-promise = What we promise
settings-hours-promise-text = We tell each person when we receive their message, with the day and the time.
settings-hours-answer = First answer
settings-hours-answer-unit = working hours
settings-hours-answer-hint = If someone writes now: { $due }. With 0, nothing is promised.
settings-hours-answer-none = Nothing is promised.
settings-hours-reopen = Reopening
settings-hours-reopen-unit = days
settings-hours-reopen-hint = During that time, one more message reopens a resolved case. After that, it starts a new one.
settings-day-mon = Monday
settings-day-tue = Tuesday
settings-day-wed = Wednesday
settings-day-thu = Thursday
settings-day-fri = Friday
settings-day-sat = Saturday
settings-day-sun = Sunday
settings-holidays = Closed days
settings-holidays-text = Deadlines do not count on these days.
settings-holidays-past = { $count ->
    [one] 1 day that has passed
   *[other] { $count } days that have passed
}
settings-holidays-none = There are none to come.
settings-holiday-date = Day
settings-holiday-name = Name
settings-holiday-kind = What day it is
settings-holiday-public = public holiday
settings-holiday-own-choice = our own closing day
settings-holiday-kind-hint = A closing day of your own (a bridge day, half of Christmas Eve) does not lengthen deadlines that the law counts in working days.
settings-holiday-own = our own closing day
settings-holiday-hours = Hours on that day, from
settings-holiday-hours-to = Hours on that day, to
settings-holiday-hours-hint = Empty: closed all day.
settings-holiday-add = Add the day
settings-holiday-remove = Remove
settings-done-holiday = Day added.
settings-done-holiday-off = Day removed.

## Agents

settings-agents-text = Who attends to people, and what each may do.
settings-agents-invite = Invite
settings-agents-name = Name
settings-agents-role = Role
settings-agents-seen = Last active
settings-agents-open = Open cases
settings-agents-out = no access
settings-agents-no-session = not signed in
settings-agent-factor-passkey = passkey
settings-agent-factor-code = code
settings-agent-factor-none = none
settings-agent-factor-never = has not signed in yet
settings-agents-new = Invite someone
settings-agents-new-text = Esmero makes a link for them to choose their password.
settings-agents-invite-do = Make the invitation
settings-agents-invited = The invitation for { $name } is ready
settings-agents-link = Send them this link in whatever way you usually talk. It works once and will not be shown again.
settings-agent-who = Who they are
settings-agent-since = Since { $since }
settings-agent-open = { $count ->
    [0] no open cases
    [one] 1 open case
   *[other] { $count } open cases
}
settings-agent-role-text = What they may see and do.
settings-agent-access = Access
settings-agent-link = Make a new link
settings-agent-link-text = If they lost the password or the invitation expired
settings-agent-link-made = The link is ready
settings-agent-factors = Remove their second step
settings-agent-factors-text = If they lost the phone, or the device with the passkey
settings-agent-disable = Remove their access
settings-agent-disable-text = { $count ->
    [0] They no longer work here: what they wrote stays
    [one] They no longer work here: their open case is left without an owner, and what they wrote stays
   *[other] They no longer work here: their { $count } open cases are left without an owner, and what they wrote stays
}
settings-agent-enable = Give access back
settings-agent-out = They cannot sign in. What they wrote is still in the cases.
settings-done-disabled = Access removed. Their cases are now under “No owner”.
settings-done-enabled = They can sign in again.
settings-done-factors = Second step and passkeys removed. They sign in with the password alone until they turn them on again.

## API

settings-api-reference = Reference
settings-api-text = Keys with which other programs read and write here.
settings-tokens = API keys
settings-tokens-none = There are none yet.
settings-token-may = It may
settings-token-ends = Expires
settings-token-ends-year = in a year
settings-token-ends-quarter = in 90 days
settings-token-ends-never = never
settings-token-never = never
settings-token-unused = not used yet
settings-token-revoked = revoked on { $at }
settings-token-over = no longer valid
settings-token-revoke = Revoke
settings-token-new = New key
settings-token-new-text = Each program has its own: so one can be revoked without stopping the others.
settings-token-what = What it may do
settings-token-do = Create the key
settings-token-made = Key created: { $name }
settings-token-once = Copy it now: it will not be shown again. We keep only its fingerprint.
settings-scope-persons-read = read people
settings-scope-persons-write = create and change people
settings-scope-cases-read = read cases and messages
settings-scope-cases-write = open cases and decide about them
settings-scope-messages-write = write messages, answers and notes
settings-scope-journal-read = read the journal
settings-done-revoked = Key revoked. The program that used it can no longer get in.

## Mailboxes

settings-mailboxes-text = Where e-mails come in, and where answers go out.
settings-mailboxes-add = Add a mailbox
settings-mailboxes-none = There is no mailbox yet: nobody can write to you by e-mail, and answers do not go out.
settings-mailbox-new = New mailbox
settings-mailbox-address = Address
settings-mailbox-address-text = The one people see.
settings-mailbox-name = Name of the mailbox
settings-mailbox-name-hint = What you call it among yourselves: Customers, Faults, Bills.
settings-mailbox-from = Signs as
# “{agente}” is what the program looks for: it stays as it is in every language.
settings-mailbox-from-hint = {"{"}agente{"}"} becomes the name of whoever writes. Empty: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Its other addresses
settings-mailbox-aliases-hint = Separated by commas, if the same mailbox receives for several.
settings-mailbox-keyed = Ask for replies at name+key@domain
settings-mailbox-keyed-hint = So each reply reaches its case even if all else is lost. Untick it if your server does not accept addresses with “+”.
settings-mailbox-changed = Someone has changed this mailbox while you were writing. Check the details and save again: what you wrote will stand.
settings-mailbox-kept = saved; type to change it
settings-mailbox-pause = Pause
settings-mailbox-resume = Resume
settings-mailbox-remove = Remove the mailbox
settings-mailbox-remove-do = Remove it
settings-mailbox-remove-text = Its e-mails and its cases stay.
settings-mailbox-silent = does not send
settings-mailbox-silent-text = The server through which answers go out is missing.
settings-imap = Receive (IMAP)
settings-imap-text = Without a server nothing is collected: e-mails come in through esmero ingest.
settings-smtp = Send (SMTP)
settings-server = Server
settings-port = Port and encryption
settings-security = Encryption
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = not encrypted
settings-user = User
settings-auth = How it signs in
settings-auth-password = password
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = same as for receiving
settings-auth-nothing = no need
settings-folder = Folder
settings-begin = What is collected
settings-begin-now = only what comes from now on
settings-begin-since = also what is already there
settings-since = From this day
settings-since-hint = What is older stays on the server as it is.
settings-after = Once they are collected
settings-after-seen = mark them as read
settings-after-leave = leave them as they are
settings-after-keyword = mark them with a tag
settings-after-move = move them to a folder
settings-after-name = Tag or folder
settings-more = More
settings-more-text = Hardly anyone needs it.
settings-oauth = OAuth 2, for Google and Microsoft
settings-oauth-text = Register an application with your provider, give it permission to read and send mail with this account, and copy here what it gives you.
settings-oauth-provider = Provider
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = another
settings-oauth-tenant = Organisation (Microsoft)
settings-oauth-client-id = Application ID
settings-oauth-client-secret = Application secret
settings-oauth-refresh-token = Permission of the account (refresh token)
settings-oauth-token-url = Token address (another provider)
settings-oauth-scope = Scope (another provider)
settings-trust = Whom we trust
settings-authserv = Name of your server in Authentication-Results
settings-authserv-hint = If you write it, we believe what your server says of SPF, DKIM and DMARC. Empty: we check it here.
settings-exchange = The mailbox is in Microsoft 365
settings-exchange-hint = Exchange Online checks who writes without giving its name; we believe it. Unticked: we check here.
settings-certificate = Own certificates
settings-certificate-hint = In PEM. For a server whose certificate you signed yourselves.
settings-done-removed = Mailbox removed.
settings-done-paused = Mailbox paused: nothing is collected and nothing goes out through it.
settings-done-resumed = Mailbox running again.

## How a mailbox is

settings-state-receives = receives
settings-state-fails = does not receive
settings-state-connecting = connecting
settings-state-unknown = not tried yet
settings-state-paused = paused
settings-state-paused-text = Nothing is collected and nothing goes out through it.
settings-state-built-in = example
settings-state-built-in-text = It is inside the program: what is sent does not leave here.
settings-state-handed-in = mail is brought to it
settings-state-handed-in-text = It comes in through esmero ingest --mailbox { $name }.
settings-state-idle = Listens all the time.
settings-state-polling = Asks every minute: its server does not say when mail comes.
settings-state-cannot-mark = The server does not let us mark e-mails as collected; they are collected all the same, once each.
settings-state-since = { $text } Last try: { $since }.

## Testing the connection

settings-test = Test
settings-test-text = It really connects, with what is written above. It sends nothing to anyone and changes nothing in the mailbox.
settings-test-do = Test the connection
settings-test-wait = Connecting…
settings-test-fine = good
settings-test-note = works, with a warning
settings-test-failed = fails
settings-test-notyet = not tried
settings-test-said = The server answered:
settings-test-imap-works = It receives well
settings-test-imap-fails = It cannot receive yet
settings-test-smtp-works = It sends well
settings-test-smtp-fails = It cannot send yet
settings-test-loopback = This is the example mailbox: there is no server to test
settings-step-begin = Begin
settings-step-dns = Find { $host }
settings-step-tcp = Reach the port
settings-step-tls = Encrypt
settings-step-greeting = Say hello
settings-step-login = Sign in as { $user }
settings-step-folder = Open the folder
settings-step-idle = Hear of new mail at once (IDLE)
settings-step-command = Talk to the server

## Why not, and what to do

settings-reason-plain-not-allowed = That way the password would travel unencrypted. Choose TLS or STARTTLS.
settings-reason-host-not-found = That name does not exist. Check how it is spelt; it usually begins with imap., smtp. or mail.
settings-reason-wrong-port = The server exists, but nothing answers on that port. The usual ones are 993 or 143 to receive, and 465 or 587 to send.
settings-reason-unreachable = There is no way to the server. Check this machine’s network and its firewall.
settings-reason-timed-out = It does not answer in time. Usually it is a firewall that stays silent, or a wrong port.
settings-reason-closed = The server hung up. If it happens again, it may be blocking this machine because of earlier tries; wait a while or ask your provider.
settings-reason-wants-starttls = That port begins unencrypted. Choose STARTTLS.
settings-reason-wants-tls = That port encrypts from the start. Choose TLS.
settings-reason-starttls-not-offered = The server cannot encrypt on that port. Try TLS, and port 993 to receive or 465 to send.
settings-reason-other-service = Something else answers on that port, not a mail server of this kind. Check the port.
settings-reason-certificate-wrong-name = The certificate is for another name{ $some ->
    [yes] {" "}({ $detail }). Write one of those as the server.
   *[no] . Write as the server the name that your provider gives.
}
settings-reason-certificate-self-signed = The server signed its own certificate. If it is yours, paste it into “Own certificates”.
settings-reason-certificate-unknown-issuer = The certificate was signed by someone this machine does not know. If it is your own authority, paste it into “Own certificates”.
settings-reason-certificate-expired = The server’s certificate has expired. Whoever runs that server has to renew it.
settings-reason-certificate-not-yet-valid = The certificate is not valid yet. Check the date and time of both machines.
settings-reason-certificate-revoked = The server’s certificate has been revoked. Tell whoever runs that server.
settings-reason-certificate-other = The server’s certificate cannot be accepted. Tell whoever runs that server.
settings-reason-bad-root = The certificate of your own that you pasted cannot be read. It has to begin with BEGIN CERTIFICATE.
settings-reason-no-common-encryption = We cannot agree on how to encrypt: usually the server is very old. TLS 1.2 or later is needed.
settings-reason-wrong-password = It rejects the user or the password. Check them; sometimes the user is the whole address.
settings-reason-app-password = It rejects the password. This provider usually asks for an app password: create one in your mail account and paste it here.
settings-reason-oauth-needed = This provider no longer accepts passwords. Choose OAuth 2 under “How it signs in”.
settings-reason-imap-disabled = The account is not allowed to use IMAP. Turn it on in the settings of your mail.
settings-reason-login-needed = The server asks us to sign in. Choose how under “How it signs in”.
settings-reason-encryption-needed = Unencrypted, it does not accept passwords. Choose TLS or STARTTLS.
settings-reason-no-common-login = It does not allow that way of signing in{ $some ->
    [yes] ; it allows { $detail }.
   *[no] .
} Choose another under “How it signs in”.
settings-reason-try-later = It lets nobody in right now: too many connections or tries. Wait a few minutes.
settings-reason-token = There is no permission to sign in with OAuth 2. Open the mailbox and test the connection to find out why.
settings-reason-token-not-https = The token address has to begin with https.
settings-reason-token-unreachable = The OAuth 2 provider cannot be reached. Check the address and this machine’s network.
settings-reason-token-garbled = The OAuth 2 provider answered something unexpected. Check the token address and the scope.
settings-reason-token-consent-ended = The permission of the account was withdrawn or has expired. It has to be given again, and the new one pasted here.
settings-reason-token-unknown-application = The provider does not know that application, or the secret is not its own. Check the ID and the secret.
settings-reason-token-busy = The OAuth 2 provider is busy. Try again in a few minutes.
settings-reason-token-not-accepted = There is permission, but the server does not accept it: usually it is of another account, or lacks the mail scope.
settings-reason-folder-missing = That folder does not exist{ $some ->
    [yes] . There are: { $detail }.
   *[no] {" "}in the mailbox. Check how it is spelt.
}
settings-reason-folder-read-only = The folder can be read but not changed: e-mails will not be marked. Choose “leave them as they are”.
settings-reason-idle-not-offered = The server does not tell us of new e-mails: we will ask it every minute.
settings-reason-said = The server said no. Its words are above or in the log; ask your provider if they are not enough.
settings-reason-storage = Mail arrives, but could not be saved here. Check the disk and the database.

## Quarantine

settings-quarantine-text = E-mails that arrived and we did not know where to put. None is lost: here they wait for someone to decide.
settings-quarantine-none = Nothing is waiting.
settings-quarantine-table = E-mails in quarantine
settings-quarantine-from = From
settings-quarantine-subject = Subject
settings-quarantine-why = Why it is here
settings-quarantine-when = Arrived
settings-quarantine-no-sender-known = no sender
settings-quarantine-no-subject = (no subject)
settings-quarantine-more = There are more: they will appear as you decide about these.
settings-quarantine-by = from { $sender }
settings-quarantine-to = to { $to }
settings-quarantine-mail = The message
settings-quarantine-raw = Download the original
settings-quarantine-unreadable = It cannot be read as an e-mail. The original is whole.
settings-quarantine-empty = It has no text.
settings-quarantine-decide = What to do with it
settings-quarantine-key = File it in the case
settings-quarantine-key-hint = The key of the case, like H7K2-QM94-X5CT.
settings-quarantine-file = File it in that case
settings-quarantine-new = Open a new case with it
settings-quarantine-aside = Set aside
settings-done-aside = Set aside. The original is kept.
settings-quarantine-unparsable = The message is damaged.
settings-quarantine-unparsable-advice = What it carries makes no sense. Download the original; you can file it into a case, where it goes as a file, or ask whoever sent it to send it again.
settings-quarantine-withheld = The mail server does not hand it over.
settings-quarantine-withheld-advice = It is still on the server, which answers with an error when asked for it. Open it there, or ask whoever sent it to send it again.
settings-quarantine-too-large = It is too large.
settings-quarantine-too-large-advice = It is over the limit and still on the mail server. Open it there, or ask whoever sent it to send it in parts.
settings-quarantine-no-sender = It does not say who sent it.
settings-quarantine-no-sender-advice = It cannot be answered. If you know whose it is, file it in their case.
settings-quarantine-forged = It says it is from someone, but their server did not send it.
settings-quarantine-forged-advice = It may be a trick: if you file it, whoever sent it could read what you answer. Check by another way that it is from who it says.
settings-quarantine-loop = Esmero itself wrote it.
settings-quarantine-loop-advice = Someone is sending our own e-mails back to us. It can nearly always be set aside.
settings-quarantine-auto-reply = It is an automatic reply to something we do not know of.
settings-quarantine-auto-reply-advice = It can nearly always be set aside.
settings-quarantine-unknown-return = It says that an e-mail was returned, but we do not know of that e-mail.
settings-quarantine-unknown-return-advice = If it says which e-mail it is about, file it in that case; if not, it can be set aside.
settings-quarantine-failed = It could not be filed, after several tries.
settings-quarantine-failed-advice = Try now: if it fails again, the server’s log says why.

## Tasks

settings-jobs-text = What the server does by itself.
settings-jobs-waiting = { $count ->
    [0] None is waiting now.
    [one] 1 is waiting now.
   *[other] { $count } are waiting now.
}
settings-jobs-oldest = The oldest, { $since }.
settings-jobs-dead = Could not be done
settings-jobs-dead-text = They failed time and again, and are no longer tried by themselves. Nothing is deleted: once whatever stood in the way is mended, they can be tried again.
settings-jobs-none = Everything that had to be done has been done.
settings-jobs-what = What
settings-jobs-happened = What happened
settings-jobs-since = Since
settings-jobs-attempts = { $count ->
    [one] It failed once.
   *[other] It failed { $count } times.
}
settings-jobs-retry = Try again
settings-jobs-discard = Give up on it
settings-jobs-queue = Waiting
settings-jobs-count = How many
settings-job-send-mail = Send a message
settings-job-file-mail = File an e-mail that arrived
settings-job-send-code = Send a code to a person
settings-done-retried = It is being tried again right now.
settings-done-discarded = Given up: it will not be tried again.

## What could not be accepted

settings-wrong-page-changed = While you were writing, someone else saved this page, so nothing more was saved. What you wrote is still here; where it differs, we tell you what is saved. Look it over and press “Save” again.
settings-wrong-saved-now = Saved now: “{ $value }”.
settings-wrong-name-empty = Write a name.
settings-wrong-name-too-long = The name is too long.
settings-wrong-name-taken = There is already a mailbox with that name.
settings-wrong-phone-too-long = The phone number is too long.
settings-wrong-public_url-unusable = Write the whole address, with nothing after it, like https://care.example.com
settings-wrong-person_word-empty = Write the word for one and for several.
settings-wrong-person_word-too-long = The word is too long: there is room for 60 letters.
settings-wrong-persons_word-too-long = The word is too long: there is room for 60 letters.
settings-wrong-form-unknown = Choose a form of address.
settings-wrong-language-unknown = Choose a language.
settings-wrong-zone-unknown = We do not know that zone. Try Europe/London, Europe/Madrid or America/Lima.
settings-wrong-calling_code-unusable = The country code is a number of one to three digits, like 34.
settings-wrong-signature-too-long = The signature is too long.
settings-wrong-answer_minutes-out-of-range = Write a number of hours between 0 and 8760.
settings-wrong-reopen_days-out-of-range = Write a number of days between 0 and 3650.
settings-wrong-calendar-never-open = If an answer is promised, you have to open on some day. Add a time slot, or promise 0 hours.
settings-wrong-day-calendar-time = A time is missing, or is not a time. Write both.
settings-wrong-day-calendar-interval = A time is missing. Write both.
settings-wrong-day-calendar-end-before-start = It ends before it begins. To go past midnight, end at 0:00 and go on the next day.
settings-wrong-day-calendar-overlap = Two time slots overlap. Join them, or correct one.
settings-wrong-day-calendar-too-many-intervals = Those are too many time slots for one day.
settings-wrong-holiday-unusable = That is not a date.
settings-wrong-holiday-calendar-two-holidays = That day is already on the list. Remove it first.
settings-wrong-holiday-calendar-holiday-name = The day needs a name of up to 80 letters.
settings-wrong-holiday-calendar-too-many-holidays = There are too many days on the list. Remove some that have passed.
settings-wrong-holiday-calendar-too-far = That date is too far away.
settings-wrong-email-identifier-empty = Write the e-mail.
settings-wrong-email-identifier-email = That is not an e-mail address. An example: name@example.com
settings-wrong-email-identifier-too-long = The e-mail address is too long.
settings-wrong-email-identifier-strange = The e-mail address has characters that it cannot have.
settings-wrong-email-taken = Someone already signs in with that e-mail.
settings-wrong-role-unknown = Choose a role.
settings-wrong-role-last-admin = Nobody else administers Esmero. Give that role to someone else first.
settings-wrong-scopes-empty = Choose at least one thing that it may do.
settings-wrong-address-identifier-empty = Write the address.
settings-wrong-address-identifier-email = That is not an e-mail address. An example: customers@example.com
settings-wrong-address-identifier-too-long = The address is too long.
settings-wrong-address-identifier-strange = The address has characters that it cannot have.
settings-wrong-address-taken = Another mailbox already has that address.
settings-wrong-host-empty = Write the server through which answers go out.
settings-wrong-host-unusable = That is not the name of a server. An example: imap.example.com
settings-wrong-port-unusable = The port is a number between 1 and 65535.
settings-wrong-user-empty = Write the user; often it is the whole address.
settings-wrong-password-empty = Write the password. If you change servers, it has to be written again.
settings-wrong-imap_since-empty = Choose the day from which e-mails already there are collected.
settings-wrong-imap_after_name-empty = Write the tag or the folder.
settings-wrong-oauth_client_id-empty = Write the application ID.
settings-wrong-oauth_refresh_token-empty = Paste the permission of the account.
settings-wrong-oauth_token_url-empty = Write your provider’s token address.
settings-wrong-certificate-unusable = It cannot be read. It has to begin with BEGIN CERTIFICATE.
settings-wrong-certificate-too-long = It is too long.
settings-wrong-secrets-lost = The passwords of this mailbox were saved with another key of the installation. Write them again and save.
settings-wrong-key-unreadable = That is not a key. It has twelve letters and digits, like H7K2-QM94-X5CT.
settings-wrong-key-unknown = There is no case with that key.
settings-wrong-mail-no-sender = The message does not say whom to answer: no case can be opened with it. File it in one that exists.
