"""A mailbox on the real mail servers: a customer's, or the business's own seen from outside."""

import imaplib
import smtplib
import ssl
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import formataddr, formatdate, make_msgid

from .environment import address, need

PASSWORD = "secreto"


class Mailbox:
    """Writes, waits for mail and reads it. Every address at esmero.test or cliente.test is a mailbox."""

    def __init__(self, mail_address: str, name: str = ""):
        self.address = mail_address
        self.name = name

    def message(self, to: str, subject: str, text: str, **headers: str) -> EmailMessage:
        """A plain message from this mailbox; `In_Reply_To="…"` becomes a header. Change it before sending it."""
        message = EmailMessage()
        message["From"] = formataddr((self.name, self.address)) if self.name else self.address
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = formatdate(localtime=True)
        message["Message-ID"] = make_msgid(domain=self.address.partition("@")[2])
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(text)
        return message

    def write(self, to: str, subject: str, text: str, **headers: str) -> EmailMessage:
        """Sends a plain message and returns it."""
        message = self.message(to, subject, text, **headers)
        self.send(message)
        return message

    def send(self, message: EmailMessage | bytes, to: str | None = None):
        """Sends a message, or raw bytes to `to`."""
        with smtplib.SMTP(*address("ESMERO_TEST_SMTP"), timeout=30) as server:
            if isinstance(message, bytes):
                server.sendmail(self.address, to, message)
            else:
                server.send_message(message, self.address, to)

    def answer(self, received: EmailMessage, text: str) -> EmailMessage:
        """Answers as a mail program does: same thread, subject with «Re:», the original quoted below."""
        subject = received["Subject"]
        quoted = "\n".join(f"> {line}" for line in plain_text(received).splitlines())
        return self.write(
            received["Reply-To"] or received["From"],
            subject if subject.lower().startswith("re:") else f"Re: {subject}",
            f"{text}\n\nEl {received['Date']}, {received['From']} escribió:\n{quoted}\n",
            In_Reply_To=received["Message-ID"],
            References=f"{received['References'] or ''} {received['Message-ID']}".strip(),
        )

    def messages(self) -> list[EmailMessage]:
        """Everything in the inbox, oldest first."""
        with self._open() as inbox:
            _, (numbers,) = inbox.search(None, "ALL")
            return [self._fetch(inbox, number) for number in numbers.split()]

    def wait(self, count: int = 1, within: float = 20) -> list[EmailMessage]:
        """Waits until there are at least `count` messages and returns them all."""
        deadline = time.monotonic() + within
        while len(found := self.messages()) < count:
            subjects = [message["Subject"] for message in found]
            assert time.monotonic() < deadline, f"{self.address} has {len(found)} of {count} messages: {subjects}"
            time.sleep(0.1)
        return found

    def wait_for(self, subject: str = "", text: str = "", within: float = 20) -> EmailMessage:
        """Waits for the newest message with these words in its subject and text."""
        deadline = time.monotonic() + within
        while True:
            found = self.messages()
            for message in reversed(found):
                if subject in (message["Subject"] or "") and text in plain_text(message):
                    return message
            subjects = [message["Subject"] for message in found]
            assert time.monotonic() < deadline, f"{self.address} never got {subject!r} {text!r}, but {subjects}"
            time.sleep(0.1)

    def put(self, message: bytes, folder: str = "INBOX"):
        """Puts a message into the mailbox without sending it."""
        with self._open() as inbox:
            inbox.append(folder, None, None, message)

    def _open(self) -> imaplib.IMAP4:
        trusted = ssl.create_default_context(cafile=need("ESMERO_TEST_CA"))
        server = imaplib.IMAP4_SSL(*address("ESMERO_TEST_IMAPS"), ssl_context=trusted, timeout=30)
        server.login(self.address, PASSWORD)
        server.select()
        return server

    @staticmethod
    def _fetch(inbox: imaplib.IMAP4, number: bytes) -> EmailMessage:
        _, data = inbox.fetch(number.decode(), "(BODY.PEEK[])")
        return message_from_bytes(data[0][1], policy=policy.default)


def plain_text(message: EmailMessage) -> str:
    """The text that a person sees in a program that shows no HTML."""
    body = message.get_body(("plain", "html"))
    return body.get_content() if body else ""
