"""The program's database seen from below: what no door shows, and time that passes faster than it does."""

import json
import sqlite3
import time
import uuid

from .environment import address
from .program import Program


class Memory:
    """The database of a program, on either engine. Statements are in the words that both understand."""

    def __init__(self, program: Program):
        self.program = program

    def rows(self, sql: str) -> list[list[str]]:
        """The rows of a query, all as text; a missing value is empty."""
        if self.program.database:
            return self.program.database.query(sql)
        with self._open() as database:
            return [["" if value is None else str(value) for value in row] for row in database.execute(sql)]

    def change(self, sql: str):
        """Changes something behind the program's back."""
        if self.program.database:
            self.program.database.query(sql)
            return
        with self._open() as database:
            database.execute(sql)

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self.program.data / "esmero.db", timeout=30)

    def jobs(self, state: str = "ready") -> int:
        """How much work waits (`ready`) or was given up (`dead`)."""
        return int(self.rows(f"SELECT COUNT(*) FROM job WHERE state = '{state}'")[0][0])

    def leases_run_out(self):
        """As if so much time had passed that nobody believes any more in those who vanished while they worked."""
        self.change("UPDATE job SET run_at = 0, leased_until = 0 WHERE state = 'ready' AND worker IS NOT NULL")
        self.change("UPDATE mailbox SET watched_until = 0")

    def drain(self, within: float = 30):
        """Waits until all work is done; none was given up."""
        deadline = time.monotonic() + within
        while left := self.jobs():
            assert time.monotonic() < deadline, f"{left} jobs are left:\n{self.waiting()}"
            time.sleep(0.1)
        assert self.jobs("dead") == 0, self.waiting()

    def waiting(self) -> str:
        """The work that is there, for messages."""
        rows = self.rows("SELECT kind, state, attempts, COALESCE(last_error, '') FROM job ORDER BY run_at LIMIT 10")
        return "\n".join("  ".join(row) for row in rows)

    def add_sending_mailbox(self, name: str, mail_address: str):
        """A mailbox that sends by the test's server and is fed by `esmero ingest`; the program must not run yet."""
        host, port = address("ESMERO_TEST_SMTP")
        settings = json.dumps({"smtp": {"host": host, "port": port, "security": "plain", "auth": "nothing"}})
        identity = uuid.uuid4()
        written = f"'{identity}'" if self.program.database else f"x'{identity.hex}'"
        self.change(
            "INSERT INTO mailbox (id, name, address, settings, active, created_at, version)"
            f" VALUES ({written}, '{name}', '{mail_address}', '{settings}', TRUE, 0, 1)"
        )
