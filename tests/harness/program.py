"""The program under test, as a process of its own."""

import os
import re
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from .environment import need

READY_WITHIN = 30
STOPPED_WITHIN = 15


class Database:
    """A fresh PostgreSQL database, dropped at the end; on SQLite there is none: the file is in the data folder."""

    def __init__(self):
        self.server = need("ESMERO_TEST_POSTGRES")
        self.name = f"esmero_{secrets.token_hex(6)}"
        self.url = f"{self.server.rpartition('/')[0]}/{self.name}"
        self._sql(self.server, f"CREATE DATABASE {self.name}")

    def drop(self):
        self._sql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")

    def query(self, sql: str) -> list[list[str]]:
        """The rows of a query, all as text."""
        return [line.split("\x1f") for line in self._sql(self.url, sql).splitlines()]

    @staticmethod
    def _sql(url: str, sql: str) -> str:
        command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\x1f"]
        command += ["--set=ON_ERROR_STOP=1", "--command", sql, url]
        # Long enough for a checkpoint of a server that others keep busy.
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


class Program:
    """`esmero` with its data folder: start it, stop it, kill it, start it again, run its other commands.

    `settings` are keys of its configuration: `Program(data, connections=4)`.
    """

    def __init__(self, data: Path, database: Database | None = None, **settings: object):
        self.binary = need("ESMERO_BIN")
        self.data = data
        self.database = database
        self.settings = settings
        self.log = data.with_name(f"{data.name}.log")
        self.listen = f"127.0.0.1:{free_port()}"
        self.url = f"http://{self.listen}"
        self.process: subprocess.Popen | None = None

    @property
    def environment(self) -> dict[str, str]:
        """Ours, without what could lead the program to a database or a folder that is not of this test."""
        own = {name: value for name, value in os.environ.items() if not name.startswith("ESMERO_")}
        # The certificate authority of the test's mail servers.
        if authority := os.environ.get("ESMERO_TEST_CA"):
            own["SSL_CERT_FILE"] = authority
        if self.database:
            own["ESMERO_DATABASE"] = self.database.url
        own |= {f"ESMERO_{key.upper()}": str(value) for key, value in self.settings.items()}
        return own | {"RUST_BACKTRACE": "1", "TZ": "Europe/Madrid"}

    def start(self, *arguments: str, command: str = "serve") -> "Program":
        """Starts `esmero serve` (or `demo`) and waits until it answers that it is ready."""
        assert self.process is None, "it runs already"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                # Should these tests be killed, the program goes with them.
                ["setpriv", "--pdeathsig=KILL", "--", self.binary, command]
                + ["--data", str(self.data), "--listen", self.listen, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self.environment,
            )
        deadline = time.monotonic() + READY_WITHIN
        while not self._is_ready():
            ended = self.process.poll()
            assert ended is None, f"esmero {command} ended with {ended}:\n{self.output()}"
            assert time.monotonic() < deadline, f"not ready after {READY_WITHIN} s:\n{self.output()}"
            time.sleep(0.02)
        return self

    def _is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def stop(self) -> int | None:
        """Asks it to end, as a service manager does, and returns its exit code; kills it if it does not."""
        return self._end(signal.SIGTERM)

    def kill(self):
        """Ends it at once, in the middle of whatever it does."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> int | None:
        process, self.process = self.process, None
        if process is None:
            return None
        process.send_signal(how)
        try:
            return process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"esmero did not stop in {STOPPED_WITHIN} s:\n{self.output()}") from None

    def run(self, *arguments: str, stdin: str | bytes = b"", timeout: float = 60) -> subprocess.CompletedProcess:
        """Runs another command of the program on the same data; the output is bytes."""
        data = ["--data", str(self.data)]
        stdin = stdin.encode() if isinstance(stdin, str) else stdin
        return subprocess.run(
            [self.binary, *arguments, *data], input=stdin, capture_output=True, env=self.environment, timeout=timeout
        )

    def output(self) -> str:
        """Everything that it has printed so far."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def printed(self, pattern: str, within: float = 10) -> re.Match:
        """Waits until it has printed something that matches."""
        deadline = time.monotonic() + within
        while not (found := re.search(pattern, self.output())):
            assert time.monotonic() < deadline, f"it never printed {pattern!r}:\n{self.output()}"
            time.sleep(0.05)
        return found

    def resident_bytes(self) -> int:
        """How much memory it holds now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
