"""A language that nobody speaks, to see what was forgotten: each text longer, accented and in brackets."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from desktop.i18n import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.2
"""By how much a text is longer, beside its brackets; on the whole that is what French and German are."""
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóüýÁÇÉÍÑÓÜÝ")
_KEPT = re.compile(r"\{\w*\}|%n|%\d|&.|<[^>]*>|https?://\S+|\w+://\S*|TWILIO_\w+|HTTPS_PROXY|\n")
"""What a translator leaves as it is: placeholders, mnemonics, addresses, names of variables."""
_DATE_FORMAT = re.compile(r"\bMMM\b|\byyyy\b")


def pseudo(text: str) -> str:
    """Return a text in this language."""
    if not text.strip() or _DATE_FORMAT.search(text):
        return text
    pieces, place = [], 0
    for kept in _KEPT.finditer(text):
        pieces += [text[place : kept.start()].translate(_ACCENTED), kept.group()]
        place = kept.end()
    pieces.append(text[place:].translate(_ACCENTED))
    letters = max(1, round(LONGER * len(text)))
    padding = "".join(f" {'ŏ' * min(6, letters - start)}" for start in range(0, letters, 7) if letters > start)
    return f"{OPEN}{''.join(pieces)}{padding}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates every text of the program; Qt's own, such as the names of keys, stay."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(self, context: str, text: str, *_remark_and_count: object) -> str:
        if re.match(r"Q[A-Z]", context):
            return None  # type: ignore[return-value]  # Qt's null text, "not translated"; its stubs know none
        return pseudo(text)


@contextlib.contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Set programs that start in here to this language, whatever their settings say, and undo that afterwards."""
    made: list[PseudoTranslator] = []
    locale, original = QLocale(), translations._install

    def install(app: QCoreApplication, _language: str) -> list[QTranslator]:
        QLocale.setDefault(QLocale("en_150"))
        translator = PseudoTranslator(app)
        app.installTranslator(translator)
        made.append(translator)
        return [translator]

    translations._install = install  # type: ignore[assignment]
    try:
        yield
    finally:
        translations._install = original
        QLocale.setDefault(locale)
        for translator in made:
            if isValid(translator):  # one language may have taken the place of another
                QCoreApplication.removeTranslator(translator)


def words_of(window: QWidget) -> set[str]:
    """Return every text that a window shows, has as tool tip or tells a screen reader."""
    found = {window.windowTitle()}
    for one in (window, *window.findChildren(QWidget)):
        if not one.isVisible():
            continue
        found |= {one.toolTip(), one.accessibleName(), one.accessibleDescription()}
        for name in ("text", "placeholderText"):
            said = getattr(one, name, None)
            if callable(said) and not (name == "text" and isinstance(one, QLineEdit)):
                found.add(str(said()))
        found |= {action.text() for action in one.actions() if action.isVisible()}
    return {text for text in found if text.strip()}
