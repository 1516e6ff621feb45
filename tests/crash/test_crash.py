"""Killed again and again while mails, forms and requests arrive, the program loses nothing and does nothing twice.

Those who write behave as everybody must: what was not accepted is sent again, unchanged. Moments and amounts come from
a seed, so that a failure can be looked into; the machine decides the rest.
"""

import json
import mailbox
import random
import re
import signal
import subprocess
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from harness.environment import need
from harness.mailbox import Mailbox
from harness.memory import Memory

SEED = 20_261_121
MAILS, FORMS, CALLS = 180, 140, 180
BATCH = 15
KILLS = 8
# Everything must be accepted by then, kills and all.
ACCEPTED_WITHIN = 60
TOO_QUICK = "La página se ha enviado sola o casi al instante"
TOKEN = re.compile(r'name="(csrf|stamp)" value="([^"]+)"')


@pytest.fixture
def program(program, support):
    """With a mailbox to send from, behind a proxy that tells of many clients, and without the patience of real life."""
    program.settings |= {"behind_proxy": "true", "check_senders": "false", "api_per_second": 2000}
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    return program


class Crowd:
    """All who write, and what of theirs was accepted."""

    def __init__(self, program, support, run: str):
        self.program, self.support, self.run = program, support, run
        self.deadline = time.monotonic() + ACCEPTED_WITHIN
        self.lock = threading.Lock()
        self.accepted: set[str] = set()
        self.ingesting: subprocess.Popen | None = None

    def customer(self, number: int) -> Mailbox:
        return Mailbox(f"c{number}.{self.run}@cliente.test", f"Cliente {number}")

    def words(self, number: int) -> str:
        return f"asunto-{number:03} de {self.run}: el recibo de noviembre no es el mío."

    def take_down(self, *numbers: int):
        with self.lock:
            self.accepted |= {self.words(number) for number in numbers}

    def until_accepted(self, attempt):
        """Tries until it is accepted, as a program or a patient person does."""
        while True:
            assert time.monotonic() < self.deadline, f"not accepted in time:\n{self.program.output()[-2000:]}"
            try:
                answer = attempt()
            except requests.RequestException:
                time.sleep(0.05)
                continue
            if answer.ok:
                return answer
            # Busy, or faster than a person writes: later again. Anything else is a mistake.
            later = answer.status_code in (429, 503) or TOO_QUICK in answer.text
            assert later, f"{answer.status_code}: {answer.text[:2000]}"
            time.sleep(0.1)

    def call(self, number: int, token: str):
        """A program: the same idempotency key at each attempt."""
        matter = {
            "introduction": {"name": self.customer(number).name, "email": self.customer(number).address},
            "text": self.words(number),
        }
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f"{self.run}-{number}"}
        url = f"{self.program.url}/api/v1/cases"
        answer = self.until_accepted(lambda: requests.post(url, json=matter, headers=headers, timeout=20))
        assert answer.status_code == 201, answer.text
        self.take_down(number)

    def form(self, number: int):
        """A person: the same page of the form at each attempt."""
        client = requests.Session()
        client.headers["X-Forwarded-For"] = f"198.51.{number // 250}.{number % 250 + 1}"
        page = self.until_accepted(lambda: client.get(f"{self.program.url}/contact", timeout=20))
        fields = dict(TOKEN.findall(page.text)) | {
            "kind": "inquiry",
            "name": self.customer(number).name,
            "email": self.customer(number).address,
            "text": self.words(number),
        }
        files = {name: (None, value) for name, value in fields.items()}
        url = f"{self.program.url}/contact"
        answer = self.until_accepted(lambda: client.post(url, files=files, timeout=20, allow_redirects=False))
        assert answer.status_code == 303, answer.text
        self.take_down(number)

    def mails(self, numbers: range, folder: Path):
        """A mail server: the same bytes at each attempt."""
        files = []
        for number in numbers:
            message = self.customer(number).message(self.support.address, f"Recibo {number}", self.words(number))
            files.append(folder / f"{number}.eml")
            files[-1].write_bytes(bytes(message))
        command = [self.program.binary, "ingest", "--mailbox", "Atención", "--data", self.program.data, *files]
        while True:
            assert time.monotonic() < self.deadline, "the mails were not accepted in time"
            process = subprocess.Popen(
                command, env=self.program.environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
            )
            self.ingesting = process
            said = process.communicate(timeout=ACCEPTED_WITHIN)[1].decode()
            if process.returncode == 0:
                break
            assert process.returncode in (75, -signal.SIGKILL), f"{process.returncode}: {said}"
        self.take_down(*numbers)


def in_turns(crowd: Crowd, dice: random.Random, total: int):
    """Kills the server, and each second time the mails' command too, whenever so much was accepted.

    Not from a thread of its own: the program would end with the thread that started it.
    """
    for turn, moment in enumerate(sorted(dice.sample(range(total // 20, total * 9 // 10), KILLS))):
        while len(crowd.accepted) < moment and time.monotonic() < crowd.deadline:
            time.sleep(0.002)
        time.sleep(dice.uniform(0, 0.05))
        if turn % 2 and crowd.ingesting:
            crowd.ingesting.kill()
        crowd.program.kill()
        crowd.program.start()


def received(customer: Mailbox) -> list[str]:
    """The Message-IDs of what a customer got, straight from their maildir: as many as came, also the same twice."""
    folder = Path(need("ESMERO_TEST_MAILDIR")) / customer.address
    if not folder.exists():
        return []
    return [message["Message-ID"].strip("<>") for message in mailbox.Maildir(folder, create=False)]


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_what_was_accepted_is_there_once(program, support, tmp_path, engine):
    dice = random.Random(f"{SEED} {engine}")
    crowd = Crowd(program, support, run=support.address[9:17])
    memory = Memory(program)
    program.start()
    token = program.run("token", "create", "tienda").stdout.decode().strip()

    mails, forms, calls = range(MAILS), range(MAILS, MAILS + FORMS), range(MAILS + FORMS, MAILS + FORMS + CALLS)
    total = calls.stop
    with ThreadPoolExecutor(26) as pool, ThreadPoolExecutor(1) as post:
        work = [post.submit(crowd.mails, range(at, at + BATCH), tmp_path) for at in mails[::BATCH]]
        both = [(crowd.form, (number,)) for number in forms] + [(crowd.call, (number, token)) for number in calls]
        dice.shuffle(both)
        work += [pool.submit(what, *arguments) for what, arguments in both]
        in_turns(crowd, dice, total)
        for one in work:
            one.result()
    assert len(crowd.accepted) == total

    # Whoever vanished in the middle of some work is given up, and the work is taken up by who is there.
    memory.leases_run_out()
    memory.drain(within=40)

    texts = Counter(row[0].strip() for row in memory.rows("SELECT text FROM message WHERE direction = 'inbound'"))
    assert texts == Counter(crowd.accepted), "each accepted message once, and no other"
    assert memory.rows("SELECT COUNT(*), COUNT(DISTINCT person_id) FROM cases") == [[str(total), str(total)]]

    # One acknowledgement in the memory for each, and in the customer's mailbox the same one, even if it came twice.
    automatic = "SELECT envelope, header_id, delivery FROM message WHERE direction = 'outbound'"
    written = [(json.loads(envelope)["to"], header, state) for envelope, header, state in memory.rows(automatic)]
    assert len(written) == total
    assert {state for _, _, state in written} == {"sent"}
    promised = {to[0]: header.strip("<>") for to, header, _ in written}
    assert len(promised) == total
    waiting = time.monotonic() + 20
    for number in range(total):
        customer = crowd.customer(number)
        while not (got := received(customer)):
            assert time.monotonic() < waiting, f"{customer.address} has no acknowledgement"
            time.sleep(0.1)
        assert set(got) == {promised[customer.address]}

    assert program.stop() == 0, "it ends when it is asked to"
    verdict = program.run("verify")
    assert verdict.returncode == 0, (verdict.stdout + verdict.stderr).decode()
