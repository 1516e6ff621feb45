"""What happens to a case on the desk, told from the chair of those who work there."""

import re

import pytest
from playwright.sync_api import Page, expect

from harness.memory import Memory
from harness.steps import PASSWORD, begin, key_on, open_case, sign_in, write_in

NURIA = ("nuria@esmero.test", "otras cuatro palabras distintas")


@pytest.fixture
def program(program, support):
    """With a mailbox to send from, and mail handed in by `esmero ingest`."""
    program.settings["check_senders"] = "false"
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    return program


@pytest.fixture
def token(app) -> str:
    """A program that passes on what people say."""
    return app.run("token", "create", "tienda").stdout.decode().strip()


@pytest.fixture
def lucia(page, app) -> Page:
    """The window of the first administrator."""
    begin(page, app)
    return page


@pytest.fixture
def nuria(lucia, person, app) -> Page:
    """The window of a second agent."""
    added = app.run("user", "add", NURIA[0], "--name", "Nuria Climent", stdin=f"{NURIA[1]}\n")
    assert added.returncode == 0, added.stderr.decode()
    window = person(base_url=app.url)
    sign_in(window, *NURIA)
    return window


def hand_in(app, message):
    """A mail that the business's mail server passes on."""
    done = app.run("ingest", "--mailbox", "Atención", stdin=bytes(message))
    assert done.returncode == 0, done.stderr.decode()


def thread_of(page: Page):
    return page.get_by_role("region", name="Conversación")


def menu(page: Page, name: str):
    """Opens one of the menus above the case."""
    page.locator(".case__acts summary").filter(has_text=name).click()


def send(page: Page, text: str):
    page.get_by_label("Texto").fill(text)
    page.get_by_role("button", name="Enviar", exact=True).click()
    expect(thread_of(page)).to_contain_text(text)


def test_from_hand_to_hand_until_it_is_resolved(lucia, nuria, app, token, customer):
    ana = customer("Ana Ferrer")
    case = open_case(app, token, ana, "¿Cuándo se pasa al cobro el recibo de octubre?")
    lucia.goto(f"/cases/{case}")
    nuria.goto(f"/cases/{case}")
    hers, mine = thread_of(nuria), thread_of(lucia)

    # A note is for colleagues, and the other window shows it by itself.
    lucia.get_by_role("radio", name="Nota interna").check(force=True)
    lucia.get_by_label("Texto").fill("El banco dice que fue un error suyo.")
    lucia.get_by_role("button", name="Guardar la nota").click()
    expect(mine).to_contain_text("El banco dice que fue un error suyo.")
    expect(hers).to_contain_text("El banco dice que fue un error suyo.")
    expect(hers).to_contain_text("nota interna")
    assert len(ana.wait()) == 1, "only the acknowledgement"

    # Given to Nuria, who knows it at once.
    menu(lucia, "Dar a…")
    lucia.get_by_role("button", name="Nuria Climent", exact=True).click()
    expect(mine).to_contain_text("Lucía lo pasó a Nuria.")
    expect(nuria.get_by_text("lo lleva usted")).to_be_visible()
    expect(hers).to_contain_text("Lucía lo pasó a Nuria.")

    # Nobody has answered yet: it cannot be resolved in silence, and the page says what to do instead.
    nuria.get_by_role("link", name="Resolver").click()
    dialog = nuria.get_by_role("dialog", name="Resolver el caso de Ana")
    expect(dialog).to_contain_text("nadie le ha contestado todavía")
    dialog.get_by_role("button", name="Resolver", exact=True).click()
    expect(nuria.get_by_text("Contéstele: al enviar puede darlo por resuelto")).to_be_visible()
    nuria.goto(f"/cases/{case}")

    # While Nuria writes, the case changes: sending asks first, and what she wrote stays.
    nuria.get_by_label("Texto").fill("Hola, Ana: se lo devolvemos el martes.")
    hand_in(app, ana.message("atencion@esmero.test", f"Re: {key_on(nuria)}", "Eran 38,40 euros."))
    expect(nuria.get_by_text("El caso ha cambiado mientras escribía. Léalo antes de enviar.")).to_be_visible()
    expect(hers).to_contain_text("Eran 38,40 euros.")
    nuria.get_by_role("button", name="Enviar", exact=True).click()
    nuria.get_by_role("button", name="Enviar de todas formas").click()
    expect(hers).to_contain_text("se lo devolvemos el martes")
    expect(mine).to_contain_text("se lo devolvemos el martes")
    ana.wait_for(text="se lo devolvemos el martes", within=40)
    expect(hers).to_contain_text("Entregado a su servidor de correo", timeout=20_000)

    # It is the person's turn, until a date.
    menu(nuria, "Esperar")
    nuria.get_by_label("O, como mucho, hasta el").fill("2099-03-02")
    nuria.get_by_role("button", name="Dejarlo a la espera").click()
    expect(nuria.locator(".case__clocks")).to_contain_text("A la espera de Ana, como mucho hasta el")
    expect(mine).to_contain_text("Nuria lo dejó a la espera de Ana")

    # Resolved, reopened by hand, and again by the person.
    nuria.get_by_role("link", name="Resolver").click()
    dialog.get_by_role("button", name="Resolver", exact=True).click()
    expect(hers).to_contain_text("Nuria lo dio por resuelto.")
    nuria.get_by_role("button", name="Reabrir").click()
    expect(hers).to_contain_text("Nuria lo reabrió.")
    nuria.get_by_role("link", name="Resolver").click()
    dialog.get_by_role("button", name="Resolver", exact=True).click()
    expect(nuria.get_by_role("button", name="Reabrir")).to_be_visible()
    hand_in(app, ana.message("atencion@esmero.test", f"Re: {key_on(nuria)}", "No ha llegado nada."))
    expect(hers).to_contain_text("Su mensaje reabrió el caso.")
    expect(mine).to_contain_text("No ha llegado nada.")


def test_files_both_ways_and_a_third_party(lucia, app, customer):
    ana, third = customer("Ana Ferrer"), customer("Gestoría Soler")
    photo = b"\x89PNG\r\n\x1a\n" + b"0" * 2000
    mail = ana.message("atencion@esmero.test", "Fuga", "Les mando una foto.")
    mail.add_attachment(photo, maintype="image", subtype="png", filename="contador.png")
    hand_in(app, mail)
    lucia.goto("/cases")
    lucia.get_by_role("link", name="Ana Ferrer").click()
    thread = thread_of(lucia)
    shown = thread.get_by_role("link", name=re.compile("contador.png"))
    assert lucia.request.get(shown.get_attribute("href")).body() == photo

    # A file of ours; one that was chosen by mistake goes away again.
    for name in ("informe.pdf", "otro.pdf"):
        lucia.get_by_label("Adjuntar").set_input_files(
            {"name": name, "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n" + name.encode() * 100}
        )
        expect(lucia.locator("#attachments").get_by_text(name)).to_be_visible()
    lucia.get_by_role("button", name="Quitar otro.pdf").click()
    expect(lucia.locator("#attachments").get_by_text("otro.pdf")).to_have_count(0)

    # Somebody who was never in this case is told nothing unseen.
    lucia.get_by_label("Copia").check()
    lucia.get_by_label("Cc", exact=True).fill(third.address)
    warning = lucia.get_by_text(f"{third.address} no ha participado en este caso")
    expect(warning).to_be_visible()
    lucia.get_by_label("Texto").fill("Hola, Ana: va el informe, también a su gestoría.")
    lucia.get_by_role("button", name="Enviar", exact=True).click()
    expect(lucia.get_by_label("Sí, que lo reciba")).to_be_focused()
    expect(thread).not_to_contain_text("va el informe")
    lucia.get_by_label("Sí, que lo reciba").check()
    lucia.get_by_role("button", name="Enviar", exact=True).click()
    expect(thread).to_contain_text("va el informe")
    expect(warning).to_be_hidden()
    received = [one.wait_for(text="va el informe", within=40) for one in (ana, third)]
    for answer in received:
        files = {part.get_filename(): part.get_content() for part in answer.iter_attachments()}
        assert files == {"informe.pdf": b"%PDF-1.4\n" + b"informe.pdf" * 100}
        assert third.address in answer["Cc"] and ana.address in answer["To"]
    # From now on they are part of it.
    lucia.get_by_label("Cc", exact=True).fill(third.address)
    expect(warning).to_be_hidden()


def test_nothing_that_was_typed_is_lost(lucia, app, token, customer):
    case = open_case(app, token, customer("Ana Ferrer"), "¿Cuándo leen el contador?")
    lucia.goto(f"/cases/{case}")
    text = lucia.get_by_label("Texto")
    text.fill("Hola, Ana: el lector pasa el lunes")
    expect(lucia.get_by_text("Borrador guardado")).to_be_visible()
    lucia.reload()
    expect(text).to_have_value("Hola, Ana: el lector pasa el lunes")

    # The session ends while she writes. What she wrote is refused, kept here, and there again after she signs in.
    Memory(app).change("DELETE FROM session")
    text.fill("Hola, Ana: el lector pasa el lunes por la mañana.")
    expect(lucia.get_by_text("Sin conexión: guardado en este equipo")).to_be_visible()
    lucia.complaints.clear()  # Chromium notes each request that was refused, as it should.
    lucia.goto(f"/cases/{case}")
    expect(lucia).to_have_url(re.compile("/login"))
    lucia.get_by_label("Contraseña").fill(PASSWORD)
    lucia.get_by_label("Correo").fill("lucia@esmero.test")
    lucia.get_by_role("button", name="Entrar", exact=True).click()
    expect(lucia).to_have_url(re.compile(f"/cases/{case}"))
    expect(text).to_have_value("Hola, Ana: el lector pasa el lunes por la mañana.")
    expect(lucia.get_by_text("Borrador guardado")).to_be_visible()


def test_a_mail_that_nobody_could_file_is_filed_by_hand(lucia, app, token, customer):
    ana = customer("Ana Ferrer")
    case = open_case(app, token, ana, "Hay una fuga en el portal.")
    lucia.goto(f"/cases/{case}")
    key = key_on(lucia)
    for text in ("La fuga sigue.", "Otro asunto."):
        hand_in(app, f"Subject: {text}\r\nMIME-Version: 1.0\r\n\r\n{text}\r\n".encode())
    lucia.goto("/settings/quarantine")
    expect(lucia.get_by_role("link", name=re.compile("Cuarentena 2"))).to_be_visible()
    expect(lucia.get_by_role("cell", name="No dice quién lo envía.")).to_have_count(2)
    lucia.get_by_role("link", name="La fuga sigue.").click()
    expect(lucia.locator(".words")).to_contain_text("La fuga sigue.")

    lucia.get_by_label("Archivar en el caso").fill("H7K2-QM94-X5CC")
    lucia.get_by_role("button", name="Archivar en ese caso").click()
    expect(lucia.get_by_role("alert")).to_be_visible()
    lucia.get_by_label("Archivar en el caso").fill(key.lower())
    lucia.get_by_role("button", name="Archivar en ese caso").click()
    expect(thread_of(lucia)).to_contain_text("La fuga sigue.")
    expect(lucia).to_have_url(re.compile(f"/cases/{case}"))

    lucia.goto("/settings/quarantine")
    lucia.get_by_role("link", name="Otro asunto.").click()
    lucia.get_by_role("button", name="Apartar").click()
    expect(lucia.get_by_text("Apartado. El original se conserva.")).to_be_visible()
    expect(lucia.get_by_text("No espera ninguno.")).to_be_visible()


def test_what_was_said_on_the_telephone(lucia, app, customer):
    ana = customer("Ana Ferrer")
    write_in(lucia, ana.name, ana.address, "¿Hay corte de agua mañana?")
    lucia.goto("/cases/new")
    lucia.get_by_label("Cuándo").fill("2026-03-04T10:15")
    lucia.get_by_label("Nombre, correo, teléfono o número de cliente").press_sequentially("Ferrer")
    lucia.get_by_role("radio", name=re.compile("Ana Ferrer")).check()
    expect(lucia.get_by_label("Nombre completo")).to_be_hidden()
    lucia.get_by_label("Qué es").select_option("incidencia")
    lucia.get_by_label("Cómo lo llamamos").fill("Contador parado")
    lucia.get_by_label("Lo que dijo").fill("El contador no corre desde el lunes.")
    lucia.get_by_role("button", name="Abrir el caso").click()

    expect(lucia.get_by_role("heading", name="Contador parado")).to_be_visible()
    thread = thread_of(lucia)
    expect(thread).to_contain_text("El contador no corre desde el lunes.")
    expect(thread).to_contain_text("teléfono, anotado a mano")
    expect(thread.locator(".msg time").first).to_have_attribute("datetime", re.compile("2026-03-04T09:15"))
    # The deadline runs since then, and so it is over.
    expect(lucia.locator(".case__clocks")).to_contain_text("Había que responder")
    expect(lucia.get_by_text("lo lleva usted")).to_be_visible()
    told = ana.wait_for(text="lo que nos ha contado por teléfono", within=40)
    assert key_on(lucia) in told["Subject"]
    lucia.goto("/persons?q=Ferrer")
    expect(lucia.locator("tbody tr")).to_have_count(1)


def test_a_double_charge_ends_with_a_reasoned_answer(lucia, app, token, customer):
    ana = customer("Ana Ferrer")
    case = open_case(app, token, ana, "Me han cobrado dos veces el recibo de octubre.")
    receipt = ana.wait()[0]
    assert papers_of(receipt) and papers_of(receipt)[0].startswith(b"%PDF-"), "the receipt comes with the acknowledgement"

    lucia.goto(f"/cases/{case}")
    expect(thread_of(lucia)).to_contain_text("Por lo que cuenta, se trata como queja o reclamación.")
    expect(lucia.locator(".case__clocks")).to_contain_text("Respuesta a su reclamación: hasta")

    # The lazy path is refused, with the reason and what to do.
    lucia.get_by_role("link", name="Responder con razones").click()
    lucia.get_by_role("radio", name="Se le da la razón", exact=True).check(force=True)
    lucia.get_by_label("Razones", exact=True).fill("Lo sentimos.")
    lucia.get_by_role("button", name="Enviar la respuesta").click()
    expect(lucia.get_by_role("heading", name="Todavía no puede salir")).to_be_visible()
    expect(lucia.locator("#verdicts")).to_contain_text("Faltan las razones")
    lucia.complaints.clear()  # Chromium notes that the answer was refused, as it should.

    lucia.get_by_label("Razones", exact=True).fill(
        "El banco pasó dos veces el mismo recibo porque enviamos el fichero dos veces. Fue un error nuestro; lo sentimos."
    )
    lucia.get_by_role("textbox", name="Qué se hace para arreglarlo").fill("Le devolvemos el segundo cobro.")
    lucia.get_by_label("Importe").fill("38,40")
    lucia.get_by_label("A más tardar el").fill("2099-03-02")
    lucia.get_by_role("button", name="Enviar la respuesta").click()
    expect(thread_of(lucia)).to_contain_text("ha respondido con razones: se le da la razón")
    answer = ana.wait_for(text="enviamos el fichero dos veces", within=40)
    assert papers_of(answer)[0].startswith(b"%PDF-"), "the answer comes on paper too"
    lucia.goto(f"/cases/{case}/law")
    expect(lucia.get_by_role("main")).to_contain_text("cumplido")


def papers_of(message) -> list[bytes]:
    """The PDFs that come with a mail."""
    return [part.get_payload(decode=True) for part in message.walk() if part.get_content_type() == "application/pdf"]
