# The law in the cases: deadlines, the reasoned answer, receipts. Agents read it, except for the letters and the papers.

## The head of the case

law-answer = Answer with reasons
law-page = The law in this case
law-due = { $name }: { $when }
law-late = { $name }: was due { $when }
law-paused = { $name }: paused
law-by-day = by the end of { $date }
law-source = { $source }, { $article }. Text read on { $date }.
law-source-reading = { $source }, { $article }: this is our interpretation. Text read on { $date }.
law-source-secondary = { $source }, { $article }: another source says so, not the text of the law. Consulted on { $date }.
law-house = House rule: { $article }.
law-reading = Counted another way: { $date }.
law-by-words = The person says so in their own words: that makes it a complaint, even if nobody called it one.
law-not-advice = Esmero applies what the law says, as it was read on the date given. It is not legal advice.
law-provisional = The holidays of that year are not final yet: the date may change.

## Lines of the thread

law-fact-filed = It is treated as: { $kind }.
law-fact-filed-by-words = From what they say, it is treated as: { $kind }.
law-fact-refiled = { $who } now treats it as: { $kind }.
law-fact-refiled-by-words = From what they say now, it is treated as: { $kind }.
law-fact-point = { $who } noted a point.
law-fact-point-dropped = { $who } removed a point.
law-fact-completion = { $who } asked them for what is missing, by { $date }.
law-fact-completed = It is complete: the time to answer starts now.
law-fact-offer = { $who } sent an offer to settle.
law-fact-offer-accepted = The offer was accepted.
law-fact-offer-rejected = The offer was not accepted: it has to be answered.
law-fact-extended = { $who } extended the deadline and gave notice of it.
law-fact-resolution = { $who } answered with reasons: { $outcome }.
law-fact-overridden = { $who } went ahead in spite of a rule, and said why.
law-fact-notified = The answer reached { $name }.
law-fact-hold = Meanwhile: { $hold }.
law-fact-hold-released = There is no need to wait any longer: { $hold }.
law-fact-adr = { $name } turned to { $body }.
law-fact-adr-closed = The procedure before the body that { $name } turned to has ended.
law-fact-receipt = { $name } was given a receipt.
law-fact-human = { $name } asked to talk to a person.
law-fact-supervisor = { $name } asked to talk to a supervisor.
law-fact-human-reached = { $name } has now talked to a person.
law-fact-supervisor-reached = { $name } has now talked to a supervisor.
law-fact-vulnerable = { $name } said that they are in a vulnerable situation.
law-fact-not-vulnerable = { $name } said that they are no longer in a vulnerable situation.

## Outcomes

law-outcome-upheld = upheld
law-outcome-partly_upheld = upheld in part
law-outcome-not_upheld = not upheld
law-outcome-withdrawn = withdrawn by the person
law-outcome-not_completed = what was missing was not provided
law-outcome-settled = settled by agreement

## The reasoned answer

law-answer-title = Answer { $name } with reasons
law-answer-what = This answer ends the case. It is checked before it goes out: what the law does not allow is said here, with its article.
law-answer-outcome = Outcome
law-answer-points = Each point
law-answer-points-what = What { $name } asks for or tells us, line by line. Each point needs its own answer.
law-answer-whole = Nobody has noted any points: the answer is to the whole message.
law-answer-point = Answer
law-answer-reasons = Reasons
law-answer-reasons-what = What happened and why we decide this, with what is particular to this case. If we did something wrong, say so here and apologise.
law-answer-remedy = What is done to put it right
law-answer-remedy-what = What is refunded, repaired or corrected. It is not a gift.
law-answer-amount = Amount
law-answer-by = No later than
law-answer-evidence = What it rests on
law-answer-evidence-what = Documents, measurements or dates that prove it. For an interruption: the known cause and when the service is expected back.
law-answer-bodies = If they do not agree, they can turn to
law-answer-bodies-none = The law names no body for this case.
law-answer-participates = Will the business take part in that procedure?
law-answer-participates-yes = Yes, it will take part
law-answer-participates-no = It will not take part
law-answer-participates-open = Not said
law-answer-how = How it is sent
law-answer-channel = By
law-answer-chosen = { $name } asked to be answered this way
law-answer-to = To the e-mail address
law-answer-letter = How { $name } will read it
law-answer-check = Check
law-answer-send = Send the answer
law-answer-back = Back to the case
law-answer-subject = Answer to your complaint { $key }
law-answer-subject-other = Answer to your message { $key }
law-answer-fine = It meets the rules that apply to this case.
law-answer-refused = It cannot go out yet
law-answer-warned = Worth a look
law-answer-reason = Reason for going ahead
law-answer-reason-what = Some of these rules allow exceptions. Whoever leads the team decides on them, giving the reason, and they stay on record.
law-answer-changed = The case has changed while you were writing. Check it before you send.

## What the rules say

rule-outcome-said = There was no agreement
rule-outcome-said-remedy = Only a case whose offer was accepted can end by agreement. Choose another outcome.
rule-reasons-given = The reasons are missing
rule-reasons-given-remedy = Explain why it is decided this way, with what is particular to this case.
rule-every-point-answered = Points still without an answer: { $seen }
rule-every-point-answered-remedy = Answer each point. If one is not really a point, remove it under “The law in this case”.
rule-remedy-has-amount-and-date = What will put it right is not specific enough
rule-remedy-has-amount-and-date-remedy = Say what is done and, if it is money, how much and by when at the latest.
rule-adr-named = Whom to turn to is missing
rule-adr-named-remedy = Unless the outcome is fully in their favour, the answer names at least one body and how to reach it. Tick one.
rule-participation-said = Whether the business will take part is missing
rule-participation-said-remedy = Say whether the business will take part in that body’s procedure.
rule-evidence-given = The evidence is missing
rule-evidence-given-remedy = Say which documents or checks the refusal rests on.
rule-cause-and-restoration = The cause is missing, or when the service will be back
rule-cause-and-restoration-remedy = Give the known causes and when the service is expected back.
rule-same-language = It is in another language: { $seen }
rule-same-language-remedy = The answer goes in the language in which the person wrote, unless they asked for another.
rule-same-channel = It goes by another way
rule-same-channel-remedy = The answer goes the way the request came, or the way the person chose: if they chose it, tick the box.
rule-written-answer = It is not in writing
rule-written-answer-remedy = Told by phone, it leaves no proof: send it by e-mail, on paper or on their page.
rule-completion-term = The time to complete it is not over
rule-completion-term-remedy = It only ends like this if they were asked for what is missing, the notice is known to have arrived and the whole time has passed.
rule-no-closing-by-time = It closes because time has passed: “{ $seen }”
rule-no-closing-by-time-remedy = No case ends because time has passed. Answer what it raises.
rule-no-generic-answer = It is very like answers that other people have already received ({ $seen }%)
rule-no-generic-answer-remedy = The law does not allow generic answers. Write what is particular to this case.
rule-no-commercial-content = There is commercial content: “{ $seen }”
rule-no-commercial-content-remedy = Customer service neither sells nor offers promotions. Remove it.
rule-no-survey-before-resolution = It asks for a rating: “{ $seen }”
rule-no-survey-before-resolution-remedy = No survey before the answer has arrived. Remove it.
rule-no-payment-condition = It makes a payment a condition: “{ $seen }”
rule-no-payment-condition-remedy = Dealing with a complaint cannot depend on a payment. Remove it.
rule-forbidden = This must not appear: “{ $seen }”

## The page of the law

law-what = What it is
law-kind = Treated as
law-topics = What it is about
law-topics-what = For some matters the law counts differently.
law-refile = Save
law-reason = Reason, if it is no longer a complaint
law-reason-what = Only possible if it was Esmero that read it in their words. The reason is kept as a note.
law-new-reason = Why it is only an inquiry
law-clocks = Deadlines
law-no-clocks = No law sets deadlines for this case.
law-clock-met = met
law-clock-missed = missed
law-clock-running = running
law-clock-paused = paused
law-clock-late = overdue
law-clock-how = How it is worked out
law-drives = This is the date that counts
law-points = Points
law-points-what = What { $name } asks for or tells us, line by line. The answer replies to each one.
law-points-none = There are none yet: the answer will be to the whole message.
law-point-text = New point
law-point-add = Add
law-point-drop = Remove
law-point-answered = answered
law-completion = Ask for what is missing
law-completion-what = If something is missing and we cannot answer without it, it is asked for with a deadline. The time to answer starts when it arrives.
law-completion-missing = What is missing
law-completion-until = Until
law-completion-least = The law gives until { $date } at least.
law-completion-text = Explanation for { $name }
law-completion-ask = Ask for it
law-completion-open = Asked { $when }; they have until { $date }.
law-completion-done = It is complete now
law-completion-subject = We need something more to be able to answer you · { $key }
law-meanwhile = Meanwhile
law-meanwhile-what = What may not be done until the answer has arrived.
law-hold-open = The complaint is about the reason for an interruption or a suspension
law-hold-none = There is nothing to wait for.
law-adr = Body they have turned to
law-adr-open = They have turned to this body
law-adr-close = The procedure has ended
law-papers = Receipts and answers
law-papers-none = None has been given yet.
law-paper-receipt = Receipt
law-paper-answer = Reasoned answer
law-paper-sheet = Complaint sheet
law-paper-make = Make the receipt
law-paper-open = Open (PDF)

## Letters: the person reads them, in their language

letter-outcome-upheld = We find that you are right.
letter-outcome-partly_upheld = We find that you are right in part.
letter-outcome-not_upheld = We cannot agree with you. We explain why.
letter-outcome-withdrawn = You have told us that you withdraw your complaint, and we leave it there.
letter-outcome-not_completed = We asked you to complete your complaint, and what was missing has not reached us in the time given.
letter-outcome-settled = We have reached an agreement with you, and your complaint ends with it.
letter-points = What you raise
letter-reasons = Why
letter-remedy = What we are doing about it
letter-remedy-amount = Amount: { $amount }.
letter-remedy-by = By { $date } at the latest.
letter-evidence = What we base this on
letter-bodies = If you do not agree
letter-bodies-what = You can turn, free of charge, to:
letter-participates = Our business will take part in that procedure.
letter-participates-not = Our business will not take part in that procedure.
letter-closing = Yours sincerely,
letter-completion = To be able to answer your message, we still need:
letter-completion-until = You can send it to us until the end of { $date }, by replying to this message or on the page of your case.
letter-completion-consequence = If it does not arrive in that time, the case will end without a further answer. If you need more time or some help, please tell us.
letter-completion-clock = The time to answer you will start when we receive it.

## Papers: the person reads them, in their language

paper-receipt-title = Receipt for your message
paper-receipt-lead = We have received your message. This document proves what you told us, and when.
paper-key = Key of your case
paper-key-alt = QR code that leads to the page of your case
paper-business = Business
paper-person = Person
paper-presented = Submitted
paper-entered = Recorded
paper-channel = Channel
paper-kind = Treated as
paper-subject = Subject
paper-words = What you told us
paper-files = Attached files
paper-clocks = What we will do, and by when
paper-clock = What
paper-due = By when
paper-basis = Law
paper-computation = How the deadlines are worked out
paper-follow = How to follow it
paper-follow-what = With the key, and nothing else, you can see how your case is going, write to us and ask to talk to a person: { $url }
paper-follow-phone = By phone too: { $phone }.
paper-verify = How to check this document
paper-verify-what = Anyone who has this document can check with this code that it is genuine, without seeing any personal details: { $url }
paper-verify-code = Verification code
paper-verify-alt = QR code that leads to the check of this document
paper-not-advice = The deadlines are those of the law as it was read on the date given. This document is not legal advice.
paper-answer-title = Answer to your complaint
paper-answer-title-other = Answer to your message
paper-answer-date = Date
paper-outcome = Outcome
paper-header = { $business } · { $key }

## The person's page

portal-law-title = What the law sets
portal-law-due = { $name }: until the end of { $date }.
portal-law-due-at = { $name }: by { $date }.
portal-law-late = { $name }: it was due on { $date }. Your case stays open.
portal-law-paused = { $name }: the deadline is paused.
portal-law-how = How it is counted
portal-law-holds = Meanwhile
portal-paper-receipt = Download the receipt (PDF)
portal-paper-answer = Download the answer (PDF)
portal-bodies = Outside our company you can turn to:
portal-check-title = Check a document
portal-check-what = Type the code that stands on the receipt or the answer. We will tell you whether it is authentic, without showing any personal data.
portal-check-label = Verification code
portal-check-go = Check
portal-check-yes = It is authentic.
portal-check-receipt = { $business } gave this receipt on { $date }.
portal-check-answer = { $business } gave this answer on { $date }.
portal-check-digest = SHA-256 fingerprint of the file. If yours has another, it is not the one we gave:
portal-check-journal = It is in the journal of the case, and nobody has altered it.
portal-check-broken = The document exists, but the journal of the case does not add up. Please tell { $business }.
portal-check-no = We have given no document with that code. Please check that you copied it correctly.
