"""A lookup that has come to rest is explained from its state alone, in the language of the moment."""

from __future__ import annotations

import time

import pytest

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.lookup.outcome import JobFailure, ManyProgress, is_forbidden
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.lookup.state_messages import explain_error, explain_state, explain_wait
from desktop.messages.message import Severity
from desktop.twilio.errors import ApiError, ReadTimeoutError
from desktop.twilio.types import ParticipantKind, ParticipantQuery, Service, ServiceScope, Wait, WaitReason

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+14155550142")
REQUEST = LookupRequest((NUMBER,), ServiceScope(), "Larkspur", "ie1")
REFUSED = ApiError(401, code=20003, message="Authenticate")


def test_a_lookup_that_ended_well_needs_no_words() -> None:
    assert explain_state(LookupState(LookupPhase.COMPLETE, REQUEST, rows=3)) is None


def test_an_error_is_explained_with_what_is_kept() -> None:
    message = explain_state(LookupState(LookupPhase.INCOMPLETE, REQUEST, rows=300, error=ReadTimeoutError(30)))

    assert message is not None
    assert message.severity is Severity.ERROR
    assert "30 seconds" in message.sentence
    assert "Resume" in message.hint


def test_a_refusal_names_the_account_s_region() -> None:
    message = explain_state(LookupState(LookupPhase.INCOMPLETE, REQUEST, error=REFUSED))

    assert message is not None
    assert "ie1" in message.hint


def test_failed_services_are_named_and_the_others_are_not() -> None:
    failed = (
        JobFailure(NUMBER, Service("IS" + "2" * 32, "Service 2"), REFUSED),
        JobFailure(NUMBER, None, REFUSED),
    )

    message = explain_state(LookupState(LookupPhase.INCOMPLETE, REQUEST, rows=5, failures=failed))

    assert message is not None
    assert "Service 2, the default service" in message.hint


def test_failed_participants_of_many_are_explained_once_all_are_asked() -> None:
    many = ManyProgress(total=4, found=1, nothing=0, failed=1, running=2)

    loading = explain_state(LookupState(LookupPhase.LOADING, REQUEST, many=many))
    failures = (JobFailure(NUMBER, None, REFUSED),)
    ended = explain_state(LookupState(LookupPhase.INCOMPLETE, REQUEST, many=many, failures=failures))

    assert loading is None
    assert ended is not None
    assert "1 of 4" in ended.sentence


def test_an_unreadable_list_of_services_is_a_warning() -> None:
    message = explain_state(LookupState(LookupPhase.COMPLETE, REQUEST, rows=5, services_error=REFUSED))

    assert message is not None
    assert message.severity is Severity.WARNING


def test_rows_of_another_participant_are_a_warning_with_a_next_step() -> None:
    message = explain_state(LookupState(LookupPhase.COMPLETE, REQUEST, rows=5, other_rows=2))

    assert message is not None
    assert message.severity is Severity.WARNING
    assert "another participant" in message.sentence
    assert message.hint


def test_the_ceiling_is_mere_information() -> None:
    message = explain_state(LookupState(LookupPhase.MORE_AVAILABLE, REQUEST, rows=100_000, at_ceiling=True))

    assert message is not None
    assert message.severity is Severity.INFO
    assert "100000" in message.sentence


def test_a_keyring_that_holds_no_secret_is_explained_as_such() -> None:
    assert "Larkspur" in explain_error(CredentialStoreError(StoreProblem.MISSING, account_name="Larkspur")).text


@pytest.mark.parametrize(("left_s", "shown"), [(-1.0, "1 s"), (0.2, "1 s"), (4.5, "5 s")])
def test_the_seconds_of_a_pause_are_those_that_are_left(left_s: float, shown: str) -> None:
    wait = Wait(WaitReason.BUSY, time.monotonic() + left_s, 1, asked_by_twilio=False)

    assert shown in explain_wait(wait).sentence


@pytest.mark.parametrize("set_by_s", [-7200.0, 7200.0])
def test_a_pause_does_not_hear_of_a_clock_that_is_set(set_by_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    began_s = time.time()
    wait = Wait(WaitReason.BUSY, time.monotonic() + 4.5, 1, asked_by_twilio=True)
    monkeypatch.setattr(time, "time", lambda: began_s + set_by_s)

    assert "5 s" in explain_wait(wait).sentence


def test_only_a_refusal_of_this_one_resource_counts_as_forbidden() -> None:
    assert is_forbidden(ApiError(403, code=20403, message=""))
    assert is_forbidden(ApiError(401, code=70051, message=""))
    assert not is_forbidden(REFUSED)
    assert not is_forbidden(ReadTimeoutError(30))
