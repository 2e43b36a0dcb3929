import pytest

from tests.events.examples import dated
from timeline.events.english_rules import QUALIFIERS, STATUSES
from timeline.events.rules import QualifierRule, StatusRule


@pytest.mark.parametrize("rule", QUALIFIERS, ids=lambda rule: rule.name)
def test_dates_that_a_rule_calls_qualifiers_date_nothing(rule: QualifierRule):
    assert {proof: [] for proof in rule.proofs} == {proof: dated(proof) for proof in rule.proofs}


@pytest.mark.parametrize("rule", QUALIFIERS, ids=lambda rule: rule.name)
def test_the_counters_of_a_rule_keep_their_dates(rule: QualifierRule):
    assert [] == [counter for counter in rule.counters if not dated(counter)]


@pytest.mark.parametrize("rule", QUALIFIERS, ids=lambda rule: rule.name)
def test_every_qualifier_has_a_proof(rule: QualifierRule):
    assert rule.proofs


@pytest.mark.parametrize("rule", STATUSES, ids=lambda rule: rule.proofs[0])
def test_each_proof_of_a_status_rule_tells_one_event_of_that_status(rule: StatusRule):
    assert {proof: [rule.status.value] for proof in rule.proofs} == {
        proof: [status for _, status, _ in dated(proof)] for proof in rule.proofs
    }


@pytest.mark.parametrize(
    "rule", [rule for rule in STATUSES if rule.counters], ids=lambda rule: rule.proofs[0]
)
def test_the_counters_of_a_status_rule_have_another_status(rule: StatusRule):
    found = [status for counter in rule.counters for _, status, _ in dated(counter)]
    assert len(rule.counters) == len(found)
    assert rule.status.value not in found
