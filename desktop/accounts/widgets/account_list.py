"""The accounts of the Accounts dialog: name, mark, and below it what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.accounts.account import Account, AccountKind, name_key, short_sid, shown_name
from desktop.accounts.region_names import region_country
from desktop.design.colours import colours_of, mark_colour
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, fill_rounded
from desktop.i18n.retranslation import say
from desktop.privacy.masking import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTE = Qt.ItemDataRole.UserRole
_COLOUR = Qt.ItemDataRole.UserRole + 1
_NAME = Qt.ItemDataRole.UserRole + 2


class AccountList(QListWidget):
    """One row per account.

    Signals:
        account_chosen(str): the user went to another account.
    """

    account_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self, setAccessibleName=lambda: self.tr("Accounts"))
        self.setItemDelegate(_Rows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._tell)

    def show_accounts(self, accounts: Sequence[Account], chosen: str | None) -> None:
        """Show accounts with ``chosen`` selected; emits nothing."""
        was_blocked = self.blockSignals(True)
        self.clear()
        for account in accounts:
            item = QListWidgetItem(shown_name(account.name))
            item.setData(_NOTE, self._note(account))
            item.setData(_COLOUR, account.colour)
            item.setData(_NAME, account.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown_name(account.name)}, {self._note(account)}")
            self.addItem(item)
        self.blockSignals(was_blocked)
        self.choose(chosen)

    def choose(self, name: str | None) -> None:
        """Select an account, or none; emits nothing."""
        was_blocked = self.blockSignals(True)
        found = [row for row in range(self.count()) if name is not None and self._is(row, name)]
        self.setCurrentRow(found[0] if found else -1)
        if not found:
            self.clearSelection()
        self.blockSignals(was_blocked)
        self.viewport().update()

    def _is(self, row: int, name: str) -> bool:
        return name_key(str(self.item(row).data(_NAME))) == name_key(name)

    def _note(self, account: Account) -> str:
        if account.kind is AccountKind.ENVIRONMENT:
            return self.tr("From TWILIO_* variables, read-only")
        if account.kind is AccountKind.POLICY:
            return self.tr("Set by your organisation")
        if account.kind is AccountKind.DEMO:
            return self.tr("Built in, works offline")
        return f"{visible(short_sid(account.account_sid))} · {region_country(account.region_or_default)}"

    def _tell(self, now: QListWidgetItem | None) -> None:
        if now is not None:
            self.account_chosen.emit(now.data(_NAME))


class _Rows(QStyledItemDelegate):
    """Draws two lines and a disc in the account's colour."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        measures = Measures.of()
        return QSize(10 * measures.em, 2 * measures.lh + round(2.5 * measures.u))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        measures, colours = Measures.of(), colours_of(option.palette)
        rect, state = QRectF(option.rect), option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_Selected:
            line = colours.link if focused else (colours.text if colours.lined else None)
            fill_rounded(painter, rect, measures.radius, colours.tint, line, width=2 if focused else 1)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, rect, measures.radius, colours.hover)
        placer = Placer(rect, option.direction)
        placer.skip(2 * measures.u)
        mark = mark_colour(index.data(_COLOUR), colours)
        if mark is not None:
            end = placer.take_from_end(4 * measures.u)
            disc = QRectF(0, 0, 0.62 * measures.em, 0.62 * measures.em)
            disc.moveCenter(end.center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawEllipse(disc)
        room = placer.remaining - 2 * measures.u
        box = placer.take(room)
        top = box.center().y() - measures.lh
        lines = (
            (str(index.data()), font(None, "medium"), colours.text),
            (str(index.data(_NOTE)), font(None, "caption"), colours.text2),
        )
        for number, (text, shown, colour) in enumerate(lines):
            place = QRectF(box.left(), top + number * measures.lh, room, measures.lh)
            draw_line_of_text(painter, place, elided(shown, text, room), shown, colour)
