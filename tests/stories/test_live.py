"""What changes while a page is open comes to it by itself, and takes nothing away from whoever works on it."""

import re

import pytest
from playwright.sync_api import expect

from harness.keyboard import focus, listening, tab_to
from harness.memory import Memory
from harness.steps import begin, key_on, open_case, send


@pytest.fixture
def desk(program, phone_of, person, support):
    """An agent at the inbox, and the token of a program that opens cases."""
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    program.start()
    page = person(base_url=program.url)
    begin(page, program)
    page.goto("/cases")
    listening(page)
    page.token = program.run("token", "create", "tienda").stdout.decode().strip()
    return page


def names(page):
    return page.locator("#rows .row__name")


def test_the_inbox_is_true(desk, program, phone_of, customer):
    page = desk
    open_case(program, page.token, customer("Ana Ferrer"), "Me han cobrado dos veces.")
    expect(names(page)).to_have_text(["Ana Ferrer"])
    expect(page.locator("#announce")).to_have_text("Entra en la lista: Ana Ferrer")
    expect(page.locator("#rail").get_by_role("link", name="Bandeja 1")).to_be_visible()
    expect(page.locator("#list-summary")).to_contain_text("1 abierto")

    # Who has the keys keeps them, and the open case keeps its mark.
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("main.case[data-case]")).to_be_visible()
    page.keyboard.press("Escape")
    names(page).first.focus()
    open_case(program, page.token, customer("Pau Soler"), "¿Cuándo leen el contador?")
    expect(names(page)).to_have_text(["Ana Ferrer", "Pau Soler"])
    assert focus(page)["name"] == "Ana Ferrer"
    expect(page.locator("#rows [aria-current]")).to_have_text("Ana Ferrer")
    page.locator("#case-title").focus()
    page.keyboard.press("j")
    assert focus(page)["name"] == "Pau Soler", "the next one, and not the first"

    # What waits for the person leaves; their answer brings it back.
    key = key_on(page)
    page.get_by_label("Texto").fill("Hola, Ana: ¿qué dos recibos son?")
    page.locator("#then").select_option("waiting")
    page.get_by_role("button", name="Enviar", exact=True).press("Enter")
    expect(names(page)).to_have_text(["Pau Soler"])
    focus(page)
    phone = phone_of(program)
    phone.goto(f"/c/{key.replace('-', '')}")
    phone.get_by_role("link", name="Escribir a Lucía").click()
    phone.get_by_label("Su mensaje").fill("Sigue igual.")
    send(phone)
    expect(names(page).filter(has_text="Ana Ferrer")).to_be_visible()
    expect(page.locator("#rail").get_by_role("link", name="Bandeja 2")).to_be_visible()
    page.goto("/persons")
    listening(page)
    open_case(program, page.token, customer("Marta Gil"), "Una pregunta.")
    expect(page.locator("#rail").get_by_role("link", name="Bandeja 3")).to_be_visible()


def test_a_thread_that_grows_leaves_what_is_read_alone(desk, program, person, customer):
    page = desk
    case = open_case(program, page.token, customer("Ana Ferrer"), "Me han cobrado dos veces.")
    page.goto(f"/cases/{case}")
    listening(page)
    colleague = page.context.new_page()
    colleague.goto(f"/cases/{case}")
    # A menu that is open stays open; what is being written stays and is warned of nothing that the program does.
    page.keyboard.press("r")
    page.keyboard.type("Lo miro ahora mismo.")
    page.locator("#case-change").click()
    page.get_by_label("Cómo lo llamamos").fill("Recibo de octubre")
    listening(colleague)
    colleague.keyboard.press("n")
    colleague.keyboard.type("Ya he llamado al banco.")
    colleague.get_by_role("button", name="Guardar la nota").click()
    thread = page.get_by_role("region", name="Conversación")
    expect(thread.get_by_text("Ya he llamado al banco.")).to_have_count(1)
    expect(page.get_by_label("Cómo lo llamamos")).to_have_value("Recibo de octubre")
    expect(page.get_by_label("Texto")).to_have_value(re.compile("Lo miro ahora mismo"))
    expect(page.get_by_text("El caso ha cambiado mientras escribía.")).to_be_hidden()


def test_a_note_that_never_arrived_comes_back_as_a_note(desk, program, customer):
    page = desk
    case = open_case(program, page.token, customer("Ana Ferrer"), "Me han cobrado dos veces.")
    page.goto(f"/cases/{case}")
    listening(page)
    page.route("**/draft", lambda route: route.abort())
    page.keyboard.press("n")
    page.get_by_label("Texto").press_sequentially("No decirle todavía lo del banco.")
    expect(page.get_by_text("Sin conexión: guardado en este equipo")).to_be_visible()
    page.complaints.clear()
    page.reload()
    expect(page.get_by_label("Texto")).to_have_value("No decirle todavía lo del banco.")
    expect(page.get_by_label("Nota interna")).to_be_checked()
    page.unroute("**/draft")
    page.complaints.clear()


def test_words_begun_after_an_answer_stay_when_it_is_taken_back(desk, program, customer):
    page = desk
    case = open_case(program, page.token, customer("Ana Ferrer"), "Me han cobrado dos veces.")
    page.goto(f"/cases/{case}")
    listening(page)
    text = page.get_by_label("Texto")
    page.keyboard.press("r")
    page.keyboard.type("Ya está devuelto.")
    page.keyboard.press("Control+Enter")
    undo = page.get_by_role("button", name="Deshacer")
    expect(undo).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    page.keyboard.type("Y le llamo mañana.")
    undo.click()
    expect(text).to_have_value(re.compile(r"Ya está devuelto\.\s+Y le llamo mañana\."))
    # Nothing comes later that would put something else in its place.
    page.reload()
    expect(text).to_have_value(re.compile(r"Ya está devuelto\.\s+Y le llamo mañana\."))


def test_what_was_typed_into_a_form_is_still_there(desk, program):
    page = desk
    page.goto("/cases/new")
    listening(page)
    page.get_by_label("Lo que dijo").fill("Quiere la fecha de la obra.")
    page.get_by_label("Nombre completo").fill("Iñaki Zubieta")
    page.locator("#rail").get_by_role("link", name="Clientes").click()
    expect(page.get_by_role("heading", name="Clientes")).to_be_visible()
    page.goto("/cases/new")
    expect(page.get_by_label("Lo que dijo")).to_have_value("Quiere la fecha de la obra.")
    expect(page.get_by_text("Recuperado lo que escribió aquí")).to_be_visible()

    # The session ends before it is sent.
    page.context.clear_cookies()
    page.get_by_role("button", name="Abrir el caso").click()
    page.goto("/login")
    page.get_by_label("Correo").fill("lucia@esmero.test")
    page.get_by_label("Contraseña").fill("cuatro palabras sin relacion")
    page.get_by_role("button", name="Entrar", exact=True).click()
    page.goto("/cases/new")
    expect(page.get_by_label("Lo que dijo")).to_have_value("Quiere la fecha de la obra.")
    page.get_by_role("button", name="Abrir el caso").click()
    expect(page.locator("main.case[data-case]")).to_be_visible()
    page.goto("/cases/new")
    expect(page.get_by_label("Lo que dijo")).to_have_value("")


def test_the_keys_are_never_lost(desk, program, customer):
    page = desk
    case = open_case(program, page.token, customer("Ana Ferrer"), "Me han cobrado dos veces.")
    page.goto(f"/cases/{case}")
    listening(page)
    tab_to(page, "Hacerlo mío")
    page.keyboard.press("Enter")
    expect(page.locator("#case-take")).to_have_count(0)
    focus(page)
    page.goto(page.locator("#person a.button").get_attribute("href") + "/edit")
    listening(page)
    page.get_by_label("Dato").fill("no es un correo")
    tab_to(page, "Añadir")
    page.keyboard.press("Enter")
    expect(page.locator("#value-error")).to_be_visible()
    focus(page)
