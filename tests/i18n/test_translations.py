"""Every text of the program is translated, with its placeholders and its plural, and fits where it stands."""

from __future__ import annotations

import ast
import importlib
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.settings.preferences import Preferences
from desktop.settings.settings import Settings
from desktop.window import dialogs
from tests.e2e.agent import Agent
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("convolook_*.ts"))
LANGUAGES = [file for file in FILES if file.stem != "convolook_en"]
PLACEHOLDER = re.compile(r"\{\w+\}|%n|https?://\S+|TWILIO_\w+|HTTPS_PROXY|SSL_CERT_FILE")
KEPT_WORDS = re.compile(r"\b(?:Twilio|WhatsApp|JSON|CSV|UTC|RCS|URL|SIDs?|IS)\b")


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this repository
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [one.text or "" for one in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def texts_of(tree: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    """Yield context and text of every call that translates, as Python itself reads them."""
    for node in ast.iter_child_nodes(tree):
        yield from texts_of(node, node.name if isinstance(node, ast.ClassDef) else context)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        literals = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if name == "tr" and literals:
            yield context, literals[0]
        elif name == "translate" and len(literals) > 1:
            yield literals[0], literals[1]


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_every_text_of_the_program_is_in_the_file(file: Path) -> None:
    translated = {(context, message.findtext("source", "")) for context, message in messages(file)}
    asked = {
        one
        for module in (ROOT / "desktop").rglob("*.py")
        for one in texts_of(ast.parse(module.read_text("utf-8")))
        if one[1]
    }

    assert len(asked) > 500
    assert sorted(asked - translated) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_finished(file: Path) -> None:
    unfinished = [
        (context, message.findtext("source"))
        for context, message in messages(file)
        if not all(forms(message)) or message.find("translation[@type]") is not None
    ]

    assert unfinished == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_placeholders_and_names_survive(file: Path) -> None:
    lost = []
    for _context, message in messages(file):
        source = message.findtext("source", "")
        for form in forms(message):
            for pattern in (PLACEHOLDER, KEPT_WORDS):
                fewer = Counter(map(plain, pattern.findall(source))) - Counter(map(plain, pattern.findall(form)))
                lost += [(source, form)] if fewer else []

    assert lost == []


UNTYPICAL = {
    "es": re.compile(r"^[^¿]*\?|^[^¡]*!"),
    "fr": re.compile(r"[^\u00a0\s][;!?»]|\w:(?![/\w])|[ ][;:!?»]|«(?!\u00a0)"),
}
"""What no text of the language has: a question without its inverted mark, a mark that a line may begin with."""


@pytest.mark.parametrize("language", UNTYPICAL)
def test_marks_stand_as_the_language_sets_them(language: str) -> None:
    file = ROOT / "resources" / "translations" / f"convolook_{language}.ts"
    written = [form for _context, message in messages(file) for form in forms(message)]

    assert [form for form in written if UNTYPICAL[language].search(form)] == []


def plain(word: str) -> str:
    """Return a word without what a translation may change: a plural, the word "password" in an example."""
    return "http" if word.startswith("http") else word.removesuffix("s")


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script that makes the files."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("translations")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_counted_has_its_plural(file: Path, making: ModuleType) -> None:
    counted = [message for _context, message in messages(file) if "%n" in message.findtext("source", "")]

    assert counted
    assert all(message.get("numerus") == "yes" for message in counted)
    assert {len(forms(message)) for message in counted} == {making.PLURAL_FORMS[file.stem.partition("_")[2]]}


def test_a_further_language_begins_with_every_text_and_its_own_plurals(
    making: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "FOLDER", tmp_path)
    monkeypatch.setitem(making.PLURAL_FORMS, "pl", 3)
    tool = str(Path(sys.executable).with_name("pyside6-lupdate"))

    unfinished = making.renew(tool, ["pl", "pt_BR"])

    begun = dict.fromkeys(["pl", "pt_BR"], 0)
    for language in begun:
        found = [message for _context, message in messages(tmp_path / f"convolook_{language}.ts")]
        begun[language] = len(found)
        counted = [message for message in found if "%n" in message.findtext("source", "")]
        assert {len(forms(message)) for message in counted} == {making.PLURAL_FORMS[language]}
    assert unfinished == {f"convolook_{language}.ts": count for language, count in begun.items()}
    assert min(begun.values()) > 500


def test_a_language_whose_plurals_nobody_knows_is_refused(making: ModuleType) -> None:
    with pytest.raises(ValueError, match="does not say how xx counts"):
        making.renew("", ["xx"])


def test_one_thing_is_not_many(qapp: QApplication, compiled: Path) -> None:
    for language, one, many in (
        ("en", "Copied 1 conversation", "Copied 2 conversations"),
        ("de", "1 Konversation kopiert", "2 Konversationen kopiert"),
    ):
        translator = QTranslator()
        assert translator.load(str(compiled / f"convolook_{language}.qm"))
        qapp.installTranslator(translator)
        said = [QCoreApplication.translate("WindowCopying", "Copied %n conversations", "", n) for n in (1, 2)]
        qapp.removeTranslator(translator)

        assert said == [one, many]


@pytest.fixture
def german(translated: None) -> None:
    """Set German as the language."""
    Settings().set_preferences(Preferences(language="de"))


async def test_a_lookup_in_german(qapp: QApplication, german: None) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up("whatsapp:+14155550142")
        agent.click_cell(0, 1)

        assert agent.summary.startswith("312 Konversationen, vollständig")
        assert agent.titles()[:3] == ["Status", "Anzeigename", "Aktualisiert am"]
        assert {"active", "closed"} < set(agent.column("Status"))  # Twilio's own words
        assert cut_buttons(agent.window) == []

        agent.window.resize(900, 600)
        await until(lambda: agent.window.width() == 900)
        assert cut_buttons(agent.window) == []


async def test_the_first_page_and_the_dialogs_in_german(qapp: QApplication, german: None) -> None:
    async with Agent.start() as agent:
        agent.window.resize(1280, 800)
        assert agent.sees("Jede Konversation eines Teilnehmers finden")
        assert cut_buttons(agent.window) == []
        await until(lambda: agent.has_workspace)

        for dialog in (
            dialogs.show_accounts(agent.window, agent.session.accounts, agent.application.services),
            dialogs.show_settings(agent.window, agent.application.services),
        ):
            await until(dialog.isVisible)
            assert cut_buttons(dialog) == []
            dialog.close()


def cut_buttons(place: QWidget) -> list[str]:
    """Return the texts of visible buttons that are narrower than their text."""
    buttons = [one for one in place.findChildren(QPushButton) if one.isVisible()]
    assert buttons
    return [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_each_menu_has_every_mnemonic_once(qapp: QApplication, translated: None, file: Path) -> None:
    language = file.stem.partition("_")[2]
    Settings().set_preferences(Preferences(language=language))
    async with Agent.start(demo=True) as agent:
        bar = agent.window.menuBar()
        menus = [bar, *agent.window.findChildren(QMenu)]
        assert (language == "en") == ("&File" in [one.text() for one in bar.actions()])

        for menu in menus:
            texts = [one.text() for one in menu.actions() if "&" in one.text()]
            letters = Counter(text[text.index("&") + 1].casefold() for text in texts)
            assert [letter for letter, count in letters.items() if count > 1] == [], texts
