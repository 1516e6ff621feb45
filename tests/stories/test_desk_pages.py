"""Every page of the desk is for everybody: axe finds nothing in light and dark, and nothing is wider than the screen."""

import re

import pytest
from playwright.sync_api import Page, expect

from harness.links import kind, pages
from harness.pages import WIDTHS, assert_accessible, assert_fits
from harness.steps import begin

pytestmark = pytest.mark.timeout(300)

BEGIN = ("/cases", "/cases?view=helping", "/cases?view=closed", "/search?q=agua", "/search?q=nada+de+eso", "/persons?q=ana")
# The pages of a case are alike whatever list they were opened from; the pages of persons have a story of their own.
ALIKE = re.compile(r"/cases/….*\?view=|/cases\?.*after=|^/c/|^/demo|before=")
# What stands over the page, as an agent opens it.
MENUS = {"who has it": "[data-key=a]", "wait": "[data-key=s]", "change": "[aria-label='Cambiar título, tipo o persona']"}


class Inspector:
    """Looks at one page after the other and complains of everything at once, so that one run shows all there is to mend."""

    def __init__(self, page: Page):
        self.page = page
        self.complaints: list[str] = []
        self.seen: list[str] = []

    def look(self, name: str, inside: str | None = None, widths: tuple[int, ...] = tuple(WIDTHS)):
        self.seen.append(name)
        self._judge(name, lambda: assert_accessible(self.page, inside))
        before = self.page.viewport_size
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": WIDTHS[width]})
            self._judge(f"{name} at {width}", lambda: assert_fits(self.page))
            self._judge(f"{name} at {width}", self._assert_nothing_is_cut)
            self._judge(f"{name} at {width}", self._assert_the_window_stays)
        self.page.set_viewport_size(before)

    def _judge(self, name: str, check):
        try:
            check()
        except AssertionError as error:
            self.complaints.append(f"{name}: {error}")

    def _assert_nothing_is_cut(self):
        """Whatever can be pressed or read is on the screen, not beyond its edge."""
        cut = self.page.evaluate(BEYOND_THE_EDGE)
        assert not cut, f"beyond the edge: {cut}"

    def _assert_the_window_stays(self):
        """Beside the rail each part scrolls by itself: behind it there is nothing to scroll to."""
        below = self.page.evaluate(BELOW_THE_DESK)
        assert below <= 0, f"{below} px of nothing below the desk"

    def verdict(self, at_least: int):
        assert not self.complaints, "\n\n".join(self.complaints)
        assert len(self.seen) >= at_least, self.seen


# What is shown, but ends outside of the window, and is not inside of something that scrolls sideways by itself.
BEYOND_THE_EDGE = """() => [...document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, p, dt, dd, li')]
  .filter(part => part.checkVisibility({ checkVisibilityCSS: true }) && !part.closest('.visually-hidden, .skip, .honey, .table, pre'))
  .filter(part => {
    const box = part.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
  })
  .map(part => `${part.tagName.toLowerCase()}.${part.className}: ${part.textContent.trim().slice(0, 60)}`)
  .slice(0, 5)"""


BELOW_THE_DESK = """() => document.querySelector('body > .desk') && getComputedStyle(document.body).display === 'flex'
  ? document.documentElement.scrollHeight - innerHeight : 0"""


def test_every_page_that_a_link_leads_to(at_example):
    page = at_example("admin")
    inspector = Inspector(page)
    for url in pages(page, *BEGIN):
        if not ALIKE.search(kind(url)):
            inspector.look(kind(url))
    inspector.verdict(at_least=30)


def test_what_opens_over_a_case(at_example):
    page = at_example("agent")
    inspector = Inspector(page)
    page.goto("/cases?view=unowned")
    # A complaint ends with a reasoned answer, on a page of its own.
    rows = page.get_by_role("region", name="Sin dueño").locator(".row").filter(has_text=re.compile("consulta|incidencia"))
    rows.first.locator(".row__name").click()
    expect(page.locator("main.case[data-case]")).to_be_visible()
    for name, selector in MENUS.items():
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.locator(f".case__acts summary{selector}").click()
            inspector.look(f"menu: {name} at {width}", ".case__head", widths=(width,))
            page.keyboard.press("Escape")
    page.locator(".case__clocks summary").first.click()
    inspector.look("how it is computed", ".case__head")
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 390, "height": WIDTHS[390]})
    page.get_by_role("button", name="Menú").click()
    inspector.look("the menu on a phone", widths=(390,))
    page.locator("#rail").evaluate("rail => rail.hidePopover()")
    page.locator(".case__person").click()
    inspector.look("the person on a phone", widths=(390,))
    page.locator("#person").evaluate("person => person.hidePopover()")
    page.set_viewport_size({"width": 1280, "height": 800})

    page.get_by_role("link", name="Resolver").click()
    inspector.look("resolve", "#resolve")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    inspector.look("shortcuts", "#shortcuts")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    palette = page.get_by_role("dialog", name="Buscar o hacer")
    inspector.look("palette", "#palette")
    page.keyboard.type("agua")
    expect(palette.get_by_role("group", name="Casos")).to_be_visible()
    inspector.look("palette with what was found", "#palette")
    page.keyboard.press("Escape")
    expect(palette).to_be_hidden()

    page.get_by_role("radio", name="Nota interna").check(force=True)
    inspector.look("a note", ".composer")
    page.get_by_role("radio", name="Responder").check(force=True)
    page.get_by_label("Copia").check()
    page.get_by_label("Cc", exact=True).fill("un.nombre.muy.largo.de.verdad@un-dominio-todavia-mas-largo.example")
    page.get_by_label("Después,").select_option("waiting")
    inspector.look("an answer with a third party", ".composer")
    inspector.verdict(at_least=16)


def test_cases_of_every_kind(at_example):
    """Mails with a format of their own, files, failures, notes: whatever the newest cases of each list hold."""
    page = at_example("agent")
    inspector = Inspector(page)
    for view in ("open", "mine", "waiting", "resolved", "closed"):
        page.goto(f"/cases?view={view}")
        links = page.eval_on_selector_all(".row__name", "links => links.slice(0, 2).map(link => link.href)")
        for at, link in enumerate(links):
            page.goto(link)
            inspector.look(f"{view} {at}", "#main")
    inspector.verdict(at_least=9)


# Pages with forms, and what is wrong in them.
WRONG = {
    "/settings/business": {"#name": "", "#public_url": "no es", "#zone": "Marte/Norte", "#calling_code": "x"},
    "/settings/agents": {"#name": "", "#email": "sin arroba"},
    "/settings/api": {"#name": ""},
    "/settings/mailboxes/new": {"#name": "", "#address": "sin arroba", "#imap_host": "no es", "#imap_port": "x"},
    "/account": {"#name": ""},
    "/cases/new": {"#at": "2099-01-01T10:00", "#text": ""},
    "/persons/new": {"#email": "sin arroba"},
}


def test_forms_that_are_refused(at_example):
    page = at_example("admin")
    inspector = Inspector(page)
    for address, wrong in WRONG.items():
        page.goto(address)
        page.eval_on_selector_all("form", "forms => forms.forEach(form => { form.noValidate = true; })")
        for field, value in wrong.items():
            page.locator(f"main {field}").fill(value)
        form = page.locator("main form").filter(has=page.locator(next(iter(wrong))))
        form.locator(".button--main").last.click()
        expect(page.locator("main [aria-invalid=true], main .advice--late").first).to_be_visible()
        inspector.look(f"{address}, refused")
        text = page.locator("main").inner_text()
        assert "settings-" not in text and "error-" not in text, text
    inspector.verdict(at_least=len(WRONG))


def test_a_desk_where_nothing_happened_yet(page, app):
    """Every list that is empty says so in a sentence."""
    begin(page, app)
    inspector = Inspector(page)
    for view in ("open", "mine", "helping", "unowned", "waiting", "resolved", "closed"):
        page.goto(f"/cases?view={view}")
        expect(page.locator(".list .empty h2")).to_be_visible()
        expect(page.locator(".list .empty p").first).to_contain_text(".")
        inspector.look(view)
    for address in ("/persons", "/settings/mailboxes", "/settings/quarantine", "/settings/jobs", "/settings/api"):
        page.goto(address)
        expect(page.locator("main").get_by_text(re.compile("^(Todavía no|No espera|Todo lo que había|No hay)")).first).to_be_visible()
        inspector.look(address)
    inspector.verdict(at_least=12)
