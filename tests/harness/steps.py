"""What several stories begin with, done as a person does it: by what is written on the screen."""

import re
import secrets

import requests
from playwright.sync_api import Page, expect

from .mailbox import Mailbox
from .program import Program

BUSINESS = "Aguas del Ensayo"
ADMIN = "Lucía Ferrer"
EMAIL = "lucia@esmero.test"
PASSWORD = "cuatro palabras sin relacion"
LINK = r"/setup/[\w-]+"
KEY = re.compile(r"[2-9CDFHJKMNP-RTVXY]{4}-[2-9CDFHJKMNP-RTVXY]{4}-[2-9CDFHJKMNP-RTVXY]{4}")


def begin(page: Page, app: Program):
    """The first run: opens the link from the terminal and becomes the first administrator, signed in."""
    app.printed(LINK)
    # Each start prints another, and only the last one works.
    page.goto(re.findall(LINK, app.output())[-1])
    page.get_by_label("Nombre de la empresa").fill(BUSINESS)
    page.get_by_label("Su nombre").fill(ADMIN)
    page.get_by_label("Su correo").fill(EMAIL)
    page.get_by_label("Contraseña").fill(PASSWORD)
    page.get_by_role("button", name="Empezar").click()
    expect(page).not_to_have_url(re.compile("/setup/"))


def sign_in(page: Page, email: str = EMAIL, password: str = PASSWORD):
    """Signs in with the password."""
    page.goto("/login")
    page.get_by_label("Correo").fill(email)
    page.get_by_label("Contraseña").fill(password)
    page.get_by_role("button", name="Entrar", exact=True).click()
    expect(page).not_to_have_url(re.compile("/login"))


def write_in(page: Page, name: str, email: str, text: str):
    """Fills the public form and sends it, as often as the page asks for it; ends on the receipt."""
    page.goto("/contact")
    page.get_by_label("Qué ha pasado o qué necesita").fill(text)
    page.get_by_label("Su nombre").fill(name)
    page.get_by_label("Correo electrónico").fill(email)
    send(page)
    expect(page).to_have_url(re.compile("/receipt$"))


def send(page: Page):
    """Presses «Enviar». A test is faster than a person: the page may ask to press it again, with everything still there."""
    page.get_by_role("button", name="Enviar", exact=True).click()
    while page.get_by_text("pulse otra vez «Enviar»").is_visible():
        page.get_by_role("button", name="Enviar", exact=True).click()


def key_on(page: Page) -> str:
    """The key of the case that a page shows."""
    return KEY.search(page.locator("main").inner_text())[0]


def open_case(node: Program, token: str, customer: Mailbox, text: str, key: str | None = None) -> str:
    """A program passes on what somebody said, once for each key; says the case's id."""
    answer = requests.post(
        f"{node.url}/api/v1/cases",
        json={"introduction": {"name": customer.name, "email": customer.address}, "text": text},
        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": key or secrets.token_hex(8)},
        timeout=20,
    )
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]
