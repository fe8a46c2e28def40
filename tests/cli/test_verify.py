"""`lean-env verify`: real proofs, real Lean, exit codes, and one clear message per fault."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lean_env.judge.verdict import Level, Outcome, Reason, Verdict
from lean_env.repl.protocol import Limits
from lean_env.toolchain import Toolchain
from lean_env.verify.record_file import Circumstances, RecordFile
from tests.server.running import Running

from .conftest import Run

TRUE = {"id": "true", "statement": "theorem t : 1 + 1 = 2", "proof": "rfl"}
FALSE = {"id": "false", "statement": "theorem t : 1 + 1 = 3", "proof": "by decide"}
SORRY = {"id": "sorry", "statement": "theorem t : 1 + 1 = 3", "proof": "sorry"}
ENDLESS = {
    "id": "endless",
    "statement": "theorem t : (List.range 1000000).length = 5",
    "proof": "by decide +kernel",
}


def jsonl(*records: object) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def wait_for_records(process: subprocess.Popen[Any], out: Path, count: int) -> None:
    """Wait until `process` has written that many records, or has ended."""
    while process.poll() is None:
        if out.exists() and out.read_bytes().count(b"\n") >= count:
            return
        time.sleep(0.01)


def verdicts(text: str) -> dict[str, Verdict]:
    found = [Verdict.from_json(json.loads(line)) for line in text.splitlines()]
    assert len({verdict.id for verdict in found}) == len(found)
    return {verdict.id: verdict for verdict in found}


class TestVerdicts:
    def test_a_record_a_line_and_exit_one_when_something_is_rejected(
        self, run: Run, tmp_path: Path
    ) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE, FALSE, SORRY))
        ran = run("verify", "c.jsonl")
        found = verdicts(ran.out)
        assert ran.code == 1
        assert found["true"].outcome is Outcome.PROVED
        assert found["false"].reason is Reason.ELABORATION_ERROR
        assert found["sorry"].reason is Reason.SORRY
        assert "1" in ran.err
        assert "rejected" in ran.err

    def test_exit_zero_when_all_is_proved_and_stdin_by_a_dash(self, run: Run) -> None:
        ran = run("verify", "-", stdin=jsonl(TRUE).encode())
        assert ran.code == 0
        assert verdicts(ran.out)["true"].proved

    def test_a_timeout_is_an_outcome_and_costs_nobody_else(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(ENDLESS, TRUE))
        found = verdicts(run("verify", "c.jsonl", "--timeout", "2", "--jobs", "1").out)
        assert found["endless"].outcome is Outcome.TIMEOUT
        assert found["true"].proved

    def test_every_theorem_of_a_file_has_a_verdict_with_positions_in_the_file(
        self, run: Run, tmp_path: Path
    ) -> None:
        (tmp_path / "F.lean").write_text(
            "namespace A\n\ntheorem good : True := trivial\n\n"
            "theorem bad : False := by\n  decide\n\nend A\n\ntheorem gap : 1 = 2 := sorry\n"
        )
        ran = run("verify", "F.lean")
        found = verdicts(ran.out)
        assert list(found) == ["F.lean:A.good", "F.lean:A.bad", "F.lean:gap"]
        assert found["F.lean:A.good"].proved
        assert found["F.lean:A.bad"].messages[0].line == 6
        assert found["F.lean:gap"].reason is Reason.SORRY

    def test_the_shipped_examples_come_out_as_they_should(self, run: Run) -> None:
        ran = run("verify", "--examples")
        found = verdicts(ran.out)
        assert ran.code == 0
        assert sum(verdict.proved for verdict in found.values()) >= 20
        refused = [v for v in found.values() if v.outcome is Outcome.REJECTED]
        assert len(refused) >= 10
        assert len(refused) + sum(v.proved for v in found.values()) == len(found)


@pytest.mark.slow
def test_four_at_once_with_a_new_cache_agree_and_share_it(
    toolchain: Toolchain, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "toolchains").symlink_to(toolchain.sysroot.parent)
    (tmp_path / "c.jsonl").write_text(jsonl(TRUE, FALSE))
    command = [sys.executable, "-m", "lean_env.cli", "verify", "c.jsonl", "--jobs", "1"]

    def start() -> subprocess.Popen[str]:
        return subprocess.Popen(
            command,
            cwd=tmp_path,
            env={**os.environ, "LEAN_ENV_CACHE": str(cache)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    for process in [start() for _ in range(4)]:
        out, said = process.communicate()
        assert process.returncode == 1, said
        assert {name: v.proved for name, v in verdicts(out).items()} == {
            "true": True,
            "false": False,
        }
        assert "does not work" not in said
    out, _ = start().communicate()
    assert all(verdict.cached for verdict in verdicts(out).values())


class TestBadInput:
    @pytest.mark.parametrize(
        ("name", "content", "complaint"),
        [
            ("missing.jsonl", None, "No such file"),
            ("empty.jsonl", b"", "is empty"),
            ("empty.lean", b"", "is empty"),
            ("blank.jsonl", b"\n \r\n", "no candidate"),
            ("a" * 300, None, "name too long"),
            ("directory", b"/", "is a directory"),
            ("latin.lean", b"theorem caf\xe9 : True := trivial\n", "not UTF-8: byte 12"),
        ],
    )
    def test_a_file_that_cannot_be_read_is_a_usage_error_in_one_line(
        self, run: Run, tmp_path: Path, name: str, content: bytes | None, complaint: str
    ) -> None:
        if content == b"/":
            (tmp_path / name).mkdir()
        elif content is not None:
            (tmp_path / name).write_bytes(content)
        ran = run("verify", name)
        assert (ran.code, ran.out) == (2, "")
        assert len(ran.err.strip().splitlines()) == 1
        assert complaint in ran.err
        assert name in ran.err

    @pytest.mark.parametrize(
        ("line", "complaint"),
        [
            (b'{"id": "x", ', "not JSON"),
            (b'{"id": "x\xff"}', "not UTF-8"),
            (b"[1, 2]", "a JSON object was expected"),
            (b'{"id": "x", "proof": "rfl"}', "`statement` is missing"),
            (b'{"id": [3], "statement": "theorem t : True", "proof": "p"}', "`id` is no string"),
            (b'{"id": "x", "statement": "theorem t : True"}', "exactly one of"),
            (b'{"id": "x", "statement": "a' + b"a" * 5_000_000 + b'"}', "longer than 4 MiB"),
            (b"[" * 100_000, "not JSON"),
            (json.dumps(TRUE).encode(), "was used in c.jsonl:1"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_a_bad_line_is_a_record_of_its_own_and_the_rest_is_judged(
        self, run: Run, tmp_path: Path, line: bytes, complaint: str
    ) -> None:
        good, other = json.dumps(TRUE).encode(), json.dumps({**TRUE, "id": "other"}).encode()
        (tmp_path / "c.jsonl").write_bytes(b"\n".join([good, line, other]) + b"\n")
        ran = run("verify", "c.jsonl")
        found = [Verdict.from_json(json.loads(line)) for line in ran.out.splitlines()]
        assert ran.code == 2
        bad = [v for v in found if v.outcome is Outcome.INVALID_INPUT]
        assert {v.id for v in found if v.proved} == {"true", "other"}
        assert complaint in bad[0].messages[0].text

    def test_a_statement_that_means_nothing_is_the_callers_error(
        self, run: Run, tmp_path: Path
    ) -> None:
        record = {"id": "x", "statement": "theorem t : nonsense 3", "proof": "rfl"}
        (tmp_path / "c.jsonl").write_text(jsonl(record))
        ran = run("verify", "c.jsonl")
        assert ran.code in (1, 2)
        assert not verdicts(ran.out)["x"].proved

    def test_nothing_to_verify_and_a_resume_without_a_file(self, run: Run) -> None:
        assert run("verify").code == 2
        assert run("verify", "-", "--resume").code == 2

    def test_a_toolchain_that_is_not_there_is_exit_three_with_the_mend(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path / "nothing"))
        ran = run("verify", "-", stdin=jsonl(TRUE).encode())
        assert ran.code == 3
        assert "lean-env setup" in ran.err


class TestResume:
    def test_an_existing_file_is_never_overwritten(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE))
        (tmp_path / "out.jsonl").write_text("precious\n")
        ran = run("verify", "c.jsonl", "-o", "out.jsonl")
        assert ran.code == 2
        assert "--resume" in ran.err
        ran = run("verify", "c.jsonl", "-o", "out.jsonl", "--resume")
        assert ran.code == 2
        assert (tmp_path / "out.jsonl").read_text() == "precious\n"

    def test_a_file_in_use_is_left_to_its_writer(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE))
        (tmp_path / "out.jsonl").write_text("")
        here = Circumstances(Level.STANDARD, "any", Limits())
        with closing(RecordFile(tmp_path / "out.jsonl", here, resume=True)):
            for option in ([], ["--resume"]):
                ran = run("verify", "c.jsonl", "-o", "out.jsonl", *option)
                assert ran.code == 2
                assert "another process" in ran.err
        assert {path.name for path in tmp_path.iterdir()} == {"c.jsonl", "out.jsonl"}
        assert (tmp_path / "out.jsonl").read_text() == ""
        assert run("verify", "c.jsonl", "-o", "out.jsonl", "--resume").code == 0

    def test_a_full_disk_is_one_clear_message(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE))
        ran = run("verify", "c.jsonl", "-o", "/dev/full")
        assert ran.code == 2
        assert "/dev/full: No space left on device" in ran.err

    def test_killed_at_any_moment_and_resumed_nothing_is_lost_or_repeated(
        self, run: Run, tmp_path: Path
    ) -> None:
        names = [f"n{index}" for index in range(60)]
        (tmp_path / "c.jsonl").write_text(jsonl(*({**TRUE, "id": name} for name in names)))
        out = tmp_path / "out.jsonl"
        command = [sys.executable, "-m", "lean_env.cli", "verify", "c.jsonl", "-o", "out.jsonl"]
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL)
        wait_for_records(process, out, 5)
        process.send_signal(signal.SIGKILL)
        process.wait()
        kept = out.read_bytes()
        out.write_bytes(kept[: kept.rfind(b"\n") + 1] + b'{"id": "n5')  # cut in mid-write
        ran = run("verify", "c.jsonl", "-o", "out.jsonl", "--resume")
        assert ran.code == 0
        assert set(verdicts(out.read_text())) == set(names)
        assert out.read_bytes().startswith(kept[: kept.rfind(b"\n") + 1])

    def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(self, tmp_path: Path) -> None:
        many = jsonl(TRUE, *({**ENDLESS, "id": f"e{index}"} for index in range(20)))
        (tmp_path / "c.jsonl").write_text(many)
        out = tmp_path / "out.jsonl"
        command = [sys.executable, "-m", "lean_env.cli", "verify", "c.jsonl", "-o", "out.jsonl"]
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        wait_for_records(process, out, 1)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 130
        assert "--resume" in said
        assert "Traceback" not in said
        assert verdicts(out.read_text())["true"].proved


def test_a_second_kernel_is_refused_where_nobody_would_ask_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_text(
        '{"id": "1", "statement": "theorem t : True", "proof": "trivial"}'
    )
    ran = run("verify", str(tmp_path / "c.jsonl"), "--external-kernel", "/bin/true {export}")
    assert ran.code == 2
    assert "--level paranoid" in ran.err


class TestPool:
    """Where it is judged, by one word."""

    def test_a_server_judges_as_this_machine_does(
        self, run: Run, server: Running, tmp_path: Path
    ) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE, FALSE))
        ran = run("verify", "c.jsonl", "--pool", server.url)
        assert ran.code == 1
        assert {name: v.outcome for name, v in verdicts(ran.out).items()} == {
            "true": Outcome.PROVED,
            "false": Outcome.REJECTED,
        }

    def test_the_environment_is_asked_where_nothing_is_said(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE))
        monkeypatch.setenv("LEAN_ENV_POOL", "http://127.0.0.1:1")
        ran = run("verify", "c.jsonl")
        assert ran.code == 3
        assert "http://127.0.0.1:1 cannot be reached" in ran.err

    @pytest.mark.parametrize(
        ("options", "complaint"),
        [
            (("--pool", "h:8000"), "no pool"),
            (("--pool", "http://127.0.0.1:1", "-j", "2"), "workers cannot be chosen"),
            (("--pool", "ray", "--no-sandbox"), "not for --pool"),
        ],
    )
    def test_what_cannot_be_followed_is_refused_before_the_work(
        self, run: Run, tmp_path: Path, options: tuple[str, ...], complaint: str
    ) -> None:
        (tmp_path / "c.jsonl").write_text(jsonl(TRUE))
        ran = run("verify", "c.jsonl", *options)
        assert ran.code == 2
        assert complaint in " ".join(ran.err.replace("│", " ").split())
