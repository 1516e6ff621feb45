"""From an empty folder to the first person who was answered, on real mail servers."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from harness.environment import address
from harness.mailbox import PASSWORD
from harness.steps import ADMIN, BUSINESS, KEY, begin

WORDS = "Buenos días: me han cobrado dos veces el recibo de octubre. ¿Cuándo me lo devuelven?"
ANSWER = "Hola, Ana:\n\nTiene razón. Le devolvemos 38,40 €:\n\n- hoy sale la orden\n- el martes lo verá en su cuenta"
MORE = "Ya lo veo en la cuenta. Muchas gracias, Lucía."
DATE = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (\d+) de (\w+)(?:,| a las) (\d+):(\d\d)"
MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


@pytest.fixture
def program(program):
    """The domains of the tests publish nothing, so nothing can be asked about them."""
    program.settings["check_senders"] = "false"
    return program


@pytest.mark.timeout(300)
def test_from_nothing_to_the_first_answer(page, app, phone_of, support, customer):
    begin(page, app)
    expect(page.get_by_role("heading", name="Nadie espera ahora")).to_be_visible()
    set_the_business(page)
    add_the_mailbox(page, support.address)
    page.get_by_role("link", name="Bandeja").click()
    expect(page.get_by_role("heading", name="Quién espera más")).to_be_visible()
    stays = loaded_once(page)

    # A person writes, is told at once that it arrived, and by when they hear from somebody.
    ana = customer("Ana Ferrer")
    first = ana.write(support.address, "Recibo de octubre", WORDS)
    acknowledgement = ana.wait_for(subject="Hemos recibido su mensaje", within=40)
    key, place, due = told_in(acknowledgement)
    assert place.startswith(f"{app.url}/c/")
    assert acknowledgement["Auto-Submitted"] == "auto-replied"
    assert acknowledgement["In-Reply-To"] == first["Message-ID"]
    assert_honest(due)

    # It comes to the desk by itself.
    row = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Ana Ferrer"))
    expect(row).to_contain_text("me han cobrado dos veces", timeout=20_000)
    expect(row).to_contain_text("sin dueño")
    row.get_by_role("link", name="Ana Ferrer").click()
    thread = page.get_by_role("region", name="Conversación")
    expect(thread).to_contain_text(WORDS)
    expect(page.get_by_text(key).first).to_be_visible()
    expect(thread).to_contain_text("Justificante enviado a Ana")
    page.get_by_role("button", name="Hacerlo mío").click()
    expect(page.get_by_text("lo lleva usted")).to_be_visible()

    # The answer, taken back in time and sent again.
    page.get_by_label("Texto").fill(ANSWER)
    embolden(page, "38,40 €")
    send = page.get_by_role("button", name="Enviar", exact=True)
    send.click()
    expect(thread).to_contain_text("Tiene razón")
    thread.get_by_role("button", name="Deshacer").click()
    expect(thread).to_contain_text("retiró una respuesta antes de que saliera")
    expect(page.get_by_label("Texto")).to_have_value(ANSWER.replace("38,40 €", "**38,40 €**"))
    send.click()
    expect(thread.get_by_role("button", name="Deshacer")).to_be_visible()
    expect(row).not_to_contain_text("sin dueño")
    answer = ana.wait_for(text="Le devolvemos", within=40)
    expect(thread).to_contain_text("Entregado a su servidor de correo", timeout=30_000)
    assert len(ana.messages()) == 2, "what was taken back never left"
    assert_well_made(answer, first, support.address, key)

    # The person answers by mail, and it is in the same case at once.
    ana.answer(answer, MORE)
    expect(thread).to_contain_text(MORE, timeout=30_000)
    expect(page.locator(".row")).to_have_count(1)
    assert stays(), "the page was loaded again"

    # Their own page tells the whole story, after a code that goes to their address.
    phone = phone_of(app)
    phone.goto(place)
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Su caso lo lleva Lucía, hasta el final")
    expect(phone.get_by_text("Lucía le contestó por correo electrónico.")).to_be_visible()
    phone.get_by_role("link", name="confirme que es usted").click()
    phone.get_by_role("button", name="Enviar el código").click()
    code = ana.wait_for(subject="Su código para ver el caso completo").get_body(("plain",)).get_content()
    phone.get_by_label("Código").fill(re.search(r"^\s*(\d{6})\s*$", code, re.MULTILINE)[1])
    phone.get_by_role("button", name="Confirmar").click()
    for said in (WORDS, "Le devolvemos 38,40 €", "el martes lo verá en su cuenta", MORE):
        expect(phone.get_by_text(said).first).to_be_visible()
    expect(phone.get_by_text("retiró")).to_have_count(0)

    page.goto("/settings/mailboxes")
    expect(page.get_by_text("Escucha sin pausa.")).to_be_visible()
    verdict = app.run("verify")
    assert verdict.returncode == 0, (verdict.stdout + verdict.stderr).decode()


def set_the_business(page: Page):
    """Says how it is called, when it is open and what it promises."""
    page.goto("/settings/business")
    expect(page.get_by_label("Nombre", exact=True)).to_have_value(BUSINESS)
    page.get_by_label("Teléfono de atención").fill("+34 961 000 000")
    page.get_by_label("Firma").fill(f"{ADMIN}\n{BUSINESS}")
    page.get_by_role("button", name="Guardar").last.click()
    expect(page.get_by_text("Guardado.")).to_be_visible()
    page.get_by_role("link", name="Horario").click()
    page.get_by_role("button", name=re.compile("tramo.*sábado")).click()
    page.get_by_label("sábado, desde").fill("10:00")
    page.get_by_label("sábado, hasta").fill("13:30")
    page.get_by_label("Primera respuesta").fill("4")
    page.get_by_role("button", name="Guardar").last.click()
    expect(page.get_by_text("Guardado.")).to_be_visible()
    expect(page.get_by_label("sábado, hasta")).to_have_value("13:30")


def add_the_mailbox(page: Page, mail_address: str):
    """Adds it as its provider says; a wrong password is explained before anything is lost."""
    page.get_by_role("link", name="Buzones").click()
    page.get_by_role("link", name="Añadir un buzón").click()
    page.get_by_label("Nombre del buzón").fill("Atención")
    page.get_by_label("Correo", exact=True).fill(mail_address)
    page.get_by_label("Nombre que firma").fill("{agente}, de Aguas")
    receive = page.get_by_role("region", name="Recibir (IMAP)")
    host, port = address("ESMERO_TEST_IMAPS")
    receive.get_by_label("Servidor").fill(host)
    receive.get_by_label("Puerto y cifrado").fill(str(port))
    receive.get_by_label("Usuario").fill(mail_address)
    receive.get_by_label("Contraseña").fill("no es esta")
    submit = page.get_by_role("region", name="Enviar (SMTP)")
    host, port = address("ESMERO_TEST_SMTP_AUTH")
    submit.get_by_label("Servidor").fill(host)
    submit.get_by_label("Puerto y cifrado").fill(str(port))
    submit.get_by_label("Cifrado", exact=True).select_option("STARTTLS (143, 587)")

    found = page.locator("#test")
    test = page.get_by_role("button", name="Probar la conexión")
    test.click()
    expect(found.get_by_role("heading", name="Todavía no puede recibir")).to_be_visible(timeout=30_000)
    expect(found.get_by_role("heading", name="Todavía no puede enviar")).to_be_visible()
    expect(found).to_contain_text(f"Entrar como {mail_address}")
    expect(found).to_contain_text("Rechaza el usuario o la contraseña. Compruébelos")
    receive.get_by_label("Contraseña").fill(PASSWORD)
    test.click()
    expect(found.get_by_role("heading", name="Recibe bien")).to_be_visible(timeout=30_000)
    expect(found.get_by_role("heading", name="Envía bien")).to_be_visible()
    page.get_by_role("button", name="Guardar").last.click()
    expect(page.get_by_role("heading", name="Buzones")).to_be_visible()
    expect(page.get_by_text(mail_address)).to_be_visible()


def loaded_once(page: Page):
    """Marks the page, to tell later that it was never loaded again."""
    page.evaluate("() => { window.sameAsBefore = true; }")
    return lambda: page.evaluate("() => window.sameAsBefore === true")


def told_in(acknowledgement) -> tuple[str, str, datetime]:
    """The key, the address of the page, and the latest moment of an answer, all in the words of the mail."""
    text = acknowledgement.get_body(("plain",)).get_content()
    assert text.startswith("Hola, Ana"), text
    assert "Este aviso es automático" in text and BUSINESS in text
    told = re.search(f"a más tardar, el {DATE}", " ".join(text.split()))
    assert told, text
    day, month, hour, minute = int(told[1]), MONTHS.index(told[2]) + 1, int(told[3]), int(told[4])
    now = datetime.now(ZoneInfo("Europe/Madrid"))
    due = datetime(now.year + (month < now.month), month, day, hour, minute, tzinfo=now.tzinfo)
    assert KEY.search(acknowledgement["Subject"])[0] in text
    return KEY.search(text)[0], re.search(r"http://\S+/c/\w+", text)[0], due


def assert_honest(due: datetime):
    """Four hours of work from now, in the hours that were set: never past, never far, never when nobody is there."""
    ahead = due - datetime.now(UTC)
    assert 3.9 <= ahead.total_seconds() / 3600 <= 24 * 4, due
    assert due.weekday() < 6, due
    assert due.weekday() < 5 or (due.hour, due.minute) <= (13, 30), due


def embolden(page: Page, words: str):
    """Chooses words of the text and presses the button for bold."""
    page.get_by_label("Texto").evaluate(
        "(text, words) => { const at = text.value.indexOf(words); text.setSelectionRange(at, at + words.length); }", words
    )
    page.get_by_role("button", name="Negrita").click()


def assert_well_made(answer, first, support: str, key: str):
    """The mail is one that any program files with the rest, and any person can read."""
    assert answer["Subject"].startswith("Re: Recibo de octubre")
    sender = answer["From"].addresses[0]
    assert (sender.display_name, sender.addr_spec) == (f"{ADMIN}, de Aguas", support)
    assert first["Message-ID"] in answer["References"]
    assert answer["In-Reply-To"] in answer["References"].split()
    assert answer["Auto-Submitted"] is None
    text, html = (answer.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert "Le devolvemos 38,40 €" in text.replace("*", "") and key in text
    assert "<strong>38,40" in html and "<li>hoy sale la orden</li>" in html
    assert "**" not in html and "<script" not in html
