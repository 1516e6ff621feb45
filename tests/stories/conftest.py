"""Fixtures of the stories: the example business, and windows of those who work there."""

import pytest
from playwright.sync_api import Page

from harness.program import Program
from harness.steps import sign_in

EXAMPLE_PASSWORD = "aguas-del-turia"
AT_THE_EXAMPLE = {
    "agent": "lucia.ferrer@aguasdelturia.example",
    "lead": "pilar.monzo@aguasdelturia.example",
    "compliance": "marta.olmos@aguasdelturia.example",
    "admin": "quique.rovira@aguasdelturia.example",
}


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Program:
    """`esmero demo`, one for all stories that only look: who changes something there changes it for all."""
    program = Program(tmp_path_factory.mktemp("example") / "data").start(command="demo")
    yield program
    program.kill()


@pytest.fixture
def at_example(person, example):
    """Makes a window of somebody who works at the example business: `at_example("admin")`."""

    def enter(role: str = "agent", **options) -> Page:
        window = person(base_url=example.url, **options)
        sign_in(window, AT_THE_EXAMPLE[role], EXAMPLE_PASSWORD)
        return window

    return enter
