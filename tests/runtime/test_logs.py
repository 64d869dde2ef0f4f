"""Nothing personal reaches the log, whatever is handed to it."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.runtime import logs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    state = tmp_path / "state"
    assert logs.set_up(state, logging.DEBUG) == ""
    yield state
    logs.tear_down()


@pytest.mark.parametrize(
    "secret",
    [
        "+14155550142",
        "+1 (415) 555-0142",
        "ines@larkspur.example",
        "CH" + "ab" * 16,
        "Basic QUM6c2VjcmV0",
        "Bearer abc.def",
        "ab" * 16,
        "?Address=%2B14155550142&PageSize=50",
    ],
)
def test_what_looks_personal_is_left_out_of_a_line(folder: Path, secret: str) -> None:
    logging.getLogger("x").debug("before %s after", secret)

    line = (folder / logs.LOG_NAME).read_text()

    assert "before" in line
    assert secret not in line
    assert secret.rsplit(maxsplit=1)[-1] not in line


def test_an_exception_is_logged_as_type_and_place_without_its_text(folder: Path) -> None:
    def fails() -> None:
        raise RuntimeError("Ines Okafor wrote")

    try:
        fails()
    except RuntimeError:
        logging.getLogger("x").exception("failed")

    text = (folder / logs.LOG_NAME).read_text()

    assert "RuntimeError" in text
    assert "in fails" in text
    assert "Ines" not in text


def test_a_folder_that_cannot_be_written_is_said_and_survived(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert logs.set_up(tmp_path / "file" / "state") != ""
    logging.getLogger("x").error("goes nowhere")
    logs.tear_down()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_log_that_cannot_be_written_any_more_stays_silent(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.FileHandler) and handler.baseFilename.startswith(str(folder)):
            handler.close()
            handler.stream = Path("/dev/full").open("w")  # noqa: SIM115 - the handler closes it

    logging.getLogger("x").error("after the disk was full")

    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in the file system")
@pytest.mark.parametrize("name", [logs.LOG_NAME, logs.CRASH_NAME])
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_a_pipe_or_folder_in_a_files_place_holds_nobody_up(
    tmp_path: Path, name: str, make: Callable[[Path], None]
) -> None:
    make(tmp_path / name)

    problem = logs.set_up(tmp_path)

    logging.getLogger("x").warning("noticed")
    is_log = name == logs.LOG_NAME
    assert problem == ("NotRegularFileError" if is_log else "")
    assert logs.is_written() is not is_log
    logs.tear_down()
    assert is_log or "noticed" in (tmp_path / logs.LOG_NAME).read_text()
