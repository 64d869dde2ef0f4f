"""The languages of the program: found beside the other resources, loaded before the first window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from desktop.i18n.retranslation import say_again
from desktop.runtime import paths

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QCoreApplication

SOURCE_LANGUAGE = "en"

_OWN_NAMES = {SOURCE_LANGUAGE: "English", "es": "Español", "fr": "Français", "pt_BR": "Português (Brasil)"}
"""Where Qt would name a country with the language, or none where there should be one, or begin with a small letter."""


def languages() -> dict[str, str]:
    """Return the names of the available languages, each in its own language, by code."""
    files = sorted(paths.resource("translations").glob("convolook_*.qm"))
    codes = [SOURCE_LANGUAGE, *(file.stem.partition("_")[2] for file in files)]
    return {code: _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code for code in codes}


def spoken(language: str, system: QLocale, there: Collection[str]) -> tuple[str, QLocale]:
    """Return the language of all texts, and the locale for numbers and names of months.

    Args:
        language: the code that was chosen, empty for the system's.
        system: the system's locale.
        there: the codes of the available languages.

    Returns:
        One of ``there``, English when nothing fits, and a locale of that language: the system's own if it can be.
    """
    code = language if language in there else _closest(QLocale(language) if language else system, there)
    if code != SOURCE_LANGUAGE:
        chosen = QLocale(code)
        return code, system if system.language() == chosen.language() else chosen
    if system.language() in {QLocale.Language.C, QLocale.Language.English}:
        return code, system
    # Among English words a German "1.234" would be little more than one. What a clock shows is the system's habit.
    has_half_days = "ap" in system.timeFormat(QLocale.FormatType.ShortFormat).casefold()
    return code, QLocale("en_US" if has_half_days else "en_150")


def _closest(wanted: QLocale, there: Collection[str]) -> str:
    by_language = {QLocale(code).language(): code for code in there}
    return wanted.name() if wanted.name() in there else by_language.get(wanted.language(), SOURCE_LANGUAGE)


class Translations(QObject):
    """Holds the installed translators; replaces them when the language changes while the program runs."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._loaded: list[QTranslator] = []
        self._language: str | None = None

    def use(self, language: str) -> None:
        """Set the language, also of Qt's own texts and of what is shown already; empty for the system's."""
        if language == self._language:
            return
        is_first = self._language is None
        self._language = language
        for translator in self._loaded:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._loaded = _install(self._app, language)
        if not is_first:
            say_again()


def _install(app: QCoreApplication, language: str) -> list[QTranslator]:
    code, locale = spoken(language, QLocale.system(), languages())
    QLocale.setDefault(locale)
    files = [paths.resource("translations") / f"convolook_{code}.qm"]  # English has it for "1 conversation" alone
    if code != SOURCE_LANGUAGE:
        files.append(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
    loaded = []
    for file in files:
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded
