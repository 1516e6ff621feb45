"""What is asked of every page: that everybody can use it, and how it looks."""

import os
import re
from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).parent.parent / "vendor/axe.min.js"
WIDTHS = {1600: 1000, 1280: 800, 390: 844}
SCHEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def assert_accessible(page: Page, inside: str | None = None):
    """No violation that axe can find, in light and in dark; `inside` is a selector that narrows it down."""
    if getattr(page, "without_scripts", False):
        return _assert_copy_accessible(page, inside)
    problems = []
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text())
    for scheme in SCHEMES:
        _show(page, scheme)
        found = page.evaluate(
            "([inside, rules]) => axe.run(inside || document, {runOnly: rules, resultTypes: ['violations']})",
            # Between light and dark only the colours change.
            [inside, RULES if scheme == SCHEMES[0] else ["color-contrast"]],
        )
        problems += [f"{scheme}: {_in_words(violation)}" for violation in found["violations"]]
    _show(page, None)
    assert not problems, f"{page.url} shuts people out:\n" + "\n".join(problems)


def _assert_copy_accessible(page: Page, inside: str | None):
    """axe is a script itself, so what a window without scripts shows is copied into one that has them."""
    context = page.context.browser.new_context(
        viewport=page.viewport_size, storage_state=page.context.storage_state(), locale="es-ES"
    )
    with context:
        html = page.content()
        # The page's own scripts stay out: only axe, which comes by another way, may run.
        headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'none'"}
        context.route(page.url, lambda route: route.fulfill(body=html, headers=headers))
        copy = context.new_page()
        copy.goto(page.url)
        assert_accessible(copy, inside)


def _in_words(violation: dict) -> str:
    places = [f"    {' '.join(map(str, node['target']))}\n      {node['html'][:200]}" for node in violation["nodes"]]
    return f"{violation['id']} ({violation['impact']}): {violation['help']}\n" + "\n".join(places[:5])


def take_pictures(page: Page, name: str, full_page: bool = False) -> list[Path]:
    """Pictures at the three widths, in light and dark, as target/screens/NAME-WIDTH-SCHEME.png."""
    folder = Path(os.environ.get("ESMERO_SCREENS", "../target/screens"))
    folder.mkdir(parents=True, exist_ok=True)
    before = page.viewport_size
    taken = []
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            _show(page, scheme)
            taken.append(folder / f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}-{width}-{scheme}.png")
            if full_page:
                page.set_viewport_size({"width": width, "height": max(height, page.evaluate(WHOLE))})
            page.screenshot(path=taken[-1], full_page=full_page, animations="disabled")
    _show(page, None)
    page.set_viewport_size(before)
    return taken


# Beside the rail a page scrolls by itself, and a picture of the document would show what is in the window.
WHOLE = """() => Math.max(0, ...[...document.querySelectorAll('.page')].map(part => part.scrollHeight))"""


def assert_fits(page: Page):
    """Nothing sticks out to the right: nobody should have to scroll sideways on a phone."""
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, f"{page.url} is {wider} px wider than the screen"


def _show(page: Page, scheme: str | None):
    page.emulate_media(color_scheme=scheme or "null", reduced_motion="reduce" if scheme else "null")
    # Colours that are still on their way from one scheme to the other are nobody's.
    page.evaluate("document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish())")
