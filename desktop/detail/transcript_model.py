"""The messages of a conversation as a list model, oldest first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop.detail.transcript import Delivery, Side
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, date_texts, zone_label
from desktop.privacy.masking import Masking, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from desktop.detail.transcript import Attachment, Entry, Receipt

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
DAY_ROLE = Qt.ItemDataRole.UserRole + 2
"""The heading above the first message of a day; empty for the others."""
_SI = QLocale.DataSizeFormat.DataSizeSIFormat
SHOWN_LIMIT = 20_000
"""Characters of a message that are laid out; copies and files have all of them."""


class EntryTexts:
    """The texts of a message's parts, for one masking and one time mode."""

    def __init__(self) -> None:
        self.masking = Masking()
        self.mode = TimeMode.LOCAL

    def hides(self, entry: Entry) -> bool:
        """Return whether masking hides author, text and files."""
        return self.masking.hides(Sensitivity.PERSONAL, entry.name)

    def author(self, entry: Entry) -> str:
        """Return the author's name, or the placeholder of a message without one."""
        if not entry.author:
            return QCoreApplication.translate("Transcript", "System")
        return self.masking.shown(entry.author, Sensitivity.PERSONAL, entry.name)

    def side(self, side: Side) -> str:
        return {
            Side.CUSTOMER: QCoreApplication.translate("Transcript", "customer"),
            Side.AGENT: QCoreApplication.translate("Transcript", "agent"),
            Side.BOT: QCoreApplication.translate("Transcript", "bot"),
            Side.SYSTEM: QCoreApplication.translate("Transcript", "system"),
        }[side]

    def role(self, entry: Entry) -> str:
        """Return the word for the author's side, and whether the author has left."""
        side = self.side(entry.side)
        if not entry.has_left:
            return side
        return QCoreApplication.translate("Transcript", "{side}, no longer a participant").format(side=side)

    def moment(self, entry: Entry) -> str:
        """Return date and time; an unreadable date as received."""
        if entry.moment_s is None:
            return self.masking.shown(entry.received_date, Sensitivity.PERSONAL, entry.name)
        return absolute_text(entry.moment_s, self.mode, time.time())

    def clock(self, entry: Entry) -> str:
        """Return the time of day, which the day's heading completes."""
        return self.moment(entry) if entry.moment_s is None else date_texts(entry.moment_s, self.mode).time

    def day(self, entry: Entry) -> str:
        """Return the day of the message; empty when its date cannot be read."""
        return "" if entry.moment_s is None else date_texts(entry.moment_s, self.mode).full_day

    def zones(self, entries: Iterable[Entry]) -> str:
        """Return the zones of the times of ``clock``: ``UTC+1``, or two of them over a change of the clocks."""
        zones = dict.fromkeys(zone_label(self.mode, one.moment_s) for one in entries if one.moment_s is not None)
        return ", ".join(zones)

    def body(self, entry: Entry) -> str:
        """Return the text of the message, its lines kept, cut where nobody reads on."""
        if self.hides(entry):
            return self.masking.shown("", Sensitivity.PERSONAL, entry.name) if entry.body else ""
        cut = entry.body[:SHOWN_LIMIT]
        lines = [self.masking.shown(line, Sensitivity.PERSONAL, entry.name) for line in cut.split("\n")]
        return "\n".join(lines) + ("…" if len(entry.body) > SHOWN_LIMIT else "")

    def attachment(self, one: Attachment, entry: Entry) -> str:
        """Return name, type and size of a file, as far as they are known."""
        if self.hides(entry):
            return self.masking.shown("", Sensitivity.PERSONAL, entry.name)
        size = "" if one.size_bytes is None else QLocale().formattedDataSize(one.size_bytes, 1, _SI)
        unnamed = QCoreApplication.translate("Transcript", "file without a name")
        name = self.masking.shown(one.name, Sensitivity.PERSONAL, entry.name) if one.name else unnamed
        kind = self.masking.shown(one.content_type or "", Sensitivity.PERSONAL, entry.name) if one.content_type else ""
        return " · ".join(part for part in (name, kind, size) if part)

    def delivery(self, entry: Entry, receipts: Sequence[Receipt] | None) -> str:
        """Return how far the message got, with the error codes of its receipts where they were loaded."""
        if entry.delivery is None:
            return ""
        word = {
            Delivery.SENT: QCoreApplication.translate("Transcript", "sent"),
            Delivery.DELIVERED: QCoreApplication.translate("Transcript", "delivered"),
            Delivery.READ: QCoreApplication.translate("Transcript", "read"),
            Delivery.FAILED: QCoreApplication.translate("Transcript", "failed"),
        }[entry.delivery]
        if entry.is_partial:
            word = QCoreApplication.translate("Transcript", "{word} for some").format(word=word)
        codes = sorted({one.error_code for one in receipts or () if one.error_code is not None})
        return f"{word} ({', '.join(map(str, codes))})" if codes else word

    def one_line(self, entry: Entry) -> str:
        """Return text and files as one line."""
        files = [self.attachment(one, entry) for one in entry.attachments]
        return " ".join(part for part in (self.body(entry).replace("\n", " "), *files) if part)


class TranscriptModel(QAbstractListModel):
    """Holds entries; earlier ones are inserted before those that are there, whose rows stay valid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = EntryTexts()
        self._entries: list[Entry] = []
        self._receipts: dict[str, Sequence[Receipt]] = {}

    @property
    def entries(self) -> list[Entry]:
        """Return all entries, the oldest first."""
        return self._entries

    @property
    def receipts(self) -> Mapping[str, Sequence[Receipt]]:
        """Return the loaded receipts by the SID of their message."""
        return self._receipts

    def set_entries(self, entries: list[Entry]) -> None:
        """Set the entries; those shown already keep their rows when only earlier ones came."""
        added = len(entries) - len(self._entries)
        is_longer = added > 0 and [one.text for one in entries[added:]] == [one.text for one in self._entries]
        if is_longer and self._entries:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._entries = entries
            self.endInsertRows()
            self._tell()
        elif [one.text for one in entries] == [one.text for one in self._entries]:
            self._entries = entries
            self._tell()
        else:
            self.beginResetModel()
            self._entries, self._receipts = entries, {}
            self.endResetModel()

    def set_receipts(self, message_sid: str, receipts: Sequence[Receipt]) -> None:
        self._receipts[message_sid] = receipts
        self._tell()

    def set_masking(self, masking: Masking) -> None:
        if masking != self.texts.masking:
            self.texts.masking = masking
            self._tell()

    def set_time_mode(self, mode: TimeMode) -> None:
        self.texts.mode = mode
        self._tell()

    def delivery(self, entry: Entry) -> str:
        return self.texts.delivery(entry, self._receipts.get(entry.sid or ""))

    def find(self, text: str) -> list[int]:
        """Return the rows whose author, text or files contain a text, ignoring case; never masked ones."""
        needle = text.casefold()
        return [
            row
            for row, one in enumerate(self._entries)
            if needle and not self.texts.hides(one) and needle in self._searched(one)
        ]

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown or read aloud; every remote text has passed masking."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{self.texts.author(entry)}, {self.texts.moment(entry)}: {self.texts.one_line(entry)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(part for part in (self.texts.role(entry), self.delivery(entry)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(entry)
        if role == ENTRY_ROLE:
            return entry
        if role == DAY_ROLE:
            return self._heading(index.row())
        return None

    def _heading(self, row: int) -> str:
        day = self.texts.day(self._entries[row])
        return day if row == 0 or day != self.texts.day(self._entries[row - 1]) else ""

    def _tool_tip(self, entry: Entry) -> str:
        received = entry.received_date if entry.moment_s is not None else ""
        lines = (f"{self.texts.author(entry)} ({self.texts.role(entry)})", self.texts.moment(entry), received)
        return "\n".join(line for line in (*lines, self.delivery(entry)) if line)

    def _searched(self, entry: Entry) -> str:
        names = [one.name or "" for one in entry.attachments]
        return "\n".join((entry.author, entry.body, *names)).casefold()

    def _tell(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
