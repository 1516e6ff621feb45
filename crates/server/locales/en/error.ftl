# The error pages, and the reasons why something was not done. error-*: what happened; refused-*: what the rules do not allow
# (with “-source”, the rule or promise it rests on). $field and $code appear only where a better text is missing.

error-back = Go to the start
error-number = Error { $status }
error-not-found-title = We cannot find that page
error-not-found-text = The link may be incomplete, or what was there may be gone.
error-sign-in-title = You need to sign in
error-sign-in-text = Sign in with your account and you will come back to this page.
error-denied-title = That is not for you to do
error-denied-text = Your role does not allow it. If you need it to look after someone, ask whoever has the case or administers Esmero.
error-forged-title = The page had been open too long
error-forged-text = To be safe, nothing was done. Go back, reload the page and try again; what you wrote is still in the form.
error-too-often-title = Too many requests in a row
error-too-often-text =
    { $seconds ->
        [one] There is a limit, to protect everyone. You can go on in 1 second.
       *[other] There is a limit, to protect everyone. You can go on in { $seconds } seconds.
    }
error-conflict-title = Someone changed it at the same time
error-conflict-text = Someone else changed the same thing a moment ago, so nothing more was changed. Open the page again and see how it stands before you decide.
error-refused-title = Not possible now.
error-invalid-title = Something needs correcting.
error-invalid-text = The value of “{ $field }” will not do ({ $code }).
error-wrong-method-title = That address does not open like this
error-wrong-method-text = It is where a form is sent, not a page. Go back and carry on from there.
error-too-large-title = That is too large
error-too-large-text = What you sent is more than fits at once, which is 30 MB. Remove a file, or send it in two goes.
error-too-slow-title = It took too long
error-too-slow-text = There was no time to finish. Before you repeat it, see whether it was done; if it carried files, try with fewer or with another connection.
error-internal-title = This is our fault, not yours
error-internal-text = It could not be done. Try again in a moment; if it stays the same, tell whoever administers Esmero, and at what time it happened.

## Values that will not do

error-form-unreadable = The form arrived incomplete. Reload the page and try again.
error-text-empty = The text is missing.
error-text-too-long = The text is too long: there is room for about 250,000 letters.
error-to-empty = It does not say who it goes to: write an address in “To”.
error-code-not-by-phone = The code to read aloud is for somebody who cannot get it by e-mail and has a phone number on file.
error-title-empty = The title is missing.
error-until-past = That date has already passed: choose another.
error-until-unreadable = That date makes no sense.
error-happened-at-future = That has not happened yet: the date has to be earlier than now.
error-happened-at-unreadable = It is not clear when it happened: write the day and the time.
error-channel-not-by-hand = What came by phone, at the counter or by letter is noted by hand.
error-channel-unreadable = Choose how it came.
error-kind-unreadable = Choose what it is.
error-kind-unknown = There is no such kind.
error-language-unknown = That language is not among those we speak.
error-agent-unknown = That person can no longer have cases.
error-person-empty = It does not say who it is: choose someone from the list, or write their name, phone number or e-mail.
error-remarks-too-long = The notes are too long: there is room for about 8,000 letters.
error-files-too-many = Those are too many files: 10 fit in a message.
error-files-too-large = The files are too large: together there is room for 25 MB.
error-identifier-already-theirs = They already had that.
error-identifier-somebody-elses = That already belongs to someone else:
error-identifier-kind = There is no such kind of detail.
error-identifier-empty = The detail is missing.
error-identifier-too-long = It is too long.
error-identifier-strange = It has a character that it cannot have.
error-identifier-email = That does not look like an e-mail address: check that it has an @ and a dot, like ana@example.com.
error-identifier-phone = That does not look like a phone number. If it is from another country, write it with its prefix, like +351…
error-identifier-spanish-phone = A Spanish phone number has nine digits and begins with 5, 6, 7, 8 or 9.
error-identifier-full-card = Never keep a whole card number: write only the last four digits.
error-identifier-card-hint = Write the last four digits of the card.
error-identifier-tax-id = That does not look like a tax number: it has at least five letters and digits.
error-key-too-short = That key has too few characters: it has twelve.
error-key-too-long = That key has too many characters: it has twelve.
error-key-strange-symbol = No key has one of those characters.
error-key-check = The key does not add up: one character is different, or two have changed places.

## What the rules do not allow

refused-no-mailbox = There is no mailbox to send e-mail from. Whoever administers Esmero can add one under Mailboxes.
refused-case-closed = The case is closed. If the person writes, another opens, linked to this one.
refused-already-so = It was like that already.
refused-unanswered = The person has written and nobody has answered yet. Answer them: as you send, you can mark the case as resolved or leave it waiting.
refused-unanswered-source = Promise N2: whoever writes is answered.
refused-already-left = The answer had already left and cannot be taken back. You can send another that corrects it.
refused-complaint-stays = A complaint cannot become anything else.
refused-complaint-stays-source = Rule 4: a complaint ends with an outcome and its reasons.
refused-not-resolved = Only a resolved case is closed.
refused-not-resolved-source = Rule 3: no deadline closes a case.
refused-still-leaving = An answer is still leaving: wait until it has left, or take it back.
refused-never-closes = An answer does not close the case; it leaves it open, waiting or resolved.
refused-never-closes-source = Rule 3: no deadline closes a case.
refused-owner-helps = Whoever has the case cannot also help in it.
refused-owner-helps-source = Promise N9: each case has a single owner.
refused-needs-resolution = This case ends with a reasoned answer: the outcome, its reasons, and every point answered. Write it under “Answer with reasons”.
refused-needs-resolution-source = Rule 4: a complaint ends with an outcome and its reasons.
refused-no-law = No rule of law applies to this case as it is classified.
refused-needs-reason = A written reason is needed: what the person tells is more than an inquiry.
refused-needs-reason-source = Promise R1: what is said counts, not what it is called.
refused-no-extension = The law does not let this deadline be extended, or not to that date.
refused-open-points = A point has no answer yet. Answer each one, or remove those that are none.
refused-open-points-source = Rule 4: a complaint ends with an outcome and its reasons.
refused-term-too-short = The time to complete it is shorter than the law gives. Give at least what is proposed.
refused-unlawful = The answer does not yet meet what the law asks for. Mend what is marked.
