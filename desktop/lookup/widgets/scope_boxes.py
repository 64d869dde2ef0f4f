"""The two quiet combo boxes of the query bar: account, and conversation service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from desktop.accounts.account import shown_name
from desktop.design.buttons import KIND_PROPERTY
from desktop.design.colours import colours_of, mark_colour
from desktop.design.icons import icon
from desktop.design.measures import Measures, font
from desktop.design.painting import text_width
from desktop.design.style.sizes import combo_label_width
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Masking, Sensitivity
from desktop.twilio.types import ScopeKind, Service, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.i18n.retranslation import Words

_WIDEST_EM = 16.5
_NARROWEST_EM = 6.7


class BuddyLabel(QLabel):
    """An invisible label that gives a combo box its name for screen readers."""

    def __init__(self, text: Words, buddy: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        say(self, setText=text)
        self.setBuddy(buddy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the box says by itself what it is."""


class QuietBox(QComboBox):
    """A combo box without a frame, whose last entries are actions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(KIND_PROPERTY, "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        self._chosen = 0
        self._measured: tuple[Measures, list[str], QSize] | None = None
        self.activated.connect(self._activate)

    def sizeHint(self) -> QSize:
        """Return the width of the widest entry, within bounds."""
        measures, texts = Measures.of(), [self.itemText(place) for place in range(self.count())]
        # Asked for thirty times in each layout of the bar.
        if self._measured is None or self._measured[0] is not measures or self._measured[1] != texts:
            shown = font(None, "body")
            widest = max((text_width(shown, text) for text in texts), default=0.0)
            wanted = round(widest) + 2 * measures.icon + 7 * measures.u
            size = QSize(min(wanted, round(_WIDEST_EM * measures.em)), measures.control)
            self._measured = measures, texts, size
        return QSize(self._measured[2])

    @property
    def chosen_width(self) -> int:
        """Return the width in pixels in which the chosen entry is whole, within the bounds of ``sizeHint``."""
        text = text_width(font(None, "body"), self.currentText())
        wanted = combo_label_width(
            text, has_icon=not self.itemIcon(self.currentIndex()).isNull(), measures=Measures.of()
        )
        return min(wanted, self.sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few letters."""
        measures = Measures.of()
        return QSize(min(self.sizeHint().width(), round(_NARROWEST_EM * measures.em)), measures.control)

    def choose(self, place: int) -> None:
        """Select an entry; emits nothing."""
        self._chosen = place
        self.setCurrentIndex(place)
        self.setToolTip(self.itemText(place))

    def _activate(self, place: int) -> None:
        if self._runs(place):
            self.setCurrentIndex(self._chosen)
        elif place != self._chosen:
            self.choose(place)
            self._tell(place)

    def _runs(self, place: int) -> bool:
        """Run the action of an entry; return False for one that is a choice."""
        raise NotImplementedError

    def _tell(self, place: int) -> None:
        """Emit the signal of the entry that the user chose."""
        raise NotImplementedError


class AccountBox(QuietBox):
    """The accounts by name, and an entry for the accounts dialog.

    Signals:
        account_chosen(str): the user chose the account of that name.
        manage_requested(): the user chose ``Accounts…``.
    """

    account_chosen = Signal(str)
    manage_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours: dict[str, str | None] = {}
        self.set_accounts([], None)

    def set_accounts(self, accounts: Sequence[tuple[str, str | None]], current: str | None) -> None:
        """Set the accounts, each with the colour of its mark (one of ``accounts.COLOURS``) if it has one."""
        self.clear()
        names = [name for name, _ in accounts]
        for name in names:
            self.addItem(shown_name(name), name)
        if current not in names:
            self.insertItem(0, self.tr("No account") if not accounts else self.tr("Choose an account"), None)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Accounts…"))
        chosen = names.index(current) if current in names else 0
        self._colours = dict(accounts)
        self._paint_marks()
        self.choose(chosen)
        self.setEnabled(bool(accounts))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks anew after a change of palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_marks()

    def _paint_marks(self) -> None:
        for place in range(self.count()):
            name = self.itemData(place)
            colour = mark_colour(self._colours.get(name), colours_of(self)) if isinstance(name, str) else None
            mark = _mark(colour) if colour is not None else icon("key")
            self.setItemIcon(place, mark if name is not None or place == 0 else QIcon())

    def _runs(self, place: int) -> bool:
        if place == self.count() - 1:
            self.manage_requested.emit()
            return True
        return False

    def _tell(self, place: int) -> None:
        name = self.itemData(place)
        if isinstance(name, str):
            self.account_chosen.emit(name)


class ServiceBox(QuietBox):
    """The default service, the account's services by name, all of them, or one whose SID is typed.

    Signals:
        service_chosen(ServiceScope): the user chose the services to look in.
        services_wanted(): the list is about to be seen, and no services are known yet.
    """

    service_chosen = Signal(object)
    services_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._services: list[Service] = []
        self._masking = Masking()
        self._scope = ServiceScope()
        self.set_services([], self._scope)

    @property
    def scope(self) -> ServiceScope:
        return self._scope

    def set_services(self, services: Sequence[Service], current: ServiceScope) -> None:
        """Set the services of the account; a current one that is not among them is shown by its SID."""
        self._services, self._scope = list(services), current
        entries: list[tuple[str, ServiceScope]] = [(self.tr("Default service"), ServiceScope())]
        entries += [(self._name(one), ServiceScope(ScopeKind.ONE, one.sid)) for one in services]
        if current not in [scope for _, scope in entries] and current.kind is ScopeKind.ONE:
            entries.append((current.service_sid or "", current))
        entries.append((self.tr("All services"), ServiceScope(ScopeKind.ALL)))
        was_open = self.view().isVisible()
        if was_open:
            self.hidePopup()  # a list that is filled while it is seen keeps its old size
        self.clear()
        for name, scope in entries:
            self.addItem(name, scope)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Another service…"))
        self.choose([scope for _, scope in entries].index(current))
        self.updateGeometry()
        if was_open:
            self.showPopup()

    def set_masking(self, masking: Masking) -> None:
        """Set whether the services' names are hidden."""
        self._masking = masking
        self.set_services(self._services, self._scope)

    def showPopup(self) -> None:  # noqa: N802 (Qt's name)
        """Emit ``services_wanted`` before the services are shown for the first time."""
        if not self._services:
            self.services_wanted.emit()
        super().showPopup()

    def take_sid(self, sid: str) -> None:
        """Select the service of a typed SID."""
        scope = ServiceScope(ScopeKind.ONE, sid)
        self.set_services(self._services, scope)
        self.service_chosen.emit(scope)

    def _name(self, service: Service) -> str:
        if not service.friendly_name:
            return service.sid
        return self._masking.shown(service.friendly_name, Sensitivity.PUBLIC)

    def _runs(self, place: int) -> bool:
        if place == self.count() - 1:
            self._ask_for_sid()
            return True
        return False

    def _ask_for_sid(self) -> None:
        from desktop.lookup.widgets.service_dialog import (
            ServiceDialog,  # hardly ever asked for, so not before the first paint
        )

        dialog = ServiceDialog(self.window())
        dialog.sid_entered.connect(self.take_sid)
        dialog.open()

    def _tell(self, place: int) -> None:
        scope = self.itemData(place)
        if isinstance(scope, ServiceScope):
            self._scope = scope
            self.service_chosen.emit(scope)


def _mark(colour: QColor) -> QIcon:
    """Return a disc in an account's colour."""
    side = 4 * Measures.of().icon
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0.2 * side, 0.2 * side, 0.6 * side, 0.6 * side))
    painter.end()
    return QIcon(pixmap)
