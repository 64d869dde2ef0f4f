"""The page breaks of a transcript on paper: no day and no author stands at the end of a page without a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QTextCursor, QTextFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument
    from PySide6.QtPrintSupport import QPrinter

MARGIN_CM = 2
"""What ``QTextDocument.print_`` leaves at each edge of the paper."""
_INCH_CM = 2.54
_MOST_LAID_OUT = 100_000
"""Blocks that are laid out anew behind breaks, some 2 s of them: in a very long transcript only the first breaks."""


def keep_heads_with_messages(document: QTextDocument, printer: QPrinter) -> int:
    """Set page breaks before headings that would be the last on their page; return how many."""
    laid_out = as_printed(document, printer)
    count, redone, group = 0, 0, None
    block = laid_out.begin()
    while block.isValid() and redone < _MOST_LAID_OUT:
        group = block if group is None else group
        if not is_head(block):
            if _page(group) != _page(block):
                for one in (laid_out, document):
                    _break_before(one, group.blockNumber())
                # Left to itself, Qt moves what follows as it is, lines that end a page included.
                laid_out.markContentsDirty(group.position(), laid_out.characterCount() - group.position())
                count, redone = count + 1, redone + laid_out.blockCount() - group.blockNumber()
            group = None
        block = block.next()
    return count


def as_printed(document: QTextDocument, printer: QPrinter) -> QTextDocument:
    """Return a copy that is laid out in the pages that ``print_`` makes of the document."""
    copy = document.clone()
    frame = copy.rootFrame().frameFormat()
    frame.setMargin(int(MARGIN_CM / _INCH_CM * printer.logicalDpiY()))
    copy.documentLayout().setPaintDevice(printer)
    copy.rootFrame().setFrameFormat(frame)
    copy.setPageSize(QSizeF(printer.width(), printer.height()))
    return copy


def is_head(block: QTextBlock) -> bool:
    """Return whether a block says what the next one is: a day, an author."""
    if block.blockFormat().headingLevel():
        return True
    formats = block.textFormats()
    return bool(formats) and formats[0].format.fontWeight() >= QFont.Weight.Bold


def _page(block: QTextBlock) -> int:
    """Return the page of the first line of a block."""
    document, layout = block.document(), block.layout()
    top = document.documentLayout().blockBoundingRect(block).top()
    return int((top + (layout.lineAt(0).y() if layout.lineCount() else 0.0)) // document.pageSize().height())


def _break_before(document: QTextDocument, number: int) -> None:
    cursor = QTextCursor(document.findBlockByNumber(number))
    block_format = cursor.blockFormat()
    block_format.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(block_format)
