"""Makes the translations that the program loads (``.qm``) from those that people edit (``.ts``)."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from environment import Environment

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"


def release(environment: Environment) -> None:
    """Bring every ``.qm`` up to date.

    Raises:
        CalledProcessError: a ``.ts`` file is broken; Qt's tool has said how.
    """
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            tool = str(environment.script("pyside6-lrelease"))
            subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True, stdin=subprocess.DEVNULL)
