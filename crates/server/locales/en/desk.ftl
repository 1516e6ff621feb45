# The agents' desk. Prefixes: desk- (what is common, and the inbox), case- (one case), person- (one person).
# Dates and times arrive in words already. $who, $agent: the first name of whoever attends; $name: that of the person.

## Frame

desk-skip = Skip to the content
desk-offline = Offline: what you see may be out of date. Trying again…
desk-failed = That could not be done: the server does not answer. What you wrote is still here.
desk-restored = Recovered: what you wrote here and had not saved.
desk-anew = Discard it
desk-menu = Menu
desk-close = Close
desk-rail = Main
desk-open = Inbox
desk-mine = Mine
desk-unowned = No owner
desk-waiting = Waiting
desk-resolved = Resolved
desk-search = Search
desk-settings = Settings
desk-business = Business
desk-hours = Opening hours
desk-agents = Agents
desk-mailboxes = Mailboxes
desk-quarantine = Quarantine
desk-jobs = Tasks
desk-api = API
desk-account = My account
desk-demo = Example business

## Palette and shortcuts

desk-palette = Search or do
desk-palette-label = Look for a person, a case or an action
desk-palette-hint = Name, key, e-mail, phone or action
desk-palette-results = Results
desk-palette-none = Nothing matches those words. Try the key, the e-mail or the phone number.
desk-palette-actions = Actions
desk-palette-cases = Cases
desk-go-new = New case by hand
desk-go-new-how = phone, counter, letter
desk-go-open = Go to the inbox
desk-go-mine = Go to my cases
desk-go-unowned = Go to the cases without an owner
desk-go-persons = Go to { $persons }
desk-go-search = Search all that was written
desk-go-quarantine = See the quarantine
desk-keys = Keyboard shortcuts
desk-key-enter = Enter
desk-key-move = next case, previous case
desk-key-open = open the case
desk-key-reply = reply
desk-key-note = write an internal note
desk-key-owner = change the owner
desk-key-wait = leave it waiting
desk-key-resolve = resolve
desk-key-search = search the cases
desk-key-palette = go anywhere
desk-key-send = send what you are writing
desk-key-escape = close, or leave the editor
desk-keys-off = They can be turned off in

## Single words

desk-kind-inquiry = question
desk-kind-complaint = complaint
desk-kind-incident = incident
desk-kind-suggestion = suggestion
desk-kind-praise = thank-you
desk-channel-mail = e-mail
desk-channel-form = form
desk-channel-page = their page
desk-channel-phone = phone
desk-channel-counter = counter
desk-channel-post = letter
desk-channel-api = another program
desk-state-open = open
desk-state-waiting = waiting
desk-state-resolved = resolved
desk-state-closed = closed
desk-today = today, { $time }
desk-today-alone = today
desk-nameless = No name yet
desk-of = with { $agent }
desk-of-nobody = no owner
desk-leaving = answer on its way
desk-undelivered = not delivered
# {"{}"}: how long, which the page itself writes while it is open (“40 min”).
desk-clock-left = due in { $amount }
desk-clock-left-script = due in {"{}"}
desk-clock-over = overdue by { $amount }
desk-clock-over-script = overdue by {"{}"}
desk-clock-over-since = was due { $date }
desk-clock-paused = deadline paused
desk-waits = waiting for the person
desk-waits-until = waiting until { $date }
desk-waits-since = waiting since { $date }

## Inbox

desk-case = Case
desk-title-open = Who has waited longest
desk-title-mine = Mine
desk-title-helping = Where I help
desk-title-unowned = No owner
desk-title-waiting = Waiting
desk-title-resolved = Resolved
desk-title-closed = Closed
desk-about-helping = open ones that are mine or where I help
desk-about-waiting = it is for the person to answer
desk-about-resolved = a reply is enough to reopen them
desk-about-closed = the latest first
desk-see-mine = only mine
desk-see-helping = where I help
desk-see-resolved = the resolved ones
desk-see-closed = the closed ones
desk-count-open =
    { $count ->
        [0] none open
        [1000] 1000 or more open
       *[other] { $count } open
    }
desk-count-due = { $count } due today
desk-count-due-many = { $count } or more due today
desk-count-late = { $count } overdue
desk-count-late-many = { $count } or more overdue
desk-more = See more
# {"{}"}: the name of the person; how many cases. Heard by those who use a screen reader.
desk-entered = Added to the list: {"{}"}
desk-entered-many = Added to the list: {"{}"} cases
desk-choose-title = Choose whom to look after
desk-choose = At the top is whoever has waited longest, measured by what they were promised.
desk-choose-keys = <kbd>j</kbd> and <kbd>k</kbd> move through the list; <kbd>Enter</kbd> opens the case.
desk-empty-open-title = Nobody is waiting now
desk-empty-open = When someone writes, they will appear here at once.
desk-empty-mine-title = Nobody is waiting for you now
desk-empty-mine = You have no open cases.
desk-empty-mine-unowned =
    { $count ->
        [one] There is 1 case without an owner that you can take.
       *[other] There are { $count } cases without an owner that you can take.
    }
desk-empty-see-unowned = See those without an owner
desk-empty-helping-title = You are not helping in any open case
desk-empty-helping = When a colleague invites you to help, you will see it here.
desk-empty-unowned-title = They all have an owner
desk-empty-unowned = Each open case has someone who keeps it to the end.
desk-empty-waiting-title = We are not waiting for anyone
desk-empty-waiting = Cases in which it is for the person to answer will be here.
desk-empty-resolved-title = Nothing resolved yet
desk-empty-resolved = What is resolved stays here for as long as it can be reopened.
desk-empty-closed-title = Nothing closed yet
desk-empty-closed = Cases close by themselves once the time to reopen them has passed.

## A case: head

case-key = key
case-the-person = the person
case-somebody = someone
case-a-program = A program
case-yours = yours
case-owned = with { $agent }, to the end
case-was-owned = was with { $agent }
case-take = Take it
case-give-to = Give to…
case-who-has-it = Who has it
case-who-helps = Who helps
case-you = you
case-release = Leave without an owner
case-help = Help in this case
case-stop-helping = Stop helping
case-invite = Invite { $agent }
case-uninvite = Remove { $agent }
case-wait = Wait
case-wait-what = Now it is up to { $name }. The deadline stops, and the case comes back by itself when they answer.
case-wait-until = Or, at the latest, until
case-wait-do = Leave it waiting
case-resolve = Resolve
case-reopen = Reopen
case-change = Change title, kind or person
case-title = What we call it
case-title-do = Change the title
case-kind = What it is
case-kind-do = Change the kind
case-kind-stays = A complaint cannot become anything else.
case-move = It is someone else’s
case-reply = Reply

## Deadlines and how they are worked out. $when: “in 40 min”, “yesterday at 9:12”, “on Tuesday 24 November at 10:40”.

case-answer-due = Answer due { $when }
case-answer-late = Answer was due { $when }
case-answer-paused = Deadline paused: { $amount } left
case-waiting = Waiting for { $name }
case-waiting-until = Waiting for { $name }, until { $date } at the latest
case-waits-since = Asked { $when }, not answered yet
case-resolved = Resolved { $when }
case-resolved-in = Resolved { $when }, in { $amount } of opening time
case-promise-first-answer = First answer within { $amount } of opening time.
case-promise-next-answer = Answer within { $amount } of opening time.
case-promise-source = It is { $business }’s own promise.
case-hours = By the opening hours, { $zone } time.
case-day-arrived = arrived
case-day-paused = paused: it is up to the person
case-day-resumed = counts again
case-day-hours = { $day }, { $from } to { $to }
case-day-span = { $from } to { $to }
case-day-holiday = holiday: { $holiday }
case-day-after-hours = we had already closed
case-day-closed = closed

## The thread

case-thread = Conversation
case-announce = { $title }, from { $name }
case-announce-news = There is news in the case of { $name }
case-note = internal note
case-to = to { $who }
case-copy = with a copy to { $who }
case-hidden-copy = with a blind copy to { $who }
# The e-mail comes from an address that is not of the person of the case.
case-from = e-mail from { $who }, not known to be their address
case-by-hand = { $channel }, noted by hand
case-told-page = on their page
case-told-form = on their page
case-told-api = on their page
case-told-phone = by phone
case-told-counter = at the counter
case-told-post = by letter
case-subject = Subject: { $subject }
case-stranger = Written from { $from }, not known to be an address of { $name }. Check who is writing before you give any details.
case-reply-to = Asks for the answer to go to { $who }
case-folded = signature and quoted text
case-framed = see it with its formatting
case-frame-title = Formatted message from { $name }
case-files = Attachments
case-source = Download the original e-mail
case-sent = Delivered to their mail server at { $time }
case-shown = Shown to { $name } on their page
case-sending = On its way
case-delayed = Not sent yet: the mail server does not answer. We will try again at { $time } (attempt { $attempt } of { $most }).
case-failed = Not sent: { $reason }
case-failure-recipient-refused = their server does not accept that address. Check it before you send again.
case-failure-message-refused = their server refused the message.
case-failure-authentication = our mailbox could not sign in to the mail server. Tell whoever looks after the mailboxes.
case-failure-unreachable = the mail server could not be reached for two days.
case-failure-no-mailbox = there is no mailbox to send it from.
case-failure-unbuildable = the message could not be put together.
case-send-again = Send again
case-returned = Returned. It did not reach { $name }: try another way.
case-notice = what their server said
case-leaves-before = Leaves in
case-undo = Undo
case-sender-genuine = sender verified
case-sender-genuine-text = The e-mail does come from who it says.
case-sender-forged = doubtful sender
case-sender-forged-text = It may not come from who it says. Give no personal details before you have checked who you are talking to.
case-sender-unknown = sender not verified
case-sender-unknown-text = Nobody can tell whether it comes from who it says: its domain does not state it.
case-check-pass = passes
case-check-fail = fails
case-check-soft-fail = probably fails
case-check-neutral = no opinion
case-check-none = publishes nothing
case-check-temporary = could not be checked at the time
case-check-permanent = what it publishes makes no sense
case-check-unknown = not checked

## What happened, between the messages

case-fact-follows = It continues a case that was already closed.
case-fact-follows-see = See it
case-fact-took = { $who } took on the case.
case-fact-gave = { $who } gave it to { $to }.
case-fact-released = { $who } left it without an owner.
case-fact-joined = { $who } joined to help.
case-fact-invited = { $who } invited { $to } to help.
case-fact-parted = { $who } stopped helping.
case-fact-waiting = { $who } left it waiting for { $name }.
case-fact-waiting-until = { $who } left it waiting for { $name }, until { $date } at the latest.
case-fact-resolved = { $who } marked it as resolved.
case-fact-reopened = { $who } reopened it.
case-fact-reopened-by-person = Their message reopened the case.
case-fact-reopened-by-time = The date came without news: it is back in the inbox.
case-fact-closed = It closed: the time to reopen it had passed.
case-fact-classified = { $who } changed its kind to { $kind }.
case-fact-titled = { $who } changed the title.
case-fact-moved = { $who } changed the person of the case.
case-fact-code = { $who } made a code to read by phone.
case-fact-undone = { $who } took back an answer before it left.
case-fact-late = It was answered after the deadline.
case-fact-acknowledged = Receipt sent to { $name } with the key, the date and the time.
case-fact-acknowledging = Receipt on its way to { $name }.
case-fact-automatic = Automatic reply from { $name }.
case-fact-read = read it

## The editor

case-composer = Answer
case-mode = What you are writing
case-mode-reply = Reply
case-mode-note = Internal note
case-note-private = only the team sees it
case-by = How it goes out
case-by-mail = by e-mail
case-by-page = on their page
case-by-phone = told by phone
case-by-counter = told at the counter
case-by-post = sent by letter
case-field-to = To
case-field-copies = Copy
case-field-cc = Cc
case-field-bcc = Bcc
case-third-ok = Yes, they may have it
case-text = Text
case-bold = Bold
case-list = List
case-link = Link
case-attach = Attach
case-drop = Remove { $name }
case-can-undo = You can undo sending for 10 s
# These read as one sentence: “Then it stays open”, “Then it waits for their answer until (date)”.
case-then = Then it
case-then-open = stays open
case-then-waiting = waits for their answer
case-then-resolved = is resolved
case-then-until = until
case-send = Send
case-send-anyway = Send anyway
case-save-note = Save the note
case-saving = Saving…
case-saved = Draft saved
case-saved-here = Offline: saved on this device
case-say-sent = It leaves in 10 seconds: you can still undo it
case-say-noted = Note saved
case-say-restored = Recovered: what you wrote on this device
case-say-changed = The case has changed while you were writing. Read it before you send.
case-say-third = {"{who}"} took no part in this case and will see this answer and the quoted text. Is that what you want?
case-others-write =
    { $count ->
        [one] { $who } is writing in this case too.
       *[other] { $who } are writing in this case too.
    }
case-others-look =
    { $count ->
        [one] { $who } has this case open too.
       *[other] { $who } have this case open too.
    }
case-shut-closed = It is closed. If { $name } writes, a new case opens, linked to this one.
case-shut-resolved = It is resolved. If { $name } writes, or if you reopen it, it comes back to the inbox.
case-shut-role = With your role you can read the case and leave notes, but not answer.

## Resolving

case-resolve-title = Resolve the case of { $name }
case-resolve-what = What happens next
case-resolve-consequence =
    { $days ->
        [0] At any time, { $name } can write again.
        [one] For one day, { $name } can reopen it just by answering.
       *[other] For { $days } days, { $name } can reopen it just by answering.
    }
case-resolve-unanswered = The last message from { $name } has no answer yet. Answer it first: as you send, you can mark the case as resolved.
case-resolve-not-yet = Not yet

## The person

person-called = called { $name }
person-form-usted = formal (usted)
person-form-tu = informal (tú)
person-form-vos = informal (vos)
person-sounds = Pronounced: { $how }
person-remarks = To keep in mind
person-ways = How to find them
person-ways-none = Nothing yet
person-helpers = Also in this case
person-also-open = Also open
person-before = Before
person-since = Since
person-month = { $month } { $year }
person-cases =
    { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
person-cases-many = { $count } or more cases
case-code = Code to read aloud
case-code-when = Only after you have called the number that is on file: whoever calls may not be who they say.
case-code-how = Whoever enters it on the page of the case can read the messages. It is shown once only.
case-code-call = Call { $name }
case-code-number = Only at a number that is on file here, even if you are asked to call another. If you are on that call already, go on.
case-code-read = Read them the code
case-code-valid =
    { $minutes ->
        [one] It is valid for one minute, and once.
       *[other] It is valid for { $minutes } minutes, and once.
    }
case-code-where = They enter it on the page of their case, { $key }, where they are asked to confirm who they are.
case-code-done = Back to the case
person-edit = See and edit
person-kind-email = e-mail
person-kind-phone = phone
person-kind-customer-no = Customer no.
person-kind-order-no = Order no.
person-kind-tax-id = Tax no.
person-kind-card-hint = Card ending in
person-kind-handle = Username
person-see = See the person

## When something is not done

case-changed-title = The case has changed while you were writing.
case-changed-text = Read what is new in the conversation before you send.
case-third-title = Not sent yet.
case-third-text = { $who } took no part in this case. Confirm that they should have it, or remove that address.
case-address-empty = An address is missing.
case-address-control = “{ $field }” has line breaks or characters that cannot be seen. Write the addresses on one line, separated by commas.
case-address-no-at = In “{ $field }”, “{ $piece }” has no @: an address is like ana@example.com.
case-address-bad-local = In “{ $field }”, what comes before the @ in “{ $piece }” cannot be right.
case-address-bad-domain = In “{ $field }”, what comes after the @ in “{ $piece }” is not a domain.
case-address-unclosed = In “{ $field }”, a quotation mark or a bracket is left open in “{ $piece }”.
case-address-trailing = In “{ $field }”, separate the addresses with commas: “{ $piece }”.
case-address-too-long = In “{ $field }”, “{ $piece }” is too long to be an address.
case-address-too-many = “{ $field }” has too many addresses: there is room for 100.
case-frame = Message
case-images = Images from outside are not loaded, so that nobody learns that this was read.
case-images-load = Load them
case-reduced = The formatting was too tangled: only the words are shown.

## A case by hand

case-new = New case
case-new-by-hand = New case by hand
case-new-what-for = For what came by phone, at the counter or by letter.
case-new-how-when = How and when
case-new-clocks = Deadlines count from when it happened, not from when it is written down.
case-new-channel = How it came
case-new-when = When
case-new-who = Who
case-new-who-how = Search by any detail before you create anyone.
case-new-find = Name, e-mail, phone or customer number
case-new-somebody = It is someone new
case-new-what = What
case-new-what-how = In the person’s own words, as far as possible.
case-new-language = Language they spoke
case-new-said = What they said
case-new-keep = I will take it
case-new-keep-else = Otherwise it has no owner, in full view of everyone.
case-new-acknowledge = Send them the receipt with the key
case-new-acknowledge-how = To their e-mail, if we know it.
case-new-leave = Cancel
case-new-open = Open the case
case-move-title = Whose case is this?
case-move-now = It is now in the name of { $name }.
case-move-whose = It belongs to
case-move-what = Whoever has it now will no longer see it. What was already sent to them cannot be taken back.
case-move-do = Change the person

## People

person-find = Find { $persons }
person-find-how = Any detail will find someone: name, e-mail, phone, customer number.
person-none-title = Nobody with “{ $question }”
person-nobody-title = We do not know anyone yet
person-none = Try another detail: the e-mail, the phone, the beginning of the first name or of a surname.
person-count =
    { $count ->
        [one] 1 { $person }
       *[other] { $count } { $persons }
    }
person-count-many = { $count } are shown, but there are more: add another detail to the search.
person-latest = The latest to arrive come first.
person-name = Name
person-their-cases = Cases
person-last = Last activity
person-open = { $count } open
person-over = { $count } resolved
person-no-cases = no cases
person-cases-none = No cases yet.
person-known-since = here since { $month }
person-cases-title = Their cases
person-case-state = State
person-case-who = Who has it
person-case-began = Began
person-readers = Who has looked at their cases
person-readers-why = If the person asks, they are told.
person-do-edit = Edit
person-edit-title = Edit { $name }
person-edit-manner = Name and form of address
person-edit-manner-why = Every answer begins with it: “Hello, Lola”.
person-full-name = Full name
person-preferred = What they are called
person-pronunciation = How it is pronounced
person-language = Language
person-form = Form of address
person-edit-leave = Change nothing
person-edit-save = Save
person-ways-why = Any of these details leads to this person.
person-way-remove = Remove
person-way-kind = What it is
person-way-value = Detail
person-way-add = Add
person-email = E-mail
person-phone = Phone
person-new = New person
person-new-who = Who they are
person-new-why = If we already know them by any of these details, their page will open.
person-new-save = Save
person-new-leave = Cancel
person-new-empty = Write at least the name, the e-mail or the phone number.
person-changed-meanwhile = Someone has changed these details while you were writing. Check them and save again: what you wrote will stand.

## Search

desk-pages = Pages
search-label = What you are looking for
search-how = It searches messages, names and keys, with or without accents.
search-cases = Cases, the latest first
search-none-title = Nothing with “{ $question }”
search-none = Try fewer words, or the person’s key, e-mail or phone number.
search-persons = Search in “{ $persons }”
