"""A person with a phone and a browser without JavaScript writes, follows their case and reads it all."""

import re

from playwright.sync_api import expect

from harness.memory import Memory
from harness.pages import assert_accessible, assert_fits
from harness.steps import BUSINESS, begin, key_on, send, write_in

WORDS = "Buenos días: me han cobrado dos veces el recibo de octubre. ¿Qué hago?"
MORE = "Se me olvidó decirles que el número del contrato acaba en 4471."


def test_a_person_on_a_phone_without_scripts(program, phone_of, support, customer):
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    program.start()
    # The business needs no scripts either.
    begin(phone_of(program), program)
    ana = customer("Ana Ferrer")
    phone = phone_of(program)

    write_in(phone, ana.name, ana.address, WORDS)
    expect(phone.get_by_role("heading", name="Gracias, Ana. Lo tenemos.")).to_be_visible()
    expect(phone.get_by_text(WORDS)).to_be_visible()
    key = key_on(phone)
    _is_good(phone)

    # The acknowledgement is in the mailbox: with the name, the key, the link, and by when.
    acknowledgement = ana.wait_for(subject=key, text="Hola, Ana")
    text = acknowledgement.get_body(("plain",)).get_content()
    assert f"{program.url}/c/{key.replace('-', '')}" in text
    assert re.search(r"a más tardar, el \w+ \d+ de \w+(,| a las) \d+:\d\d", text), text
    assert acknowledgement["Auto-Submitted"] == "auto-replied"

    # Another day, on another phone, the key is enough: typed badly, it is found all the same.
    other = phone_of(program)
    other.goto("/key")
    _is_good(other)
    other.get_by_label("Su clave").fill(key.lower().replace("-", " "))
    other.get_by_role("button", name="Ver el caso").click()
    expect(other.get_by_role("heading", level=1)).to_contain_text("Su caso está recibido")
    expect(other.get_by_text(BUSINESS).first).to_be_visible()
    # What was written is not for everybody who has the key.
    expect(other.get_by_text(WORDS)).to_have_count(0)
    _is_good(other)

    other.get_by_role("link", name="Escribir al equipo").click()
    _is_good(other)
    other.get_by_label("Su mensaje").fill(MORE)
    send(other)
    expect(other.get_by_role("heading", name="Su mensaje está en el caso")).to_be_visible()
    _is_good(other)
    other.get_by_role("link", name="Ver su caso").click()

    # The code goes to the address that was known before, and opens what was said.
    other.get_by_role("link", name="Confirme que es usted").first.click()
    _is_good(other)
    other.get_by_role("button", name="Enviar el código").click()
    mail = ana.wait_for(subject="Su código para ver el caso completo")
    _is_good(other)
    other.get_by_label("Código").fill("000000")
    other.get_by_role("button", name="Confirmar").click()
    expect(other.get_by_text("No es ese código.")).to_be_visible()
    code = re.search(r"^\s*(\d{6})\s*$", mail.get_body(("plain",)).get_content(), re.MULTILINE)[1]
    other.get_by_label("Código").fill(f" {code[:3]} {code[3:]} ")
    other.get_by_role("button", name="Confirmar").click()
    expect(other.get_by_text(WORDS)).to_be_visible()
    expect(other.get_by_text(MORE)).to_be_visible()
    _is_good(other)
    other.get_by_role("button", name="Dejar de ver los mensajes en este dispositivo").click()
    expect(other.get_by_text(WORDS)).to_have_count(0)

    # There is always a person to turn to, one step away.
    other.get_by_role("link", name="Hablar con una persona").click()
    expect(other.get_by_role("heading", name="Hablar con una persona")).to_be_visible()
    _is_good(other)
    other.get_by_role("link", name="Volver a su caso").click()
    other.get_by_role("link", name="No estoy de acuerdo").click()
    _is_good(other)


def test_what_is_not_finished_comes_back_whole(app, phone):
    phone.goto("/contact")
    phone.get_by_label("Su nombre").fill("Ana Ferrer")
    phone.get_by_label("Correo electrónico").fill("ana sin arroba")
    phone.get_by_label("Qué ha pasado o qué necesita").fill(WORDS)
    phone.get_by_label("Adjuntar archivos").set_input_files(
        {"name": "recibo.txt", "mimeType": "text/plain", "buffer": b"dos veces"}
    )
    # A browser without scripts would stop at the address itself; an old one sends it.
    phone.locator("form[action='/contact']").evaluate("form => form.noValidate = true")
    phone.get_by_role("button", name="Enviar", exact=True).click()
    expect(phone.get_by_role("alert").first).to_be_visible()
    expect(phone.get_by_text("«ana sin arroba» no parece un correo").first).to_be_visible()
    expect(phone.get_by_label("Qué ha pasado o qué necesita")).to_have_value(WORDS)
    expect(phone.get_by_text("recibo.txt", exact=True)).to_be_visible()
    _is_good(phone)

    phone.get_by_label("Correo electrónico").fill("ana@cliente.test")
    send(phone)
    expect(phone).to_have_url(re.compile("/receipt$"))
    expect(phone.get_by_text("recibo.txt", exact=True)).to_be_visible()


def _is_good(page):
    assert_accessible(page)
    assert_fits(page)
