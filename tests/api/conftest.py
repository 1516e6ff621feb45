"""Fixtures for the tests of the JSON API."""

import pytest

from harness.program import Program

SCOPES = "persons:read,persons:write,cases:read,cases:write,messages:write,journal:read"


@pytest.fixture
def program(tmp_path, database):
    """The program, with room for more requests a second than a well-behaved program would send."""
    roomy = Program(tmp_path / "data", database, api_per_second=100_000)
    yield roomy
    roomy.kill()


@pytest.fixture
def token(app) -> str:
    """A token that may do everything."""
    made = app.run("token", "create", "pruebas", "--scopes", SCOPES)
    assert made.returncode == 0, made.stderr.decode()
    return made.stdout.decode().strip()
