"""The two quiet combo boxes of the query bar: for which account, and in which of its conversation services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from desktop.design.buttons import KIND_PROPERTY
from desktop.design.colours import tokens
from desktop.design.icons import icon
from desktop.design.measures import Measures, font
from desktop.design.painting import text_width
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Masking, Sensitivity
from desktop.twilio.types import ScopeKind, Service, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.i18n.retranslation import Words

_WIDEST_EM = 14
_NARROWEST_EM = 7.5


class BuddyLabel(QLabel):
    """Names a combo box for screen readers, which take a combo box's name from its label; draws nothing."""

    def __init__(self, text: Words, buddy: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        say(self, setText=text)
        self.setBuddy(buddy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the box says by itself what it is."""


class _QuietBox(QComboBox):
    """A combo box without a box, whose last entries do something instead of being chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(KIND_PROPERTY, "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(20)
        self._chosen = 0
        self.activated.connect(self._activate)

    def sizeHint(self) -> QSize:
        """Take the room of the widest entry, within bounds."""
        grid, shown = Measures.of(), font(None, "body")
        widest = max((text_width(shown, self.itemText(place)) for place in range(self.count())), default=0.0)
        wanted = round(widest) + 2 * grid.icon + 7 * grid.u
        return QSize(min(wanted, round(_WIDEST_EM * grid.em)), grid.control)

    def minimumSizeHint(self) -> QSize:
        """Do with a few letters of the chosen entry."""
        grid = Measures.of()
        return QSize(min(self.sizeHint().width(), round(_NARROWEST_EM * grid.em)), grid.control)

    def choose(self, place: int) -> None:
        """Show an entry as the chosen one, without telling anybody."""
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
        """Do what an entry does; False if it is one to be chosen."""
        raise NotImplementedError

    def _tell(self, place: int) -> None:
        """Emit what the entry stands for that the user chose."""
        raise NotImplementedError


class AccountBox(_QuietBox):
    """The accounts by name, and the way to the accounts dialog.

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
        """Show accounts, each with the colour of its mark (one of ``accounts.COLOURS``) if it has one."""
        self.clear()
        names = [name for name, _ in accounts]
        for name in names:
            self.addItem(name, name)
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
        """Paint the marks anew when light became dark, or the other way round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_marks()

    def _paint_marks(self) -> None:
        for place in range(self.count()):
            name = self.itemData(place)
            colour = self._colours.get(name) if isinstance(name, str) else None
            mark = _mark(getattr(tokens(self), _MARKS[colour])) if colour in _MARKS else icon("key")
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


class ServiceBox(_QuietBox):
    """The default service, the account's services by name, all of them, or one whose SID is typed.

    Signals:
        service_chosen(ServiceScope): the user chose where to look.
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
        """Return the chosen scope."""
        return self._scope

    def set_services(self, services: Sequence[Service], current: ServiceScope) -> None:
        """Show the services of the account; a chosen one that is not among them is shown by its SID."""
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
        """Hide the services' names, or show them."""
        self._masking = masking
        self.set_services(self._services, self._scope)

    def showPopup(self) -> None:  # noqa: N802 (Qt's name)
        """Emit ``services_wanted`` before the services are seen for the first time."""
        if not self._services:
            self.services_wanted.emit()
        super().showPopup()

    def take_sid(self, sid: str) -> None:
        """Choose the service of a SID that was typed."""
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


_MARKS = {
    "blue": "link",
    "green": "active",
    "amber": "warning",
    "red": "error",
    "cyan": "initializing",
    "plum": "unknown",
}
"""The token each colour of an account is drawn in."""


def _mark(colour: QColor) -> QIcon:
    """Make a disc in an account's own colour."""
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
