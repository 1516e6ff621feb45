"""An agent does a whole morning's work without a mouse, and always sees where they are."""

import re

from playwright.sync_api import expect

from harness.keyboard import focus, listening, tab_to, write
from harness.memory import Memory
from harness.steps import EMAIL, PASSWORD, begin, open_case

TEXT = "Buenos días, Ana: ya le hemos devuelto el recibo doble. Perdone la molestia."
NOTE = "Llamar al banco si no lo ve el martes."


def test_without_a_mouse(program, person, phone_of, support, customer):
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    program.start()
    begin(phone_of(program), program)
    token = program.run("token", "create", "tienda").stdout.decode().strip()
    ana, pau = customer("Ana Ferrer"), customer("Pau Soler")
    open_case(program, token, ana, "¿Cuándo se pasa al cobro el recibo de octubre?")
    open_case(program, token, pau, "¿Cuándo leen el contador en mi calle?")

    page = person(base_url=program.url)
    page.goto("/cases")
    write(page, EMAIL)
    page.keyboard.press("Tab")
    write(page, PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Quién espera más")).to_be_visible()

    listening(page)

    # Who waited longest is first; down, up, and open.
    page.keyboard.press("j")
    assert focus(page)["name"] == "Ana Ferrer"
    page.keyboard.press("j")
    assert focus(page)["name"] == "Pau Soler"
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    expect(page.locator("main.case[data-case]")).to_be_visible()
    expect(page.get_by_role("region", name="Conversación")).to_contain_text("recibo de octubre")
    focus(page)

    page.keyboard.press("r")
    write(page, TEXT)
    assert focus(page)["what"].startswith("textarea#text")
    page.keyboard.press("Control+Enter")
    thread = page.get_by_role("region", name="Conversación")
    expect(thread).to_contain_text("devuelto el recibo doble")
    focus(page)

    # A second thought: taken back in time, what was written is still there.
    tab_to(page, "Deshacer", back=True)
    page.keyboard.press("Enter")
    expect(thread).to_contain_text("retiró una respuesta antes de que saliera")
    focus(page)
    page.keyboard.press("r")
    expect(page.get_by_label("Texto")).to_have_value(re.compile("devuelto el recibo doble"))
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Deshacer")).to_be_visible()

    page.keyboard.press("Escape")
    focus(page)
    page.keyboard.press("n")
    write(page, NOTE)
    page.keyboard.press("Control+Enter")
    expect(thread).to_contain_text(NOTE)
    focus(page)
    answer = ana.wait_for(text="devuelto el recibo doble")
    assert answer["Subject"].startswith("Re: ")
    assert [mail for mail in ana.messages() if NOTE in mail.as_string()] == []

    page.keyboard.press("Escape")
    page.keyboard.press("e")
    dialog = page.get_by_role("dialog", name="Resolver el caso de Ana")
    expect(dialog).to_be_visible()
    focus(page)
    tab_to(page, "Resolver", limit=6)
    page.keyboard.press("Enter")
    expect(thread).to_contain_text("lo dio por resuelto")

    # From anywhere to anybody.
    listening(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    palette = page.get_by_role("dialog", name="Buscar o hacer")
    expect(palette).to_be_visible()
    write(page, "Pau")
    expect(palette.get_by_role("option", selected=True)).to_contain_text("Pau Soler")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Pau Soler")).to_be_visible()
    listening(page)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Atajos del teclado")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Atajos del teclado")).to_be_hidden()
