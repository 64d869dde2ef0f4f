"""On paper, a day and an author stand on the page of their first message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter

from desktop.detail.widgets.paper import as_printed, is_head, keep_heads_with_messages

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTextBlock
    from pytestqt.qtbot import QtBot


@pytest.fixture
def printer(tmp_path: Path, qtbot: QtBot) -> QPrinter:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "a.pdf"))
    return made


def transcript(messages: int) -> QTextDocument:
    parts = ["<h1>Order 7</h1><p>CH7</p>"]
    for number in range(messages):
        parts.append(f"<h2>Day {number}</h2>" if number % 9 == 0 else "")
        body = "<br>".join(["word"] * (1 + number % 4))
        parts.append(f'<p style="margin:8px 0 0"><b>author {number}</b></p><p style="margin:0 0 8px">{body}</p>')
    made = QTextDocument()
    made.setHtml("".join(parts))
    return made


def page_of(document: QTextDocument, block: QTextBlock) -> int:
    top = document.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()
    return int(top // document.pageSize().height())


def left_behind(document: QTextDocument, printer: QPrinter) -> list[str]:
    """Return the headings that are not on the page of what they head."""
    pages, found = as_printed(document, printer), []
    block = pages.begin()
    while block.next().isValid():
        if is_head(block) and page_of(pages, block) != page_of(pages, block.next()):
            found.append(block.text())
        block = block.next()
    return found


def test_no_heading_is_the_last_on_its_page(printer: QPrinter) -> None:
    document = transcript(300)
    assert left_behind(document, printer)
    text = document.toPlainText()

    assert keep_heads_with_messages(document, printer) > 0

    assert left_behind(document, printer) == []
    assert document.toPlainText() == text


def test_a_transcript_of_one_page_stays_as_it_is(printer: QPrinter) -> None:
    document = transcript(3)

    assert keep_heads_with_messages(document, printer) == 0
    assert as_printed(document, printer).pageCount() == 1
