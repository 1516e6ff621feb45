"""Two nodes on one PostgreSQL are one program: they share the work, and whoever is left goes on."""

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from playwright.sync_api import expect

from harness.memory import Memory
from harness.program import Program
from harness.steps import begin, open_case

CASES = 60


@pytest.fixture
def engine():
    return "postgres"


@pytest.fixture
def pair(program, node, support):
    """Two nodes with a mailbox to send from."""
    program.settings |= {"check_senders": "false", "api_per_second": 2000}
    program.start().stop()
    Memory(program).add_sending_mailbox("Atención", support.address)
    second = node()
    second.settings |= {"check_senders": "false", "api_per_second": 2000}
    return program.start(), second.start()


@pytest.fixture
def token(pair) -> str:
    return pair[0].run("token", "create", "tienda").stdout.decode().strip()


def done(node: Program) -> int:
    """How many mails a node has sent, as it says itself."""
    metrics = requests.get(f"{node.url}/metrics", timeout=20).text
    lines = re.findall(r'^\w*jobs\w*\{([^}]*)\} (\d+)', metrics, re.MULTILINE)
    return sum(int(count) for labels, count in lines if 'kind="send_mail"' in labels and 'result="done"' in labels)


def test_work_is_shared_and_done_once(pair, token, customer):
    customers = [customer("Ana") for _ in range(CASES)]
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(
                lambda at: open_case(pair[at % 2], token, customers[at], f"Consulta {at}", f"k{at}"), range(CASES)
            )
        )
    Memory(pair[0]).drain()
    for one in customers:
        one.wait()
    # All was sent by one of the two, and neither did nothing.
    shares = [done(node) for node in pair]
    assert sum(shares) == CASES and all(shares), shares
    received = Counter(len(one.messages()) for one in customers)
    assert received == {1: CASES}, "each acknowledgement once"


def test_the_same_request_to_both_nodes_is_one_case(pair, token, customer):
    ana = customer("Ana")
    with ThreadPoolExecutor(8) as pool:
        cases = set(pool.map(lambda at: open_case(pair[at % 2], token, ana, "Una sola vez", "k"), range(8)))
    assert len(cases) == 1
    Memory(pair[0]).drain()
    assert len(ana.wait()) == 1


def test_a_change_on_one_node_reaches_the_browser_at_the_other(pair, token, person, customer):
    here, there = pair
    # The link of the node that started last is the one that works.
    page = person(base_url=there.url)
    begin(page, there)
    expect(page.get_by_role("heading", name="Quién espera más")).to_be_visible()
    open_case(here, token, customer("Amparo Soler"), "El agua sale turbia.", "k")
    # It comes into the list by itself.
    expect(page.get_by_role("link", name="Amparo Soler")).to_be_visible()


def test_whoever_is_left_goes_on(pair, token, customer):
    killed, left = pair
    customers = [customer("Ana") for _ in range(CASES)]
    with ThreadPoolExecutor(8) as pool:
        work = [
            pool.submit(open_case, pair[at % 2], token, customers[at], f"Consulta {at}", f"k{at}")
            for at in range(CASES)
        ]
        for one in work[: CASES // 3]:
            one.result()
        killed.kill()
        # A client whose node is gone asks the other, with the same key.
        for at, one in enumerate(work):
            if one.exception():
                open_case(left, token, customers[at], f"Consulta {at}", f"k{at}")
    memory = Memory(left)
    memory.leases_run_out()
    memory.drain()
    assert memory.rows("SELECT COUNT(*) FROM cases") == [[str(CASES)]]
    for one in customers:
        assert len({message["Message-ID"] for message in one.wait()}) == 1
    verdict = left.run("verify")
    assert verdict.returncode == 0, (verdict.stdout + verdict.stderr).decode()
