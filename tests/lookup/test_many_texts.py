"""Whatever there is to know about a line, a file or an outcome has words."""

from __future__ import annotations

import pytest

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.lookup.list_reader import ListProblem
from desktop.lookup.many import ManyLine, Remark
from desktop.lookup.many_texts import outcome_words, problem_words, remark_words
from desktop.lookup.outcome import OutcomeKind, ParticipantOutcome
from desktop.twilio.types import ParticipantKind, ParticipantQuery

INES = ParticipantQuery(ParticipantKind.IDENTITY, "ines")


@pytest.mark.parametrize("remark", list(Remark))
def test_every_remark_has_words(remark: Remark) -> None:
    assert remark_words(ManyLine(4, "ines", INES, remark, same_as=2))


def test_a_line_without_a_remark_has_none_and_a_duplicate_names_the_line_before() -> None:
    assert remark_words(ManyLine(1, "ines", INES)) == ""
    assert remark_words(ManyLine(4, "ines", INES, Remark.DUPLICATE, same_as=2)) == "Same as line 2, searched once"


@pytest.mark.parametrize("problem", list(ListProblem))
def test_every_problem_of_a_file_has_a_sentence(problem: ListProblem) -> None:
    assert problem_words(problem).endswith(".")


@pytest.mark.parametrize("kind", list(OutcomeKind))
def test_every_outcome_has_words_and_a_failure_its_reason(kind: OutcomeKind) -> None:
    error = CredentialStoreError(StoreProblem.NO_ACCOUNT) if kind is OutcomeKind.FAILED else None

    words = outcome_words(ParticipantOutcome(INES, kind, 3, error), "us1")

    assert words
    assert ("No account" in words) is (error is not None)
    assert "ines" not in words
