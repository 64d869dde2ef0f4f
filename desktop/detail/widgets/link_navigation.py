"""The navigation of links inside the detail pane: consent before messages, waiting, failures, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.design.accessibility import announce
from desktop.detail.link_targets import LinkKind
from desktop.detail.widgets.link_bar import LinkBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.design.pages import Pages
    from desktop.detail.link_targets import LinkAnswer, LinkTarget
    from desktop.detail.transcript import People
    from desktop.detail.widgets.link_pages import ConsentPage, FailurePage, LinkPage, LoadingPage
    from desktop.detail.widgets.tree_state import TreePlace
    from desktop.messages.message import Explanation
    from desktop.twilio.rows import ParticipantConversation


@dataclass(slots=True)
class LinkStep:
    """One followed link: its answer, its failure, or neither while it is loading."""

    target: LinkTarget
    answer: LinkAnswer | None = None
    failure: Explanation | None = None
    is_loading: bool = False
    wait: Explanation | None = None
    """Why it is still loading; None while Twilio does not make it wait."""
    needs_consent: bool = False
    people: People | None = None
    """The participants whose messages are shown; None until they are known."""
    people_failure: Explanation | None = None
    checked_sid: str = field(default="", repr=False)
    """The message whose receipts are awaited; empty for none."""
    receipts_wait: Explanation | None = None
    """Why they are still awaited; None while Twilio does not make them wait."""
    receipts_failure: Explanation | None = None
    """Why the last ones could not be read."""
    participants: LinkAnswer | None = None
    """The participants of a conversation that stands alone."""
    participants_failure: Explanation | None = None
    place: TreePlace | None = None
    """The position in the tree when the step was left."""

    @property
    def is_pending(self) -> bool:
        """Return whether anything of this step is awaited that ends with it."""
        return self.is_loading or bool(self.checked_sid)

    @property
    def awaits_people(self) -> bool:
        """Return whether messages are shown whose authors' names may still come."""
        has_messages = self.target.kind is LinkKind.MESSAGES and self.answer is not None
        return has_messages and self.people is None and self.people_failure is None

    def give_up(self) -> None:
        """Await nothing any more; what is missing can be requested again."""
        self.is_loading, self.checked_sid = False, ""
        self.wait = self.receipts_wait = None


@dataclass(slots=True)
class OpenedDetail:
    """A conversation that was opened by its SID, and the links followed from it."""

    participant_sid: str = field(default="", repr=False)
    """The participant that is brought into sight when the participants are there."""
    steps: list[LinkStep] = field(default_factory=list)
    """The conversation itself, and the links followed from it, as they were when it was shown last."""
    row: ParticipantConversation | None = None
    """The conversation as a row, once it is answered."""

    @property
    def is_loading(self) -> bool:
        """Return whether the conversation itself is still awaited."""
        return bool(self.steps) and self.steps[0].answer is None and self.steps[0].failure is None


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
        return [step.target for step in self.steps]

    def follow(self, target: LinkTarget, *, needs_consent: bool) -> LinkStep:
        """Add a step and return it."""
        step = LinkStep(target, needs_consent=needs_consent)
        self.steps.append(step)
        return step

    def back(self) -> None:
        """Remove the last step."""
        if self.steps:
            self.steps.pop()

    def clear(self) -> bool:
        """Remove all steps; return whether there were any."""
        had = bool(self.steps)
        self.steps.clear()
        return had

    def at(self, target: LinkTarget) -> LinkStep | None:
        """Return the current step if it leads to ``target``, None otherwise: the answer came too late."""
        step = self.current
        return step if step is not None and step.target == target else None


class LinkFollower(QObject):
    """Keeps the trail of links and the page shown in place of the tree.

    Signals:
        changed: another step is shown, or the step shown has changed.
        requested: the ``LinkTarget`` to fetch.
        more_requested: the ``LinkAnswer`` whose next page is to be fetched.
        left: what is being fetched for a step is no longer wanted.
        emptied: no link is open any more, and nothing of them is wanted.
        people_requested: the ``LinkTarget`` of messages whose authors have no names yet.
        receipts_requested: the ``LinkTarget`` of messages, and the SID of one of them.
        messages_allowed: the messages of this account may be shown from now on.
        copied: a sentence on what was put on the clipboard.
    """

    changed = Signal()
    requested = Signal(object)
    more_requested = Signal(object)
    left = Signal()
    emptied = Signal()
    people_requested = Signal(object)
    receipts_requested = Signal(object, str)
    messages_allowed = Signal()
    copied = Signal(str)

    def __init__(self, stack: Pages, tree: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack, self._tree = stack, tree
        self._trail = LinkTrail()
        self._may_show_messages = False
        self._stands_alone = False
        self.bar = LinkBar()
        self.bar.back_requested.connect(self.back)
        self.bar.conversation_requested.connect(self.back_to_conversation)

    @cached_property
    def loading(self) -> LoadingPage:
        """Return the page that is shown until there is an answer; like the others, created when it is first shown."""
        from desktop.detail.widgets.link_pages import LoadingPage

        page = LoadingPage()
        self._add(page)
        return page

    @cached_property
    def failure(self) -> FailurePage:
        """Return the page that explains why a link could not be opened."""
        from desktop.detail.widgets.link_pages import FailurePage

        page = FailurePage()
        page.retry_requested.connect(self._retry)
        page.copied.connect(self.copied)
        self._add(page)
        return page

    @cached_property
    def consent(self) -> ConsentPage:
        """Return the page that asks before the first messages of an account."""
        from desktop.detail.widgets.link_pages import ConsentPage

        page = ConsentPage()
        page.allowed.connect(self._allow)
        self._add(page)
        return page

    def _add(self, page: LinkPage) -> None:
        self._stack.add_page(page)
        page.come_after(self._tree)

    @property
    def step(self) -> LinkStep | None:
        """Return the current step; None while the conversation itself is shown."""
        return self._trail.current

    @property
    def first(self) -> LinkStep | None:
        """Return the first step; None while the conversation itself is shown."""
        return self._trail.steps[0] if self._trail.steps else None

    @property
    def steps(self) -> list[LinkStep]:
        """Return all steps, the current one last."""
        return list(self._trail.steps)

    @property
    def stands_alone(self) -> bool:
        """Return whether the first step has no conversation before it."""
        return self._stands_alone

    def page(self) -> QWidget | None:
        """Return the page in place of the tree; None when there is an answer to show."""
        step = self.step
        if step is None or step.answer is not None:
            return None
        if step.needs_consent:
            return self.consent
        return self.failure if step.failure is not None else self.loading

    def set_messages_allowed(self, allowed: bool) -> None:
        """Set whether the user of the current account agreed before to see messages."""
        self._may_show_messages = allowed

    @property
    def leads_back(self) -> bool:
        """Return whether a followed link is open that ``back`` leads out of: not out of what stands alone."""
        return len(self._trail.steps) > self._stands_alone

    def follow(self, target: LinkTarget, *, stands_alone: bool = False) -> None:
        """Open a link; one that stands alone has no conversation before it."""
        self._stands_alone |= stands_alone
        if self.step is not None:
            self._give_up([self.step])
        step = self._trail.follow(target, needs_consent=target.kind.is_sensitive and not self._may_show_messages)
        if not step.needs_consent:
            self._fetch(step)
        self._show()

    def return_to(self, steps: list[LinkStep]) -> None:
        """Show again what stood alone, with the links followed from it; what was pending is requested anew."""
        self._stands_alone = True
        self._trail.steps[:] = steps
        step = self.step
        if step is not None and step.answer is None and step.failure is None and not step.needs_consent:
            self._fetch(step)
        elif step is not None:
            step.give_up()
            self._renew_people()
        self._show()

    def back(self) -> None:
        """Go back one step, dropping a pending answer."""
        step = self.step
        if step is None or not self.leads_back:
            return
        self._trail.back()
        self._give_up([step])
        self._renew_people()
        self._show()

    def clear(self) -> None:
        """Remove all steps: another conversation is selected."""
        self._stands_alone = False
        if self._trail.clear():
            self.emptied.emit()
            self._show_bar()

    def more(self) -> None:
        """Request the next page of the list that is shown."""
        step = self.step
        if step is not None and step.answer is not None and not step.is_loading:
            step.is_loading, step.failure, step.wait = True, None, None
            self.more_requested.emit(step.answer)
            self._show_bar()

    def loaded(self, answer: LinkAnswer) -> None:
        """Show an answer, unless another step is shown by now."""
        step = self._trail.at(answer.target)
        if step is not None:
            is_first = step.answer is None
            step.answer, step.failure, step.is_loading, step.wait = answer, None, False, None
            self._show()
            if is_first and step is self.step:
                announce(self.bar, self.bar.path)

    def show_wait(self, target: LinkTarget, words: Explanation | None) -> None:
        """Show why the step that is loading waits for another try; None when it no longer does."""
        step = self._trail.at(target)
        if step is None:
            return
        is_new, step.wait = step.wait is None and words is not None, words
        if step.answer is None:
            self.loading.show_wait(words)
        self._show_bar()
        if is_new and words is not None:
            announce(self.bar, words().sentence)

    def failed(self, target: LinkTarget, failure: Explanation) -> None:
        """Show a failure, unless another step is shown by now."""
        step = self._trail.at(target)
        if step is not None:
            step.failure, step.is_loading, step.wait = failure, False, None
            self._show()
            if step is self.step:
                announce(self.bar, failure().text)

    def take_people(self, people: People) -> None:
        """Set the participants, unless other messages are shown by now."""
        step = self.step
        if step is not None and step.target.path == f"{people.path}/Messages":
            step.people, step.people_failure, step.wait = people, None, None
            self._show()

    def lose_people(self, target: LinkTarget, failure: Explanation) -> None:
        """Show why names could not be read, unless another step is shown by now."""
        step = self._trail.at(target)
        if step is not None:
            step.people_failure, step.wait = failure, None
            self._show()

    def check_delivery(self, message_sid: str) -> None:
        """Request the receipts of one of the messages that are shown."""
        step = self.step
        if step is not None:
            step.checked_sid, step.receipts_wait, step.receipts_failure = message_sid, None, None
            self.receipts_requested.emit(step.target, message_sid)
            self._show()

    def show_receipts_wait(self, message_sid: str, words: Explanation | None) -> None:
        """Show why receipts take time; None when they no longer wait."""
        step = self._checking(message_sid)
        if step is not None:
            is_new, step.receipts_wait = step.receipts_wait is None and words is not None, words
            self._show_bar()
            if is_new and words is not None:
                announce(self.bar, words().sentence)

    def end_check(self, message_sid: str, failure: Explanation | None = None) -> bool:
        """Show that receipts are there, or why not; return whether anybody still waits for them."""
        step = self._checking(message_sid)
        if step is None:
            return False
        step.checked_sid, step.receipts_wait, step.receipts_failure = "", None, failure
        self._show()
        if failure is not None:
            announce(self.bar, failure().text)
        return True

    def _checking(self, message_sid: str) -> LinkStep | None:
        step = self.step
        return step if step is not None and step.checked_sid == message_sid else None

    def take_participants(self, conversation: LinkTarget, answer: LinkAnswer) -> None:
        """Set the participants of an opened conversation, unless another one is open by now."""
        step = self.first
        if step is not None and step.target == conversation:
            step.participants, step.participants_failure = answer, None
            if step is self.step:
                self._show()

    def lose_participants(self, conversation: LinkTarget, failure: Explanation) -> None:
        """Set why the participants could not be loaded, unless another conversation is open by now."""
        step = self.first
        if step is not None and step.target == conversation:
            step.participants_failure = failure
            if step is self.step:
                self._show()

    def back_to_conversation(self) -> None:
        """Go back to the selected conversation, dropping a pending answer."""
        if self._stands_alone:
            followed = self._trail.steps[1:]
            del self._trail.steps[1:]
            self._give_up(followed)
            self._show()
        elif self._trail.clear():
            self.emptied.emit()
            self._show()

    def retranslate(self) -> None:
        """Set the texts of trail and failure in the new language."""
        step = self.step
        if step is None:
            return
        if step.failure is not None:
            self._show_failure(step.failure, is_new=False)
        else:
            self.loading.show_target(step.target)
        self._show_bar()

    def _give_up(self, steps: list[LinkStep]) -> None:
        """Drop what is awaited for steps that are no longer shown."""
        was_pending = any(step.is_pending or step.awaits_people for step in steps)
        for step in steps:
            step.give_up()
        if was_pending:
            self.left.emit()

    def _renew_people(self) -> None:
        """Request the authors' names that another link was followed before."""
        step = self.step
        if step is not None and step.awaits_people:
            self.people_requested.emit(step.target)

    def _fetch(self, step: LinkStep) -> None:
        step.is_loading, step.failure, step.needs_consent, step.wait = True, None, False, None
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
        is_pending = step is not None and step.is_pending
        self.bar.show_trail(self._trail.targets[self._stands_alone :], is_loading=is_pending)
        # The first page has a page of its own to say it.
        goes_on = step is not None and step.answer is not None
        self.bar.show_wait(step.wait or step.receipts_wait if step is not None and goes_on else None)
