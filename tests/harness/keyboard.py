"""A person who has only a keyboard."""

from playwright.sync_api import Page, expect

# Where the keys go, and whether somebody who looks can tell.
FOCUS = """() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  // A row or a sheet of paper may wear the mark for the link or the text in it.
  const marked = (part) => {
    const box = part.getBoundingClientRect(), style = getComputedStyle(part);
    return box.width > 0 && box.height > 0 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  };
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter(Boolean);
  return {
    name: (at.getAttribute('aria-label') || at.textContent || at.value || '').trim().replace(/\\s+/g, ' ').slice(0, 200),
    what: `${at.tagName.toLowerCase()}#${at.id}.${at.className}`,
    visible: around.some(marked),
  };
}"""


def listening(page: Page):
    """Waits until a page that was just loaded hears the keys: its last script has run."""
    page.wait_for_load_state()
    page.wait_for_function("() => customElements.get('undo-send')")


def focus(page: Page) -> dict:
    """What the keys go to. It is never nothing, and it can be seen."""
    page.wait_for_function(f"() => ({FOCUS})() !== null", timeout=5000)
    at = page.evaluate(FOCUS)
    assert at["visible"], f"the focus cannot be seen: {at}"
    return at


def tab_to(page: Page, name: str, back: bool = False, limit: int = 80):
    """Goes on with the tabulator until something with this name has the focus."""
    passed = []
    for _ in range(limit):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        at = page.evaluate(FOCUS)
        # Between the last and the first element the keys belong to the browser itself.
        if at and at["name"].startswith(name):
            focus(page)
            return
        passed.append(at and at["name"][:40])
    raise AssertionError(f"the tabulator never comes to {name!r}, only to {passed}")


def write(page: Page, text: str):
    """Types into the field that has the focus."""
    expect(page.locator("input:focus, textarea:focus")).to_have_count(1)
    page.keyboard.type(text)
