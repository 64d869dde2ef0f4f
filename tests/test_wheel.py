"""The wheel holds all that the program opens, and runs without the checkout it was built from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.waiting import LONGEST_S

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=LONGEST_S)
    (made,) = folder.glob("*.whl")
    return made


def test_it_holds_every_resource_and_each_translation_compiled_once(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()

    inside = {name.removeprefix("desktop/resources/") for name in names if name.startswith("desktop/resources/")}
    there = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    compiled = {path.with_suffix(".qm").as_posix() for path in there if path.suffix == ".ts"}
    opened = {path.as_posix() for path in there if path.parts[0] not in {"screenshots", "translations"}}
    assert len(names) == len(set(names))
    assert inside == opened | compiled
    assert {"help/getting-started.md", "icons/search.svg", "translations/convolook_de.qm"} <= inside


def test_it_tests_itself_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "site")
    report = tmp_path / "report.json"
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import desktop, desktop.__main__ as program\n"
        "assert desktop.__file__.startswith(sys.argv[1]), desktop.__file__\n"
        "sys.exit(program.main(['--self-test=' + sys.argv[2]]))"
    )
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}

    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "site"), str(report)],
        cwd=tmp_path,
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
        timeout=LONGEST_S,
    )

    found = json.loads(report.read_text("utf-8"))
    assert ran.returncode == 0, found["problems"]
    assert {"de", "en"} <= set(found["translations"])
    assert {"AccountsDialog", "ManyDialog", "ExportDialog", "HeldNumbersDialog", "CompareView"} <= set(found["parts"])
