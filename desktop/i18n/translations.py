"""The languages the program speaks: found beside the other resources, loaded before the first window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from desktop.i18n.retranslation import say_again
from desktop.runtime import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

SOURCE_LANGUAGE = "en"


def languages() -> dict[str, str]:
    """Return the languages there are, by code, each in its own words."""
    found = {SOURCE_LANGUAGE: "English"}
    for file in sorted(paths.resource("translations").glob("convolook_*.qm")):
        code = file.stem.partition("_")[2]
        if code != SOURCE_LANGUAGE:
            found[code] = QLocale(code).nativeLanguageName() or code
    return found


class Translations(QObject):
    """Holds the translators that are in use; one language takes the place of another while the program runs."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._loaded: list[QTranslator] = []
        self._language: str | None = None

    def use(self, language: str) -> None:
        """Speak a language, the system's if ``language`` is empty: Qt's own texts, and all that is shown already."""
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
    wanted = QLocale(language) if language else QLocale.system()
    if wanted.language() in {QLocale.Language.C, QLocale.Language.English}:
        QLocale.setDefault(QLocale.system())
        # The texts are English already, all but "1 conversation" where a count is one.
        translator = QTranslator(app)
        if not translator.load(str(paths.resource(f"translations/convolook_{SOURCE_LANGUAGE}.qm"))):
            return []
        app.installTranslator(translator)
        return [translator]
    QLocale.setDefault(wanted)
    folders = [
        ("convolook", str(paths.resource("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ]
    loaded = []
    for name, folder in folders:
        translator = QTranslator(app)
        if translator.load(wanted, name, "_", folder):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded
