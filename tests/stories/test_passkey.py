"""An agent signs in with a passkey of the device instead of the password."""

import re

import pytest
from playwright.sync_api import expect

from harness.steps import ADMIN, begin


@pytest.fixture
def device(person, app):
    """A window on a device that has passkeys. They belong to a name, so the program is reached by one."""
    app.url = app.url.replace("127.0.0.1", "localhost")
    page = person(base_url=app.url)
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return page


def test_a_passkey_opens_the_door(device, app):
    page = device
    begin(page, app)

    page.goto("/account")
    page.get_by_label("Nombre de la llave").fill("Portátil")
    page.get_by_role("button", name="Añadir una llave").click()
    expect(page.get_by_text("Llave de acceso añadida. Ya puede entrar con ella.")).to_be_visible()
    expect(page.get_by_text("Portátil", exact=True).first).to_be_visible()

    page.get_by_role("button", name="Salir").click()
    expect(page).to_have_url(re.compile("/login"))
    page.goto("/account")
    page.get_by_role("button", name="Entrar con una llave de acceso").click()
    expect(page.get_by_role("heading", name="Mi cuenta")).to_be_visible()
    expect(page.get_by_text(ADMIN).first).to_be_visible()

    # A key that was removed opens no longer, and the page says what to do.
    page.get_by_text("Cambiar Portátil").click()
    page.get_by_role("button", name="Quitarla Portátil").click()
    expect(page.get_by_text("Llave de acceso quitada.")).to_be_visible()
    page.get_by_role("button", name="Salir").click()
    page.get_by_role("button", name="Entrar con una llave de acceso").click()
    expect(page.get_by_text("No se pudo usar la llave de acceso.")).to_be_visible()
    expect(page).to_have_url(re.compile("/login"))
