"""A policy that cannot be used, in words."""

from __future__ import annotations

import pytest

from desktop.settings.policy import PolicyProblem, policy_path
from desktop.settings.policy_messages import explain_policy


@pytest.mark.parametrize("problem", list(PolicyProblem))
def test_every_problem_says_what_is_closed_why_and_where_to_look(problem: PolicyProblem) -> None:
    message = explain_policy(problem)

    assert "personal data stays masked" in message.sentence
    assert str(policy_path()) in message.hint
    others = {explain_policy(other).hint for other in PolicyProblem if other is not problem}
    assert message.hint not in others
