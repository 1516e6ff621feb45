"""The forms of a page as a program sees them, to send them what no person would."""

from dataclasses import dataclass

from playwright.sync_api import APIResponse, Page

READ = """forms => forms.map(form => ({
  action: form.getAttribute('action') || location.pathname,
  files: form.enctype === 'multipart/form-data',
  fields: [...form.elements].filter(field => field.name && field.type !== 'file')
    .map(({name, type, value, checked}) => ({name, type, value, checked})),
}))"""
# Fields whose value the page itself has set.
OWN = ("hidden", "submit", "button")


@dataclass
class Form:
    """A form that changes something."""

    page: Page
    action: str
    files: bool
    fields: list[dict]

    def filled(self, typed: str, hidden: bool = False) -> dict[str, str]:
        """Every field with the same value; those that the page has set itself stay, unless asked for."""
        values = {}
        for field in self.fields:
            free = field["type"] not in OWN or (hidden and field["name"] not in ("csrf", "stamp"))
            if field["type"] in ("radio", "checkbox") and not hidden and not field["checked"]:
                continue
            values[field["name"]] = typed if free else field["value"]
        return values

    def send(self, values: dict[str, str]) -> APIResponse:
        """Sends it with the page's cookies and does not follow where it leads."""
        if self.files:
            return self.page.request.post(self.action, multipart=values, max_redirects=0)
        return self.page.request.post(self.action, form=values, max_redirects=0)


def forms(page: Page) -> list[Form]:
    """The forms of the page that is shown, except those that end the session or close a window."""
    found = page.eval_on_selector_all("form[method=post]", READ)
    return [Form(page, **form) for form in found if "logout" not in form["action"]]
