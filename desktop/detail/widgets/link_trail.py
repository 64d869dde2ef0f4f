"""The way through the links of one conversation: what is shown now, what was shown before, what is still to come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.detail.link_targets import LinkAnswer, LinkTarget
    from desktop.detail.widgets.tree_place import TreePlace
    from desktop.lookup.state import UserMessage


@dataclass(slots=True)
class LinkStep:
    """One link that was followed: its answer, or why there is none, or neither while it is on its way."""

    target: LinkTarget
    answer: LinkAnswer | None = None
    message: UserMessage | None = None
    is_loading: bool = False
    needs_consent: bool = False
    place: TreePlace | None = None
    """Where somebody was in it."""


class LinkTrail:
    """The links followed from the selected conversation, the current one last."""

    def __init__(self) -> None:
        self.steps: list[LinkStep] = []

    @property
    def current(self) -> LinkStep | None:
        """Give the step that is shown; None while the conversation itself is."""
        return self.steps[-1] if self.steps else None

    @property
    def targets(self) -> list[LinkTarget]:
        """Give where each step leads."""
        return [step.target for step in self.steps]

    def follow(self, target: LinkTarget, *, needs_consent: bool) -> LinkStep:
        """Go one step further."""
        step = LinkStep(target, needs_consent=needs_consent)
        self.steps.append(step)
        return step

    def back(self) -> None:
        """Go one step back."""
        if self.steps:
            self.steps.pop()

    def clear(self) -> bool:
        """Forget the way, and everything fetched on it; say whether there was one."""
        had = bool(self.steps)
        self.steps.clear()
        return had

    def at(self, target: LinkTarget) -> LinkStep | None:
        """Give the current step if it is the one to ``target``: anything else comes too late."""
        step = self.current
        return step if step is not None and step.target == target else None
