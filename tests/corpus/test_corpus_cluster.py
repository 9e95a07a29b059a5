"""`--scheduler`: the same tables from a Dask cluster of two processes, also when one of them is killed; and a scheduler that goes away."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("distributed")
import distributed

from corpora import contents, in_one_process, make, many, prints, processes  # noqa: F401

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform == "win32", reason="needs signals"),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two worker processes with one thread each; one that is killed is started again."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as made:
        yield made


def when(happens: Callable[[], bool], then: Callable[[], None]) -> threading.Thread:
    """Do something once something has happened, beside what else is done."""

    def watch() -> None:
        for _ in range(6000):
            if happens():
                then()
                return
            time.sleep(0.005)

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    return watching


def test_tables_of_a_cluster_with_a_killed_worker_are_those_of_one_process(
    cluster: Any, tmp_path: Path, environment: dict[str, str]
) -> None:
    many(tmp_path / "drafts", 120)
    make(environment, tmp_path, "drafts", "-o", "one", "--jobs", "1", "--rounds", "{text}/{round}.txt")
    killed: list[int] = []

    def kill() -> None:
        killed.append(next(iter(cluster.workers.values())).pid)
        os.kill(killed[0], signal.SIGKILL)

    watching = when(lambda: len(list((tmp_path / "many" / ".parts").glob("*.arrows"))) >= 3, kill)
    how = ["drafts", "-o", "many", "--rounds", "{text}/{round}.txt", "--scheduler", cluster.scheduler_address]
    ran = make(environment, tmp_path, *how)
    watching.join()
    assert killed and b"120 files, 120 read now" in ran.err
    assert contents(tmp_path / "many") == contents(tmp_path / "one")
    before = prints(tmp_path / "many")
    assert b"0 read now" in make(environment, tmp_path, *how).err and prints(tmp_path / "many") == before


def test_a_scheduler_that_is_not_there(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brackets.corpus.cluster._CONNECT", 0.5)
    many(tmp_path / "drafts", 2)
    ran = make(environment, tmp_path, "drafts", "-o", "tables", "--scheduler", "tcp://127.0.0.1:9", code=2)
    assert b"the cluster at tcp://127.0.0.1:9 cannot be reached" in ran.err and b"fault" not in ran.err
    assert (
        b"missing port number"
        in make(environment, tmp_path, "drafts", "-o", "tables", "--scheduler", "here", code=2).err
    )


def test_a_scheduler_that_goes_away_keeps_what_is_done(
    tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brackets.corpus.cluster._SILENCE", 0.5)
    many(tmp_path / "drafts", 120)
    parts, address = tmp_path / "tables" / ".parts", tmp_path / "scheduler.json"
    started = [
        subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.dask_{what}", "--scheduler-file", str(address), "--no-dashboard", *more],
            env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for what, more in (("scheduler", ["--port", "0"]), ("worker", ["--nthreads", "1", "--no-nanny"]))
    ]  # fmt: skip
    try:
        for _ in range(3000):
            if address.exists() and address.read_text().endswith("}"):
                break
            time.sleep(0.01)
        where = json.loads(address.read_text())["address"]
        with distributed.Client(where) as client:
            client.wait_for_workers(1, timeout=60)
        when(lambda: len(list(parts.glob("*.arrows"))) >= 2, started[0].kill)
        ran = make(environment, tmp_path, "drafts", "-o", "tables", "--scheduler", where, code=2)
    finally:
        for process in started:
            process.kill()
            process.wait()
    assert b"cannot be reached" in ran.err and b"what is finished stays" in ran.err and b"fault" not in ran.err
    assert len(list(parts.glob("*.arrows"))) >= 2


def test_workers_of_another_version_and_without_the_folder_are_refused(
    cluster: Any, tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many(tmp_path / "drafts", 2)
    how = ["drafts", "-o", "tables", "--scheduler", cluster.scheduler_address]
    monkeypatch.setattr("brackets.corpus.cluster.reader_version", lambda: "another")
    assert b"of brackets, and this is another" in make(environment, tmp_path, *how, code=2).err
    monkeypatch.setattr("brackets.corpus.cluster._about", lambda folder: ("another", False))
    assert b"does not see " in make(environment, tmp_path, *how, code=2).err
