"""A transcript as text, Markdown or HTML, to be copied, saved and printed; masked texts stay masked."""

from __future__ import annotations

import enum
import html
import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import encodable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.detail.transcript import Entry
    from desktop.detail.transcript_model import TranscriptModel

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#+!|~-])")
_STYLE = (
    "body{font-family:sans-serif;max-width:46em;margin:2em auto;color:#1a1e27}h2{font-size:1em;border-bottom:1px solid"
    " #ccc}p{margin:0 0 8px;white-space:pre-wrap;overflow-wrap:anywhere}p.by{margin:8px 0 0;color:#535d6c;"
    "break-after:avoid}h1,h2{break-after:avoid}"
)


class TranscriptFormat(enum.Enum):
    """The format of a transcript; the value is the suffix of the file's name."""

    TEXT = ".txt"
    MARKDOWN = ".md"
    HTML = ".html"


def transcript_text(
    model: TranscriptModel, entries: Sequence[Entry], wanted: TranscriptFormat, title: str, note: str = ""
) -> str:
    """Return messages in a format, the oldest first, under one heading for each day.

    Args:
        model: makes the texts, masked or not, and has the receipts.
        entries: the messages, in their order.
        wanted: the format.
        title: the conversation's title, masked already.
        note: what a reader must know of the whole, below the title.
    """
    write = {
        TranscriptFormat.TEXT: _Text,
        TranscriptFormat.MARKDOWN: _Markdown,
        TranscriptFormat.HTML: _Html,
    }[wanted]()
    parts = [write.title(title, note)] if title else []
    last_day = None
    for entry in entries:
        day = model.texts.day(entry)
        if day != last_day:
            parts.append(write.day(day or QCoreApplication.translate("Transcript", "no date")))
            last_day = day
        head = f"{model.texts.author(entry)} ({model.texts.role(entry)}), {model.texts.clock(entry)}"
        delivery = model.delivery(entry)
        files = [model.texts.attachment(one, entry) for one in entry.attachments]
        parts.append(write.entry(f"{head}, {delivery}" if delivery else head, _body(model, entry), files))
    return encodable(write.whole("\n".join(parts), title))


def _body(model: TranscriptModel, entry: Entry) -> str:
    """Return the whole text: exact, unlike what is shown, where it is not masked."""
    return model.texts.body(entry) if model.texts.hides(entry) else entry.body


class _Text:
    def title(self, text: str, note: str) -> str:
        return f"{text}\n{note}\n" if note else f"{text}\n"

    def day(self, text: str) -> str:
        return f"--- {text} ---\n"

    def entry(self, head: str, body: str, files: Sequence[str]) -> str:
        return "\n".join([f"{head}:", *([body] if body else []), *(f"[{one}]" for one in files), ""])

    def whole(self, text: str, title: str) -> str:  # noqa: ARG002 - as the others
        return text


class _Markdown(_Text):
    def title(self, text: str, note: str) -> str:
        return f"# {_marked(text)}\n\n{_marked(note)}\n" if note else f"# {_marked(text)}\n"

    def day(self, text: str) -> str:
        return f"## {_marked(text)}\n"

    def entry(self, head: str, body: str, files: Sequence[str]) -> str:
        lines = [_marked(line) + "  " for line in body.splitlines()]
        return "\n".join([f"**{_marked(head)}**  ", *lines, *(f"*{_marked(one)}*  " for one in files), ""])


class _Html(_Text):
    def title(self, text: str, note: str) -> str:
        return f"<h1>{html.escape(text)}</h1>" + (f"<p>{html.escape(note)}</p>" if note else "")

    def day(self, text: str) -> str:
        return f"<h2>{html.escape(text)}</h2>"

    def entry(self, head: str, body: str, files: Sequence[str]) -> str:
        lines = [html.escape(body).replace("\n", "<br>")] if body else []
        lines += [f"<i>{html.escape(one)}</i>" for one in files]
        # A paragraph of its own has the direction of its own text, not of the author's name.
        by = f'<p class="by"{_direction(head)}><b>{html.escape(head)}</b></p>'
        return f"{by}<p{_direction(body)}>{'<br>'.join(lines)}</p>"

    def whole(self, text: str, title: str) -> str:
        # No script, picture or address of another page: opening the file asks nobody anything.
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        return (
            f'<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'
            f' content="{policy}"><title>{html.escape(title)}</title><style>{_STYLE}</style></head>'
            f"<body>{text}</body></html>\n"
        )


def _direction(text: str) -> str:
    """Return the attribute of a paragraph that is read from right to left, by its first letter; empty for others."""
    first = next((one for one in map(unicodedata.bidirectional, text) if one in {"L", "R", "AL"}), "L")
    return "" if first == "L" else ' dir="rtl"'


def _marked(text: str) -> str:
    """Return a text with its Markdown characters escaped."""
    return _SPECIAL.sub(r"\\\1", text)
