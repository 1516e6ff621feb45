"""Fixtures of the tests in Python. Everything that a test starts is stopped at its end, whatever happens."""

import re
import secrets
import signal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from harness.environment import need
from harness.mailbox import Mailbox
from harness.program import Database, Program

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


def pytest_configure(config):
    # A polite kill ends the tests as Ctrl-C does: the fixtures still stop what they have started.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture
def engine() -> str:
    """`sqlite`, the default; for both: `@pytest.mark.parametrize("engine", ["sqlite", "postgres"])`."""
    return "sqlite"


@pytest.fixture
def database(engine):
    """A fresh database on PostgreSQL; None on SQLite."""
    if engine == "sqlite":
        yield None
        return
    fresh = Database()
    yield fresh
    fresh.drop()


@pytest.fixture
def program(tmp_path, database):
    """The program with an empty data folder, not started yet."""
    with_data = Program(tmp_path / "data", database)
    yield with_data
    with_data.kill()


@pytest.fixture
def app(program) -> Program:
    """The program, serving."""
    return program.start()


@pytest.fixture
def node(program):
    """Makes one more node on the program's database, files and key; not started yet. Start the program first."""
    nodes = []

    def make() -> Program:
        folder = program.data.with_name(f"node{len(nodes) + 1}")
        shared = {"files": program.data / "files", "key_file": program.data / "secret.key"}
        nodes.append(Program(folder, program.database, **shared))
        return nodes[-1]

    yield make
    for each in nodes:
        each.kill()


@pytest.fixture(scope="session")
def browser() -> Browser:
    """One Chromium for all tests."""
    chromium = need("ESMERO_CHROMIUM")
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=chromium, headless=True, args=CHROMIUM_FLAGS)
        yield one
        one.close()


@pytest.fixture
def person(browser):
    """Makes a browser window of one person, with its own cookies: `person(viewport=PHONE, java_script_enabled=False)`.

    At the end of the test, an error in a script, a message in the console and a request to any
    other host than this machine are failures: pages are whole by themselves.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_window(**options) -> Page:
        defaults = {"locale": "es-ES", "timezone_id": "Europe/Madrid", "viewport": DESKTOP}
        context = browser.new_context(**defaults | options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(f"script error: {error}"))
        page.on("console", lambda message: _note(complaints, message))
        page.on("request", lambda request: _note_host(complaints, request.url))
        page.complaints = complaints
        page.without_scripts = not options.get("java_script_enabled", True)
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


# A form that is refused comes back with one of these, and Chromium notes it; it is an answer and no mistake of the page.
REFUSED = re.compile(r"Failed to load resource: the server responded with a status of (409|422|429) ")


def _note(complaints: list[str], message):
    if message.type in ("error", "warning") and not REFUSED.match(message.text):
        complaints.append(f"console {message.type}: {message.text} ({message.location.get('url')})")


def _note_host(complaints: list[str], url: str):
    host = urlsplit(url).hostname
    if host not in (None, "127.0.0.1", "localhost"):
        complaints.append(f"request to another host: {url}")


@pytest.fixture
def page(app, person) -> Page:
    """A window on a desktop computer; addresses begin at the program: `page.goto("/login")`.

    The program comes first, so that it goes last: a page whose program was killed would complain.
    """
    return person(base_url=app.url)


@pytest.fixture
def phone_of(person):
    """Makes a window on a phone, without JavaScript, that looks at a program: `phone_of(program)`."""
    return lambda program: person(
        base_url=program.url, viewport=PHONE, java_script_enabled=False, has_touch=True
    )


@pytest.fixture
def phone(phone_of, app) -> Page:
    """A window on a phone, without JavaScript."""
    return phone_of(app)


@pytest.fixture
def customer():
    """Makes a customer with a mailbox of their own: `customer("Ana Ferrer")`."""

    def make(name: str = "Ana Ferrer") -> Mailbox:
        return Mailbox(f"{_word(name)}.{secrets.token_hex(4)}@cliente.test", name)

    return make


@pytest.fixture
def support() -> Mailbox:
    """The business's mailbox that the program shall read, not used by any other test."""
    return Mailbox(f"atencion.{secrets.token_hex(4)}@esmero.test", "Atención")


def _word(name: str) -> str:
    return "".join(letter for letter in name.lower().split()[0] if letter.isascii() and letter.isalpha()) or "cliente"
