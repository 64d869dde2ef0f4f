"""The parts of the start page that only show something: the logo, and what can be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.design.icons import application_icon
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures
from desktop.design.page import SectionHead

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words


class Logo(QWidget):
    """The program's icon, three lines high."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = application_icon()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be three lines high."""
        side = 3 * Measures.of().lh
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it."""
        self._icon.paint(QPainter(self), QRectF(self.rect()).toRect())


class Examples(QWidget):
    """What can be typed, by example."""

    def __init__(self) -> None:
        super().__init__()
        grid = Measures.of()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * grid.u)
        whole.addWidget(SectionHead(lambda: self.tr("What can be looked up")))
        rows = QGridLayout()
        rows.setHorizontalSpacing(6 * grid.u)
        rows.setVerticalSpacing(grid.u)
        rows.setColumnStretch(1, 1)
        for place, (example, meaning) in enumerate(self._lines()):
            shown = TextLabel(example, role="fixed")
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            rows.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(TextLabel(meaning, colour=TEXT2, wrap=True), place, 1)
        whole.addLayout(rows)

    def _lines(self) -> tuple[tuple[str, Words], ...]:
        return (
            (
                "+14155550142",
                lambda: self.tr("A phone number with its country code. Other forms are offered in this one."),
            ),
            ("whatsapp:+14155550142", lambda: self.tr("The same number on WhatsApp")),
            ("rcs:+14155550142", lambda: self.tr("The same number on RCS")),
            ("name@example.com", lambda: self.tr("An e-mail address, or an identity that looks like one")),
            ("ines.okafor", lambda: self.tr("A chat identity, in capitals and small letters as it was created")),
        )
