"""What the keyring did not do, in words."""

from __future__ import annotations

import pytest

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.keyring_messages import explain_keyring, explain_not_deleted, explain_not_moved, explain_not_saved
from desktop.messages.message import Severity


@pytest.mark.parametrize("problem", list(StoreProblem))
def test_every_problem_has_a_sentence_and_a_way_out(problem: StoreProblem) -> None:
    error = CredentialStoreError(problem, "InitError", "Larkspur")

    for message in (
        explain_keyring(error),
        explain_not_saved(error),
        explain_not_moved(error, "Larkspur"),
        explain_not_deleted(error, "Larkspur"),
    ):
        assert message.sentence.endswith(".")
        assert message.hint
        assert "{" not in message.sentence + message.hint
        assert message.codes == "InitError"


def test_no_two_problems_of_loading_say_the_same() -> None:
    sentences = {explain_keyring(CredentialStoreError(problem)).sentence for problem in StoreProblem}

    assert len(sentences) == len(StoreProblem) - 1  # TOO_LONG happens only when saving


def test_without_a_keyring_the_secret_is_said_to_be_kept_in_memory() -> None:
    message = explain_not_saved(CredentialStoreError(StoreProblem.NO_KEYRING))

    assert message.sentence == "This computer has no keyring. The secret is kept until you quit."
    assert message.severity is Severity.WARNING


def test_entries_left_behind_are_named() -> None:
    error = CredentialStoreError(StoreProblem.LOCKED)

    assert "convolook:Larkspur" in explain_not_deleted(error, "Larkspur").hint
    assert "convolook:Larkspur" in explain_not_moved(error, "Larkspur").hint


def test_hidden_characters_of_a_name_are_drawn() -> None:
    message = explain_keyring(CredentialStoreError(StoreProblem.MISSING, account_name="a\u202eb"))

    assert "‹U+202E›" in message.sentence
