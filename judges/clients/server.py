"""The server that is judged: the real `muster`, as a process of its own on a free port."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path

LISTENING = "Muster is listening on "


class Server:
    """One process. It stops when it is closed."""

    def __init__(self, muster: Path, *more: str, store: str = "memory",
                 tls: tuple[Path, Path] | None = None):
        words = [str(muster), "serve", "--listen", "127.0.0.1:0", "--log", "off", "--store", store,
                 *more]
        if tls:
            words += ["--tls-certificate", str(tls[0]), "--tls-key", str(tls[1])]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        first = self._process.stdout.readline()
        if not first.startswith(LISTENING):
            raise SystemExit(f"muster does not start: it says {first!r}")
        self.origin = first.removeprefix(LISTENING).strip()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


class StoreLock:
    """Another program that holds a SQLite file, as a backup does."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    def take(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def release(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def close(self) -> None:
        self.release()
        self._connection.close()
