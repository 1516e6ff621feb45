"""What `cargo xtask test` (or `cargo xtask services`) tells the tests about the servers."""

import os

import pytest


def need(name: str) -> str:
    """The value of a variable. Without it the test is skipped, or fails where every server must be there."""
    value = os.environ.get(name)
    if value:
        return value
    message = f"{name} is not set: run `cargo xtask test`, or the shell exports of `cargo xtask services`"
    if os.environ.get("ESMERO_TEST_REQUIRED"):
        pytest.fail(message)
    pytest.skip(message)


def address(name: str) -> tuple[str, int]:
    """A variable that holds `host:port`."""
    host, _, port = need(name).rpartition(":")
    return host, int(port)
