"""Pictures of every page, to be looked at by a human. `cargo xtask screens` takes them; ordinary runs do not."""

import re

import pytest
from playwright.sync_api import expect

from harness.memory import Memory
from harness.pages import take_pictures

pytestmark = [pytest.mark.screens, pytest.mark.timeout(900)]

LISTS = ("open", "mine", "helping", "unowned", "waiting", "resolved", "closed")
SETTINGS = ("business", "hours", "law", "agents", "mailboxes", "mailboxes/new", "quarantine", "jobs", "api")


def first(page, selector: str) -> str:
    """Where the first link of that kind leads."""
    return page.locator(selector).first.get_attribute("href")


def shoot(page, name: str, address: str | None = None, whole: bool = False):
    if address:
        page.goto(address)
    take_pictures(page, name, full_page=whole)


def test_the_desk(at_example):
    page = at_example("agent")
    for view in LISTS:
        shoot(page, f"list-{view}", f"/cases?view={view}")
        rows = page.locator(".row__name")
        for at in range(min(2, rows.count())):
            shoot(page, f"case-{view}-{at}", rows.nth(at).get_attribute("href"))
            page.goto(f"/cases?view={view}")
    page.goto("/cases")
    case = first(page, ".row__name").partition("?")[0]
    shoot(page, "resolve-page", f"{case}/resolve")
    shoot(page, "deadlines", "/deadlines", whole=True)
    page.goto("/deadlines")
    complaint = first(page, ".table tbody a")
    shoot(page, "case-complaint", complaint)
    shoot(page, "law-page", f"{complaint}/law", whole=True)
    shoot(page, "answer-page", f"{complaint}/answer", whole=True)
    page.get_by_label("Se le da la razón", exact=True).check()
    page.get_by_role("button", name="Comprobar").click()
    shoot(page, "answer-refused", whole=True)
    page.complaints.clear()  # Chromium notes that the answer was refused, as it should.
    shoot(page, "move-page", f"{case}/person?who=ana")
    shoot(page, "new-case", "/cases/new", whole=True)
    shoot(page, "new-case-found", "/cases/new?who=ana", whole=True)
    shoot(page, "search", "/search?q=agua", whole=True)
    shoot(page, "search-nothing", "/search?q=helicóptero")
    shoot(page, "persons", "/persons?q=ana", whole=True)
    shoot(page, "persons-nobody", "/persons?q=helicóptero")
    page.goto("/persons")
    person = first(page, ".table tbody a")
    shoot(page, "person", person, whole=True)
    shoot(page, "person-edit", f"{person}/edit", whole=True)
    shoot(page, "person-new", "/persons/new", whole=True)
    shoot(page, "account", "/account", whole=True)
    shoot(page, "account-code", "/account/code", whole=True)


def test_what_opens_over_the_desk(at_example):
    page = at_example("agent")
    page.goto("/cases?view=unowned")
    page.goto(first(page, ".row__name"))
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog", name="Buscar o hacer")).to_be_visible()
    shoot(page, "palette")
    page.keyboard.type("ana")
    found = page.get_by_role("dialog", name="Buscar o hacer").get_by_role("option")
    expect(found.first).to_contain_text(re.compile("ana", re.IGNORECASE))
    shoot(page, "palette-found")
    page.keyboard.press("Escape")
    page.evaluate("document.getElementById('shortcuts').showModal()")
    shoot(page, "shortcuts")
    page.keyboard.press("Escape")
    page.evaluate("document.getElementById('resolve')?.showModal()")
    shoot(page, "resolve")
    page.keyboard.press("Escape")
    for name, selector in {"owner": "[data-key=a]", "wait": "[data-key=s]", "change": "summary[aria-label]"}.items():
        page.locator(f".case__acts {selector}").evaluate("summary => { summary.parentElement.open = true; }")
        shoot(page, f"menu-{name}")
        page.locator(f".case__acts {selector}").evaluate("summary => { summary.parentElement.open = false; }")
    for at in range(page.locator(".case__clocks details").count()):
        page.locator(".case__clocks details").nth(at).evaluate("details => { details.open = true; }")
    shoot(page, "clocks")
    page.locator("#rail").evaluate("rail => rail.showPopover()")
    shoot(page, "rail")
    page.locator("#rail").evaluate("rail => rail.hidePopover()")
    page.locator("#person").evaluate("person => person.showPopover()")
    shoot(page, "person-drawer")


def test_the_composer(at_example):
    page = at_example("agent")
    page.goto("/cases?view=mine")
    page.goto(first(page, ".row__name"))
    page.get_by_text("Nota interna", exact=True).click()
    shoot(page, "composer-note")
    page.get_by_label("Responder").check(force=True)
    page.get_by_label("Copia").check()
    page.get_by_label("Cc", exact=True).fill("tercero@cliente.example")
    page.get_by_label("Después,").select_option("waiting")
    page.get_by_label("Adjuntar").set_input_files(
        {"name": "liquidación de octubre.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 " * 900}
    )
    expect(page.get_by_role("list", name="Adjuntos").last.get_by_text("liquidación")).to_be_visible()
    shoot(page, "composer-full")
    shoot(page, "composer-full-whole", whole=True)


def test_settings(at_example, example):
    page = at_example("admin")
    for name in SETTINGS:
        shoot(page, f"settings-{name}", f"/settings/{name}", whole=True)
    page.goto("/settings/agents")
    shoot(page, "settings-agent", first(page, ".table tbody a"), whole=True)
    page.goto("/settings/mailboxes")
    shoot(page, "settings-mailbox", first(page, ".cards .button"), whole=True)
    shoot(page, "not-found", "/nada")
    page.complaints.clear()  # Chromium notes that the page was not found, as it should.
    # A mail without a sender waits for a decision.
    mail = b"Subject: Corte de agua\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\n\r\nHoy no hay agua en toda la calle.\r\n"
    name = Memory(example).rows("SELECT name FROM mailbox LIMIT 1")[0][0]
    example.run("ingest", "--mailbox", name, stdin=mail)
    shoot(page, "settings-quarantine-some", "/settings/quarantine", whole=True)
    shoot(page, "settings-quarantined", first(page, ".table tbody a"), whole=True)


def test_settings_refused(at_example):
    page = at_example("admin")
    page.goto("/settings/mailboxes/new")
    page.get_by_label("Nombre del buzón").fill("Averías")
    page.get_by_label("Correo", exact=True).fill("averias@aguasdelturia.example")
    page.locator("#imap_host").fill("127.0.0.1")
    page.locator("#imap_port").fill("1")
    page.locator("#imap_user").fill("averias")
    page.locator("#imap_password").fill("secreto")
    page.locator("#smtp_host").fill("127.0.0.1")
    page.get_by_role("button", name="Probar la conexión").click()
    expect(page.get_by_text("Todavía no puede recibir")).to_be_visible()
    shoot(page, "settings-mailbox-test", whole=True)
    for address in ("business", "agents", "api"):
        page.goto(f"/settings/{address}")
        page.eval_on_selector_all("form", "forms => forms.forEach(form => { form.noValidate = true; })")
        page.locator("#name").fill("")
        page.locator("main form .button--main").last.click()
        expect(page.get_by_role("alert").first).to_be_visible()
        shoot(page, f"refused-{address}", whole=True)


def test_doors_and_pages_of_persons(person, example):
    page = person(base_url=example.url)
    shoot(page, "login", "/login")
    shoot(page, "setup-over", "/setup/nada")
    page.complaints.clear()  # Chromium notes that the link is over, as it should.
    shoot(page, "contact", "/contact", whole=True)
    shoot(page, "key", "/key")
    shoot(page, "check", "/verify")
    shoot(page, "demo-mailbox", "/demo/mailbox", whole=True)
    shoot(page, "api", "/api")
    shoot(page, "contact-large", "/contact?text=large", whole=True)
    page.goto("/contact?text=normal")
    rows = Memory(example).rows("SELECT key, state FROM cases ORDER BY opened_at DESC LIMIT 60")
    seen = {state: key for key, state in rows}
    for state, key in seen.items():
        shoot(page, f"portal-{state}", f"/c/{key.replace('-', '')}", whole=True)
    for part in ("receipt", "write", "talk", "disagree", "verify"):
        shoot(page, f"portal-{part}", f"/c/{key.replace('-', '')}/{part}", whole=True)
