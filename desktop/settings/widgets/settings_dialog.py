"""Settings: one quiet list, each with a line that explains it; changes apply at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.design.buttons import make_button
from desktop.design.dialog import lay_on_paper
from desktop.design.labels import TEXT2, Hairline, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures, follow_font, measure_again
from desktop.design.scroll_area import vertical_area
from desktop.i18n.retranslation import follow_language, say
from desktop.i18n.territories import territories
from desktop.i18n.time_mode import TimeMode
from desktop.runtime.records import field, record, replace
from desktop.settings.policy_messages import locked_words
from desktop.settings.preferences import Preferences, ProxyMode, ProxyProblem, RecentLookupsMode, Scheme, proxy_problem
from desktop.settings.widgets.note_lines_field import NoteLinesField

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.i18n.retranslation import Words


Choices = list[tuple[str, object]]
"""Words and the value they stand for."""


@record
class Setting:
    """One row of the dialog; ``key`` is the name of the field in ``Preferences``."""

    key: str
    label: str
    hint: str
    choices: Choices = field(default_factory=list)
    """Empty: it is switched on and off."""


def settings(languages: Mapping[str, str]) -> list[Setting]:
    """Return every setting, in the order of the dialog; ``languages`` are codes and their own names."""
    return [*_lookups(), *_looks(languages), *_privacy(), _proxy()]


def proxy_words(problem: ProxyProblem) -> str:
    """Return what is wrong with the URL of a proxy."""
    translate = QCoreApplication.translate
    return {
        ProxyProblem.NO_URL: translate("Settings", "Enter it as http://host:port."),
        ProxyProblem.SOCKS: translate("Settings", "SOCKS proxies are not supported. Enter the URL of an HTTP proxy."),
        ProxyProblem.PASSWORD: translate(
            "Settings", "No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead."
        ),
    }[problem]


def countries() -> Choices:
    """Return the countries by name, with their ISO codes."""
    return [(f"{name} ({code})", code) for name, code in territories()]


def _lookups() -> list[Setting]:
    translate = QCoreApplication.translate
    rows: Choices = [(QLocale().toString(count), count) for count in (250, 500, 1000, 2500, 5000, 10_000)]
    nowhere: Choices = [(translate("Settings", "No country"), "")]
    return [
        Setting(
            "rows_per_load",
            translate("Settings", "Rows per load"),
            translate("Settings", "A lookup pauses here and offers to load more."),
            rows,
        ),
        Setting(
            "default_region",
            translate("Settings", "Country for numbers without +"),
            translate("Settings", "Numbers without + are read as numbers of this country."),
            nowhere + countries(),
        ),
    ]


def _looks(languages: Mapping[str, str]) -> list[Setting]:
    translate = QCoreApplication.translate
    system = translate("Settings", "Match system")
    own: Choices = [(name, code) for code, name in languages.items()]
    percents: Choices = [(f"{zoom} %", zoom) for zoom in (80, 90, 100, 110, 125, 150, 175, 200)]
    return [
        Setting(
            "language",
            translate("Settings", "Language"),
            translate("Settings", "Twilio's own terms, such as states, are not translated."),
            [(system, ""), *own],
        ),
        Setting(
            "scheme",
            translate("Settings", "Colours"),
            translate("Settings", "Follows the system, or stays light or dark."),
            [
                (system, Scheme.SYSTEM),
                (translate("Settings", "Light"), Scheme.LIGHT),
                (translate("Settings", "Dark"), Scheme.DARK),
            ],
        ),
        Setting(
            "zoom",
            translate("Settings", "Size"),
            translate("Settings", "Size of everything in the window."),
            percents,
        ),
        Setting(
            "time",
            translate("Settings", "Times"),
            translate("Settings", "Exports always use UTC."),
            [
                (translate("Settings", "Local"), TimeMode.LOCAL),
                (translate("Settings", "UTC"), TimeMode.UTC),
                (translate("Settings", "Relative, such as 2 h ago"), TimeMode.RELATIVE),
            ],
        ),
    ]


def _privacy() -> list[Setting]:
    translate = QCoreApplication.translate
    never: Choices = [(translate("Settings", "Never"), 0)]
    minutes: Choices = [(translate("Settings", "After {n} min").format(n=n), n) for n in (5, 10, 15, 30, 60)]
    seconds: Choices = [(translate("Settings", "After {n} s").format(n=n), n) for n in (15, 30, 60, 120)]
    return [
        Setting(
            "mask_at_start",
            translate("Settings", "Mask personal data at start"),
            translate("Settings", "Otherwise, keep the last setting."),
        ),
        Setting(
            "recent_lookups",
            translate("Settings", "Recent lookups"),
            translate("Settings", "The last 20 of each account. They contain personal data."),
            [
                (translate("Settings", "Not remembered"), RecentLookupsMode.OFF),
                (translate("Settings", "Until I quit"), RecentLookupsMode.MEMORY),
                (translate("Settings", "Kept on this computer"), RecentLookupsMode.DISK),
            ],
        ),
        Setting(
            "lookup_history",
            translate("Settings", "Back and Forward"),
            translate("Settings", "Keeps the last 20 lookups of a window in memory until results are cleared."),
        ),
        Setting(
            "idle_clear_min",
            translate("Settings", "Clear results"),
            translate("Settings", "After this time without keyboard or mouse use."),
            never + minutes,
        ),
        Setting(
            "clipboard_clear_s",
            translate("Settings", "Clear the clipboard"),
            translate("Settings", "Only if it still contains what Convolook copied."),
            never + seconds,
        ),
    ]


def _proxy() -> Setting:
    translate = QCoreApplication.translate
    return Setting(
        "proxy",
        translate("Settings", "Proxy"),
        translate("Settings", "Connections to this computer never use the proxy."),
        [
            (translate("Settings", "Match system"), ProxyMode.SYSTEM),
            (translate("Settings", "This proxy"), ProxyMode.MANUAL),
            (translate("Settings", "None"), ProxyMode.NONE),
        ],
    )


class SettingsDialog(QDialog):
    """Shows preferences and emits each change; to be shown with ``open()``.

    Signals:
        changed(Preferences): a setting was changed; to be applied at once.
        clear_recent_requested(): delete the recent lookups of every account.
        proxy_sign_in_requested(): ask for the user name and password of the proxy in use.
    """

    changed = Signal(object)
    clear_recent_requested = Signal()
    proxy_sign_in_requested = Signal()

    def __init__(
        self, languages: Mapping[str, str], parent: QWidget | None = None, *, locked: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._locked = locked
        say(self, setWindowTitle=lambda: self.tr("Settings"))
        self._preferences = Preferences()
        self._is_showing = False
        self._boxes: dict[str, QComboBox | QCheckBox] = {}
        self._hints: dict[str, ToneLabel] = {}
        self._labels: dict[str, TextLabel] = {}
        self._languages = languages
        self._note_lines = NoteLinesField()
        self._proxy_url = QLineEdit()
        self._clear_recent = make_button(lambda: self.tr("Clear recent lookups"))
        self._rows = QGridLayout()
        self._make_rows(settings(languages))
        self._place_parts()
        self.set_preferences(self._preferences)
        follow_language(self._retranslate)

    def set_preferences(self, preferences: Preferences) -> None:
        """Set the preferences shown; emits nothing."""
        self._preferences = preferences
        self._is_showing = True
        for key, box in self._boxes.items():
            value = getattr(preferences, key)
            if isinstance(box, QCheckBox):
                box.setChecked(value)
            else:
                self._choose(box, value)
        if self._note_lines.lines != preferences.note_lines:
            self._note_lines.set_lines(preferences.note_lines)
        if self._proxy_url.text() != preferences.proxy_url and not self._proxy_url.hasFocus():
            self._proxy_url.setText(preferences.proxy_url)
        self._is_showing = False
        self._check()

    def _retranslate(self) -> None:
        """Set every text anew after a change of language; choices stay."""
        self._is_showing = True
        for setting in settings(self._languages):
            box = self._boxes[setting.key]
            self._hints[setting.key].say(self._hint(setting))
            if isinstance(box, QCheckBox):
                box.setText(setting.label)
                continue
            self._labels[setting.key].setText(setting.label)
            chosen = box.currentData()
            for place, (words, value) in enumerate(setting.choices):
                box.setItemText(place, words)
                box.setItemData(place, value)  # countries are in another order in each language
            self._choose(box, chosen)
        self._is_showing = False
        self._check()

    def _hint(self, setting: Setting) -> str:
        return locked_words() if setting.key in self._locked else setting.hint

    @staticmethod
    def _choose(box: QComboBox, value: object) -> None:
        place = next((number for number in range(box.count()) if box.itemData(number) == value), -1)
        if place < 0:  # a value of one's own, from the settings file
            box.addItem(str(value), value)
            place = box.count() - 1
        box.setCurrentIndex(place)

    def _take(self) -> None:
        if self._is_showing:
            return
        values: dict[str, object] = {
            key: box.isChecked() if isinstance(box, QCheckBox) else box.currentData()
            for key, box in self._boxes.items()
        }
        values["note_lines"] = self._note_lines.lines
        url = self._proxy_url.text().strip()
        if proxy_problem(url) is None:
            values["proxy_url"] = url
        preferences = replace(self._preferences, **values)  # type: ignore[arg-type]  # by name, as shown
        self._check()
        if preferences != self._preferences:
            self._preferences = preferences
            self.changed.emit(preferences)

    def _check(self) -> None:
        proxy = self._boxes["proxy"]
        manual = isinstance(proxy, QComboBox) and proxy.currentData() is ProxyMode.MANUAL
        self._proxy_url.setEnabled(manual and proxy.isEnabled())
        problem = proxy_problem(self._proxy_url.text().strip()) if manual else None
        hint = self._hints["proxy_url"]
        if problem is not None:
            hint.say(proxy_words(problem), Tone.ERROR)
        elif manual and not self._proxy_url.text().strip():
            hint.say(self.tr("Without a URL no proxy is used."), Tone.WARNING)
        else:
            hint.say("")
        self._clear_recent.setEnabled(self._preferences.recent_lookups is not RecentLookupsMode.OFF)

    def _make_rows(self, all_settings: list[Setting]) -> None:
        measures = Measures.of()
        self._note_lines.changed.connect(self._take)
        for setting in all_settings:
            if setting.key == "proxy":  # whose URL is to stand right below it
                self._add_row("note_lines", lambda: self.tr("Ticket note"), self._note_lines, "")
            if setting.choices:
                combo = QComboBox()
                for words, value in setting.choices:
                    combo.addItem(words, value)
                combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                combo.setMinimumContentsLength(10)
                combo.setMaxVisibleItems(16)
                combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel, which scrolls the page
                combo.currentIndexChanged.connect(self._take)
                self._add_row(setting.key, setting.label, combo, self._hint(setting))
                self._boxes[setting.key] = combo
            else:
                switch = QCheckBox(setting.label)
                switch.toggled.connect(self._take)
                self._add_row(setting.key, "", switch, self._hint(setting))
                self._boxes[setting.key] = switch
            self._boxes[setting.key].setEnabled(setting.key not in self._locked)
        self._clear_recent.clicked.connect(self.clear_recent_requested)
        self._proxy_url.setPlaceholderText("http://proxy.example:3128")
        self._proxy_url.setTextMargins(measures.u, 0, measures.u, 0)
        say(self._proxy_url, setAccessibleName=lambda: self.tr("Proxy URL"))
        self._proxy_url.textChanged.connect(self._take)
        self._add_row("proxy_url", lambda: self.tr("Proxy URL"), self._proxy_url, "")
        sign_in = make_button(lambda: self.tr("Proxy sign-in…"))
        sign_in.clicked.connect(self.proxy_sign_in_requested)
        self._rows.addWidget(sign_in, self._rows.rowCount(), 1, Qt.AlignmentFlag.AlignLeading)

    def _add_row(self, key: str, name: str | Words, field: QWidget, hint: str) -> None:
        number = self._rows.rowCount()
        self._hints[key] = ToneLabel(role="caption", lines=1)
        self._hints[key].say(hint)
        if isinstance(field, QCheckBox):
            # Across both columns: its words are on it, they never wrap, and some languages need many.
            self._rows.addWidget(field, number, 0, 1, 2)
            self._rows.addWidget(self._hints[key], number + 1, 0, 1, 2)
            return
        label = self._labels[key] = TextLabel(name, colour=TEXT2)
        label.setBuddy(field)
        self._rows.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(field, number, 1)
        self._rows.addWidget(self._hints[key], number + 1, 1)

    def _place_parts(self) -> None:
        self._rows.setColumnStretch(1, 1)
        self._rows.setRowStretch(self._rows.rowCount(), 1)
        inside = QWidget()
        inside.setLayout(self._rows)
        area = vertical_area(inside)
        close = make_button(lambda: self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        lay_on_paper(self)
        column = self._column = QVBoxLayout(self)
        column.addWidget(TextLabel(lambda: self.tr("Settings"), role="headline"))
        column.addWidget(area, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        foot.addWidget(self._clear_recent)
        foot.addStretch(1)
        foot.addWidget(close)
        self._update_metrics()
        follow_font(self._update_metrics)

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self._column.setContentsMargins(7 * measures.u, 6 * measures.u, 7 * measures.u, 4 * measures.u)
        self._column.setSpacing(3 * measures.u)
        self._rows.setContentsMargins(0, 0, 2 * measures.u, 0)
        self._rows.setHorizontalSpacing(4 * measures.u)
        self._rows.setVerticalSpacing(round(0.5 * measures.u))
        for label in self._labels.values():
            label.setFixedHeight(measures.control)
        for hint in self._hints.values():
            hint.setContentsMargins(0, 0, 0, 2 * measures.u)
        self._proxy_url.setTextMargins(measures.u, 0, measures.u, 0)
        for box in self._boxes.values():
            if isinstance(box, QComboBox):
                measure_again(box)
        self.setMinimumSize(36 * measures.em, 20 * measures.lh)
        wanted = QSize(46 * measures.em, 44 * measures.lh)
        # Not self.screen(): PySide makes the screen die with the dialog (6.11.3), and the next dialog crashes.
        self.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.94))
