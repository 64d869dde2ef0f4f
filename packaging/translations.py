"""Makes the translations that the program loads (``.qm``) from those that people edit (``.ts``), and renews these.

``.venv/bin/python packaging/translations.py`` brings every ``.ts`` up to date with the texts in ``desktop/``: new ones
come unfinished, those that are gone go. What Qt's tool cannot know is added here: a text that holds ``%n`` has plural
forms, also where a module without a class asks for it; and English needs these alone.

``.venv/bin/python packaging/translations.py fr pt_BR`` begins further languages, all texts unfinished. The program then
offers every language that has a file; Qt's own texts in it are packed along.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

from freshness import is_outdated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from environment import Environment

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
PLURAL_FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "pt_BR": 2}
"""How many forms a count has, by language, as Qt's lrelease counts them: French and Brazilian Portuguese use the first
for 0 as well. Others may have one (Japanese) or up to six (Arabic)."""

Key = tuple[str, str, str]
"""Context, text and remark: what a translation is found by."""


def release(environment: Environment) -> None:
    """Compile every ``.qm`` that is older than its ``.ts``.

    Raises:
        CalledProcessError: a ``.ts`` file is broken; Qt's tool has said how.
    """
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if is_outdated(target, source):
            tool, whole = str(environment.script("pyside6-lrelease")), target.with_suffix(".qm.making")
            subprocess.run([tool, "-silent", str(source), "-qm", str(whole)], check=True, stdin=subprocess.DEVNULL)
            whole.replace(target)  # an interruption leaves no half file that looks new


def collect(lupdate: str) -> ET.Element:
    """Return all texts of the program as Qt's tool finds them.

    Raises:
        CalledProcessError: the tool failed; it has said why.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "found.ts"
        command = [lupdate, "-silent", "-extensions", "py", "-locations", "none", "desktop", "-ts", str(file)]
        subprocess.run(command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)
        return ET.parse(file).getroot()  # noqa: S314 - Qt's tool has just written it


def messages(tree: ET.Element) -> Iterator[tuple[Key, ET.Element]]:
    """Yield every message of a ``.ts`` file with its key."""
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


def merge(found: ET.Element, old: ET.Element, language: str) -> ET.Element:
    """Return the found texts with their existing translations; the rest is marked unfinished."""
    known = {key: message for key, message in messages(old) if message.find("translation[@type='unfinished']") is None}
    # A class that is renamed, or a text that moves to another one, keeps its translation.
    elsewhere = {key[1:]: message for key, message in known.items()}
    tree = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    for context in sorted(found.iter("context"), key=lambda one: one.findtext("name", "")):
        name = context.findtext("name", "")
        kept = [
            known.get(key, elsewhere[key[1:]]) if key[1:] in elsewhere else _unfinished(message, PLURAL_FORMS[language])
            for key, message in messages(_alone(context))
            if language != SOURCE_LANGUAGE or "%n" in key[1]
        ]
        if kept:
            place = ET.SubElement(tree, "context")
            ET.SubElement(place, "name").text = name
            place.extend(kept)
    return tree


def _alone(context: ET.Element) -> ET.Element:
    tree = ET.Element("TS")
    tree.append(context)
    return tree


def _unfinished(message: ET.Element, plural_forms: int) -> ET.Element:
    translation = message.find("translation")
    if translation is not None:
        message.remove(translation)
    translation = ET.SubElement(message, "translation", type="unfinished")
    if "%n" in message.findtext("source", ""):
        message.set("numerus", "yes")
        for _form in range(plural_forms):
            ET.SubElement(translation, "numerusform")
    return message


def write(tree: ET.Element, file: Path) -> None:
    """Write a ``.ts`` file as Qt's tools do."""
    ET.indent(tree, "    ")
    text = ET.tostring(tree, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def renew(lupdate: str, added: Sequence[str] = ()) -> dict[str, int]:
    """Update every ``.ts``; return how many texts of each are unfinished.

    Args:
        lupdate: Qt's tool that finds the texts.
        added: codes of languages that get a file now.

    Raises:
        ValueError: it is not known how many plural forms an added language has.
    """
    if strange := [language for language in added if language not in PLURAL_FORMS]:
        raise ValueError(f"PLURAL_FORMS in {Path(__file__).name} does not say how {', '.join(strange)} counts")
    found = collect(lupdate)
    unfinished = {}
    for file in sorted({*FOLDER.glob("convolook_*.ts"), *(FOLDER / f"convolook_{language}.ts" for language in added)}):
        language = file.stem.partition("_")[2]
        old = ET.parse(file).getroot() if file.exists() else ET.Element("TS")  # noqa: S314 - of this repository
        tree = merge(found, old, language)
        write(tree, file)
        unfinished[file.name] = len(tree.findall(".//translation[@type='unfinished']"))
    return unfinished


if __name__ == "__main__":
    tool = Path(sys.executable).with_name("pyside6-lupdate" + (".exe" if os.name == "nt" else ""))
    for name, count in renew(str(tool), sys.argv[1:]).items():
        print(f"{name}: {count} unfinished")
