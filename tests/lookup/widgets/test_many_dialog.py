"""The preview of a list: what the icons of a line say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.design.colours import colours_of
from desktop.design.measures import Measures
from desktop.lookup.list_reader import ListCell, ListColumn, ReadList
from desktop.lookup.many import MOST_PARTICIPANTS, MOST_SHOWN
from desktop.lookup.many_model import KIND, REMARK, SENT, ManyModel
from desktop.lookup.widgets.many_dialog import ManyDialog, kind_icon_name
from desktop.participant import phone_numbers
from desktop.privacy.masking import Masking
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

IDENTITY, ADDRESS = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS


@pytest.mark.parametrize(
    ("kind", "text", "icon"),
    [
        (ADDRESS, "+14155550142", "sms"),
        (ADDRESS, "whatsapp:+14155550142", "whatsapp"),
        (ADDRESS, "rcs:+14155550142", "rcs"),
        (ADDRESS, "messenger:123", "chat"),
        (ADDRESS, "ines@example.org", "mail"),
        (IDENTITY, "ines@example.org", "mail"),
        (IDENTITY, "user_42", "chat"),
        (IDENTITY, "team:42", "chat"),
    ],
)
def test_the_icon_of_a_line_says_the_channel(kind: ParticipantKind, text: str, icon: str) -> None:
    assert kind_icon_name(ParticipantQuery(kind, text)) == icon


def test_kinds_and_remarks_have_icons_and_remarks_keep_their_colour_when_selected(qapp: QApplication) -> None:
    phone_numbers.warm_up()
    dialog = ManyDialog("US", Masking())
    dialog.show_texts(["+14155550142", "ines@example.org", "CH" + "7" * 32, "+1 415 555 0142"])
    dialog._take_text()
    table = dialog.findChildren(QTableView)[0]

    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)

    def option(row: int, column: int) -> QStyleOptionViewItem:
        made = QStyleOptionViewItem()
        made.initFrom(table)
        made.state |= QStyle.StateFlag.State_Selected
        delegate.initStyleOption(made, table.model().index(row, column))
        return made

    def has_icon(row: int, column: int) -> bool:
        return bool(option(row, column).features & QStyleOptionViewItem.ViewItemFeature.HasDecoration)

    colours, roles = colours_of(table), QStyleOptionViewItem().palette.ColorRole
    assert [has_icon(row, KIND) for row in range(4)] == [True, True, False, True]
    assert [has_icon(row, REMARK) for row in range(4)] == [False, True, True, True]
    for role in (roles.Text, roles.HighlightedText):
        assert option(1, REMARK).palette.color(role) == colours.warning
        assert option(2, REMARK).palette.color(role) == colours.error
        assert option(3, SENT).palette.color(role) == colours.text2
    assert table.model().index(0, KIND).data(Qt.ItemDataRole.DisplayRole) == "Address"
    dialog.close()


def test_of_a_very_long_list_the_first_lines_are_shown_and_all_are_counted(qapp: QApplication) -> None:
    phone_numbers.warm_up()
    dialog = ManyDialog("US", Masking())
    cells = tuple(ListCell(line, f"user_{line}") for line in range(1, MOST_SHOWN + 301))

    dialog.show_list(ReadList((ListColumn("", cells),), 0))

    table = dialog.findChildren(QTableView)[0]
    model = table.model()
    assert isinstance(model, ManyModel)
    assert model.rowCount() == MOST_SHOWN
    assert model.counts() == {
        "asked": MOST_PARTICIPANTS,
        "doubtful": 0,
        "duplicates": 0,
        "refused": len(cells) - MOST_PARTICIPANTS,
    }


def test_a_text_wider_than_its_column_is_shown_whole_in_several_lines(qapp: QApplication) -> None:
    phone_numbers.warm_up()
    dialog = ManyDialog("US", Masking())
    em = Measures.of(dialog).em
    dialog.resize(38 * em, 38 * em)
    dialog.show()
    long = "a-very-long-name-of-somebody-in-another-system@customers.larkspur.example"
    dialog.show_texts(["+14155550142", long])
    dialog._take_text()
    table = dialog.findChildren(QTableView)[0]
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    waited = QElapsedTimer()
    waited.start()
    while not waited.hasExpired(20_000):
        qapp.processEvents()
        made = QStyleOptionViewItem()
        made.initFrom(table)
        made.rect = table.visualRect(table.model().index(1, SENT))
        delegate.initStyleOption(made, table.model().index(1, SENT))
        lines = made.text.split("\u2028")
        if len(lines) > 1 and table.rowHeight(1) >= len(lines) * made.fontMetrics.lineSpacing():
            break  # the columns have their widths and the rows their heights

    assert len(lines) > 1
    assert "".join(lines) == long
    assert table.rowHeight(1) >= len(lines) * made.fontMetrics.lineSpacing()
    assert max(made.fontMetrics.horizontalAdvance(one) for one in lines) <= made.rect.width()
    assert table.columnWidth(REMARK) <= table.viewport().width() / 2, "a remark takes the room of what is sent"
    dialog.close()
