"""Whatever is sent to a form, the answer is a page with a clear word, and what is refused changes nothing."""

import re

import pytest

from harness.forms import Form, forms
from harness.links import kind, pages
from harness.memory import Memory
from harness.steps import begin, key_on, write_in

HOSTILE = {
    "nothing": "",
    "spaces": " \t\r\n ",
    "too much": "ñ" * 70_000,
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><h1>",
    "an end of text": "Ana\0Ferrer",
    "control characters": "Ana\x01\x1b[31m\x7f\u202eFerrer\ufeff",
    "letters beyond letters": "👩🏽‍🚒🇪🇸 Z̸̡͉a̴l̷g̶o̵ ﷽",
    "more headers": "Ana\r\nBcc: todos@cliente.test\r\n\r\nhola",
    "a number": "-99999999999999999999.5e308",
    "a template": "{{ 7*7 }}${7*7}%s%n' OR 1=1; --",
    "a path": "../../../../etc/passwd",
}
# What people have written or set. Sessions, limits and files that wait for their form are not.
KEPT = {
    "setting": "name, value",
    "agent": "name, email, role, language, password, disabled_at",
    "passkey": "name",
    "api_token": "name, scopes, revoked_at",
    "mailbox": "name, address, settings, active",
    "person": "name, preferred_name, version",
    "identifier": "kind, norm",
    "cases": "key, version",
    "message": "text, delivery",
    "draft": "text, recipients",
}


class Watch:
    """Sends to a form and looks at what came of it."""

    def __init__(self, memory: Memory):
        self.memory = memory
        self.complaints: list[str] = []

    def kept(self) -> dict[str, list]:
        return {table: sorted(self.memory.rows(f"SELECT {columns} FROM {table}")) for table, columns in KEPT.items()}

    def try_everything(self, form: Form):
        for name, typed in HOSTILE.items():
            for hidden in (False, True):
                self.judge(form, name, lambda: form.send(form.filled(typed, hidden)))
        self.judge(form, "no field", lambda: form.send({}))
        self.judge(form, "nobody's token", lambda: form.send(form.filled("Ana") | {"csrf": "x"}), refused=True)

    def judge(self, form: Form, name: str, send, refused: bool = False):
        before = self.kept()
        answer = send()
        where = f"{form.action} with {name}: {answer.status}"
        if answer.status >= 500 or (refused and answer.status < 400):
            self.complaints.append(f"{where} {answer.text()[:300]}")
        elif answer.status >= 400:
            if self.kept() != before:
                self.complaints.append(f"{where}, but something changed")
            if not re.search(r"<html lang=\"es\"|role=\"alert\"|class=\"advice", answer.text()):
                self.complaints.append(f"{where}, but no word in Spanish: {answer.text()[:300]!r}")


def test_forms_of_persons(app, page):
    watch = Watch(Memory(app))
    write_in(page, "Ana Ferrer", "ana@cliente.test", "Buenos días.")
    place = f"/c/{key_on(page).replace('-', '')}"
    seen = set()
    for address in ("/contact", "/key", f"{place}/write", f"{place}/verify", f"{place}/code"):
        page.goto(address)
        for form in forms(page):
            if kind(form.action) not in seen:
                seen.add(kind(form.action))
                watch.try_everything(form)
    assert {"/contact", "/key", "/c/…/messages", "/c/…/code"} <= seen
    assert not watch.complaints, "\n".join(watch.complaints)
    assert "panicked" not in app.output()


@pytest.mark.parametrize("address", ["/key", "/c/{}", "/c/{}/receipt", "/c/{}/write", "/c/{}/files/{}", "/setup/{}"])
def test_addresses_that_nobody_made(app, page, address):
    for name, typed in HOSTILE.items():
        answer = page.request.get(address.replace("{}", _escaped(typed[:2000])), max_redirects=0)
        assert answer.status < 500, f"{address} with {name}: {answer.status}"
    assert "panicked" not in app.output()


def _escaped(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())
