"""The texts of the detail tree: every remote text passes masking here, and nowhere else."""

from __future__ import annotations

import time
from dataclasses import dataclass
from dataclasses import field as slot

from desktop.detail.nodes import OURS, Look, MomentForm, Node, NodeKind
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, relative_text
from desktop.privacy.masking import Masking

SHOWN_LIMIT = 2000
"""Characters of a value that are handed to the view; copying and Raw give all of them."""


@dataclass(slots=True)
class NodeTexts:
    """The texts of a line's parts, for one masking and one time mode."""

    masking: Masking = slot(default_factory=Masking)
    mode: TimeMode = TimeMode.LOCAL

    def hides(self, node: Node) -> bool:
        """Return whether masking hides a line."""
        return self.masking.hides(node.sensitivity, node.name)

    def folds(self, node: Node) -> bool:
        """Return whether masking hides everything below a line too."""
        return node.count > 0 and self.hides(node)

    def copied(self, node: Node) -> str:
        """Return the text for the clipboard: masked, else exact."""
        return self.masking.copied(node.exact, node.sensitivity, node.name)

    def field(self, node: Node) -> str:
        """Return the text of the first column."""
        if not node.field_is_remote:
            return node.field
        return self.masking.shown(node.field[:SHOWN_LIMIT], node.sensitivity, node.name)

    def value(self, node: Node) -> str:
        """Return the text of the second column, cut at ``SHOWN_LIMIT`` characters."""
        if self.hides(node):
            return self.masking.shown("", node.sensitivity, node.name)
        if node.moment_s is not None:
            if node.moment_form is MomentForm.TIMER:
                return relative_text(node.moment_s, time.time())
            return absolute_text(node.moment_s, self.mode, time.time())
        if node.look in OURS:
            return node.value
        cut = node.value[:SHOWN_LIMIT] + ("…" if len(node.value) > SHOWN_LIMIT else "")
        shown = self.masking.shown(cut, node.sensitivity, node.name)
        return f'"{shown}"' if node.look is Look.STRING else shown

    def block(self, node: Node) -> str:
        """Return a value that may take several lines, with its explanation on a line of its own."""
        if self.hides(node):
            shown = self.value(node)
        else:
            lines = node.value[:SHOWN_LIMIT].split("\n")
            shown = "\n".join(self.masking.shown(line, node.sensitivity, node.name) for line in lines)
            shown += "…" if len(node.value) > SHOWN_LIMIT else ""
        tail = self.tail(node)
        return "\n".join(part for part in (shown, tail) if part)

    def look(self, node: Node) -> Look:
        """Return how the value is drawn; bullets look alike everywhere."""
        return Look.QUIET if self.hides(node) else node.look

    def note(self, node: Node) -> str:
        """Return the text beside a section's name."""
        return node.hidden_note if self.folds(node) else node.note

    def tail(self, node: Node) -> str:
        """Return the quiet explanation after the value."""
        if node.moment_form is MomentForm.DATE and node.moment_s is not None:
            if self.mode is TimeMode.RELATIVE:
                return absolute_text(node.moment_s, TimeMode.LOCAL, time.time())
            return relative_text(node.moment_s, time.time())
        if not node.tail_is_remote:
            return node.tail
        return self.masking.shown(node.tail[:SHOWN_LIMIT], node.sensitivity, node.name)

    def searched(self, node: Node) -> tuple[str, str]:
        """Return both columns whole, for finding; what is masked cannot be found."""
        if self.hides(node):
            return (node.field if not node.field_is_remote else "", "")
        value = node.value if node.moment_s is None else f"{self.value(node)} {node.value}"
        return (node.field, f"{value} {node.tail}" if node.tail_is_remote else value)

    def tool_tip(self, node: Node) -> str | None:
        """Return the whole value, or its explanation."""
        if self.hides(node) or node.kind is NodeKind.SECTION:
            return None
        if node.look in OURS:
            return self.tail(node) or None
        return self.masking.shown(node.value[:SHOWN_LIMIT], node.sensitivity, node.name)

    def spoken(self, node: Node, column: int) -> str:
        """Return a column with its note or tail, as a screen reader reads it."""
        if column == 0:
            note = self.note(node)
            return f"{self.field(node)}, {note}" if note else self.field(node)
        tail = self.tail(node)
        return f"{self.value(node)}, {tail}" if tail else self.value(node)
