"""Every page that a link leads to is there, shuts nobody out, and fits on a phone."""


from harness.links import pages
from harness.pages import WIDTHS, assert_accessible, assert_fits
from harness.steps import key_on, write_in


def test_pages_of_persons(app, page):
    write_in(page, "Ana Ferrer", "ana@cliente.test", "Buenos días: el agua sale turbia desde ayer.")
    place = f"/c/{key_on(page).replace('-', '')}"
    _look(page, "/contact", "/key", place, f"{place}/code", "/login")


def _look(page, *begin_at: str):
    """Complains of everything at once, so that one run shows what is to be mended."""
    complaints, seen = [], 0
    for _ in pages(page, *begin_at):
        seen += 1
        for check in (assert_accessible, _assert_fits_a_phone):
            try:
                check(page)
            except AssertionError as error:
                complaints.append(str(error))
    assert not complaints, "\n\n".join(complaints)
    assert seen > len(begin_at) + 2


def _assert_fits_a_phone(page):
    before = page.viewport_size
    page.set_viewport_size({"width": 390, "height": WIDTHS[390]})
    try:
        assert_fits(page)
    finally:
        page.set_viewport_size(before)
