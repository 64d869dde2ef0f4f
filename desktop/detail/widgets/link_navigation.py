"""Follows links inside the detail pane: asks before messages, waits, shows failures, and finds the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.widgets.link_bar import LinkBar
from desktop.detail.widgets.link_pages import ConsentPage, FailurePage, LoadingPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from desktop.detail.link_targets import LinkAnswer, LinkTarget
    from desktop.detail.transcript import People
    from desktop.detail.widgets.tree_state import TreePlace
    from desktop.messages.message import Explanation


@dataclass(slots=True)
class LinkStep:
    """One link that was followed: its answer, or why there is none, or neither while it is on its way."""

    target: LinkTarget
    answer: LinkAnswer | None = None
    failure: Explanation | None = None
    is_loading: bool = False
    needs_consent: bool = False
    people: People | None = None
    """Who takes part in the conversation, for its messages."""
    people_failure: Explanation | None = None
    place: TreePlace | None = None
    """Where somebody was in it."""


class LinkTrail:
    """The links followed from the selected conversation, the current one last."""

    def __init__(self) -> None:
        self.steps: list[LinkStep] = []

    @property
    def current(self) -> LinkStep | None:
        """Return the step that is shown; None while the conversation itself is."""
        return self.steps[-1] if self.steps else None

    @property
    def targets(self) -> list[LinkTarget]:
        """Return where each step leads."""
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
        """Forget the way, and everything fetched on it; return whether there was one."""
        had = bool(self.steps)
        self.steps.clear()
        return had

    def at(self, target: LinkTarget) -> LinkStep | None:
        """Return the current step if it is the one to ``target``: anything else comes too late."""
        step = self.current
        return step if step is not None and step.target == target else None


class LinkFollower(QObject):
    """Keeps the way through the links and knows what stands in place of the tree.

    Signals:
        changed: another step is shown, or the step shown has changed.
        requested: the ``LinkTarget`` to fetch.
        more_requested: the ``LinkAnswer`` whose next step is to be fetched.
        left: what was being fetched is no longer wanted.
        messages_allowed: the messages of this account may be shown from now on.
        copied: a sentence on what was put on the clipboard.
    """

    changed = Signal()
    requested = Signal(object)
    more_requested = Signal(object)
    left = Signal()
    messages_allowed = Signal()
    copied = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail = LinkTrail()
        self._may_show_messages = False
        self.bar = LinkBar()
        self.loading, self.failure, self.consent = LoadingPage(), FailurePage(), ConsentPage()
        self.bar.back_requested.connect(self.back)
        self.bar.conversation_requested.connect(self.back_to_conversation)
        self.failure.retry_requested.connect(self._retry)
        self.failure.copied.connect(self.copied)
        self.consent.allowed.connect(self._allow)

    @property
    def step(self) -> LinkStep | None:
        """Return what is shown; None while it is the conversation itself."""
        return self._trail.current

    def add_pages(self, stack: QStackedWidget) -> None:
        """Put the pages where the tree stands."""
        for page in (self.loading, self.failure, self.consent):
            stack.addWidget(page)

    def page(self) -> QWidget | None:
        """Return the page that stands in place of the tree now; None when there is something to show."""
        step = self.step
        if step is None or step.answer is not None:
            return None
        if step.needs_consent:
            return self.consent
        return self.failure if step.failure is not None else self.loading

    def set_messages_allowed(self, allowed: bool) -> None:
        """Take whether the holder of the current account agreed before to see messages."""
        self._may_show_messages = allowed

    def follow(self, target: LinkTarget) -> None:
        """Open a link."""
        step = self._trail.follow(target, needs_consent=target.kind.is_sensitive and not self._may_show_messages)
        if not step.needs_consent:
            self._fetch(step)
        self._show()

    def back(self) -> None:
        """Go back one step, letting go of what is on its way."""
        step = self.step
        if step is None:
            return
        self._trail.back()
        if step.is_loading:
            self.left.emit()
        self._show()

    def clear(self) -> None:
        """Forget everything: another conversation is selected."""
        if self._trail.clear():
            self.left.emit()
            self.bar.show_trail([], is_loading=False)

    def more(self) -> None:
        """Ask for the next step of the list that is shown."""
        step = self.step
        if step is not None and step.answer is not None and not step.is_loading:
            step.is_loading, step.failure = True, None
            self.more_requested.emit(step.answer)
            self._show_bar()

    def loaded(self, answer: LinkAnswer) -> None:
        """Take an answer, unless something else is shown by now."""
        step = self._trail.at(answer.target)
        if step is not None:
            step.answer, step.failure, step.is_loading = answer, None, False
            self._show()

    def failed(self, target: LinkTarget, failure: Explanation) -> None:
        """Take a failure, unless something else is shown by now."""
        step = self._trail.at(target)
        if step is not None:
            step.failure, step.is_loading = failure, False
            self._show()

    def take_people(self, people: People) -> None:
        """Take who takes part, unless other messages are shown by now."""
        step = self.step
        if step is not None and step.target.path == f"{people.path}/Messages":
            step.people, step.people_failure = people, None
            self._show()

    def lose_people(self, target: LinkTarget, failure: Explanation) -> None:
        """Take that names could not be read, unless something else is shown by now."""
        step = self._trail.at(target)
        if step is not None:
            step.people_failure = failure
            self._show()

    def back_to_conversation(self) -> None:
        """Go back to the selected conversation, letting go of what is on its way."""
        if self._trail.clear():
            self.left.emit()
            self._show()

    def reword(self) -> None:
        """Word where one is, and what went wrong on the way, in the language of now."""
        step = self.step
        if step is None:
            return
        if step.failure is not None:
            self._show_failure(step.failure, is_new=False)
        else:
            self.loading.show_target(step.target)
        self._show_bar()

    def _fetch(self, step: LinkStep) -> None:
        step.is_loading, step.failure, step.needs_consent = True, None, False
        self.loading.show_target(step.target)
        self.requested.emit(step.target)

    def _retry(self) -> None:
        if self.step is not None:
            self._fetch(self.step)
            self._show()

    def _allow(self) -> None:
        self._may_show_messages = True
        self.messages_allowed.emit()
        if self.step is not None:
            self._fetch(self.step)
            self._show()

    def _show(self) -> None:
        if self.step is not None and self.step.failure is not None:
            self._show_failure(self.step.failure)
        self._show_bar()
        self.changed.emit()

    def _show_failure(self, failure: Explanation, *, is_new: bool = True) -> None:
        self.failure.show_message(failure(), is_new=is_new)

    def _show_bar(self) -> None:
        step = self.step
        self.bar.show_trail(self._trail.targets, is_loading=step is not None and step.is_loading)
