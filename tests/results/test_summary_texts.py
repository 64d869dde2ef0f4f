"""The summary says how much of what there is."""

from __future__ import annotations

import pytest

from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.results.summary_texts import facts, headline
from desktop.results.table_model import ConversationTableModel
from desktop.runtime.records import replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, Service, ServiceScope
from tests.table_rows import batch, rows

QUERY = ParticipantQuery(ParticipantKind.IDENTITY, "user_42")
ALL = LookupRequest((QUERY,), ServiceScope(ScopeKind.ALL))
SERVICES = (Service("IS" + "0" * 32, "Retail"), Service("IS" + "1" * 32, "Claims"))
LOADING = LookupState(LookupPhase.LOADING, ALL, jobs_done=1, jobs_total=2, services=SERVICES)


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        (LookupState(LookupPhase.COMPLETE), ["default service"]),
        (LookupState(LookupPhase.MORE_AVAILABLE), ["sorted among loaded rows", "default service"]),
        (LOADING, ["service 2 of 2", "sorted among loaded rows", "all 2 services"]),
        (replace(LOADING, jobs_done=2), ["service 2 of 2", "sorted among loaded rows", "all 2 services"]),
        (
            replace(LOADING, request=replace(ALL, queries=(QUERY, QUERY))),
            ["search 2 of 2", "sorted among loaded rows", "all 2 services"],
        ),
        (
            replace(LOADING, reading_services=True, services=()),
            ["loading services", "sorted among loaded rows", "all services"],
        ),
        (replace(LOADING, refreshing=True, jobs_total=1), ["refreshing", "all 2 services"]),
    ],
)
def test_facts_of_a_state(state: LookupState, wanted: list[str]) -> None:
    model = ConversationTableModel()
    model.append(batch(rows(3)))

    assert facts(state, model, shown=3, is_outdated=False) == wanted


def test_another_query_in_the_bar_takes_the_place_of_the_scope() -> None:
    state = LookupState(LookupPhase.COMPLETE, ALL, services=SERVICES)

    assert facts(state, ConversationTableModel(), shown=0, is_outdated=True) == ["results of the previous lookup"]


def test_one_conversation_is_no_plural() -> None:
    assert [headline(count) for count in (0, 1, 2)] == ["0 conversations", "1 conversation", "2 conversations"]
