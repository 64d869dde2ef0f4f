"""Texts of the summary: how many rows there are, how complete that is, and what was looked in."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.i18n.times import time_text
from desktop.lookup.state import LookupPhase
from desktop.twilio.types import ScopeKind

if TYPE_CHECKING:
    from desktop.lookup.state import LookupState
    from desktop.results.table_model import ConversationTableModel

translate = QCoreApplication.translate


def headline(loaded: int) -> str:
    """Return the count of loaded rows with its noun."""
    if loaded == 1:
        return translate("Summary", "1 conversation")
    return translate("Summary", "{n} conversations").format(n=loaded)


def phase_word(phase: LookupPhase) -> str:
    """Return the word for how complete the rows are; there is none before the first lookup."""
    return {
        LookupPhase.LOADING: translate("Summary", "loading"),
        LookupPhase.COMPLETE: translate("Summary", "complete"),
        LookupPhase.MORE_AVAILABLE: translate("Summary", "more available"),
        LookupPhase.STOPPED: translate("Summary", "stopped"),
        LookupPhase.INCOMPLETE: translate("Summary", "incomplete"),
    }[phase]


def facts(state: LookupState, model: ConversationTableModel, *, shown: int, is_outdated: bool) -> list[str]:
    """Return what follows the phase's word: filter, progress, order among part, scope, age.

    Args:
        state: the lookup that the rows are of.
        model: the rows.
        shown: how many of them pass the filter.
        is_outdated: whether the query bar holds another query by now.
    """
    found = []
    if model.is_filtered:
        found.append(translate("Summary", "{n} shown").format(n=shown))
    if state.reading_services:
        found.append(translate("Summary", "loading services"))
    elif state.is_loading and state.jobs_total > 1:
        found.append(_progress(state))
    if state.refreshing:
        found.append(translate("Summary", "refreshing"))
    elif state.phase is not LookupPhase.COMPLETE and model.loaded:
        found.append(translate("Summary", "sorted among loaded rows"))
    found.append(translate("Summary", "results of the previous lookup") if is_outdated else _scope(state, model))
    if state.as_of_s is not None and not state.is_loading:
        moment = time_text(state.as_of_s, model.texts.mode, time.time())
        found.append(translate("Summary", "as of {time}").format(time=moment))
    return found


def _progress(state: LookupState) -> str:
    done, queries = min(state.jobs_done + 1, state.jobs_total), len(state.request.queries) if state.request else 1
    if queries == 1:
        return translate("Summary", "service {n} of {total}").format(n=done, total=state.jobs_total)
    return translate("Summary", "search {n} of {total}").format(n=done, total=state.jobs_total)


def _scope(state: LookupState, model: ConversationTableModel) -> str:
    scope = state.request.scope if state.request else None
    if scope is None or scope.kind is ScopeKind.DEFAULT:
        return translate("Summary", "default service")
    if scope.kind is ScopeKind.ONE:
        return model.service_name(scope.service_sid or "")
    if state.services:
        return translate("Summary", "all {n} services").format(n=len(state.services))
    return translate("Summary", "all services")
