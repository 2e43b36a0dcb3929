"""Every rule of every language, on the proofs that stand beside it."""

import pytest

from timeline.dates import extractor, find_dates, known_languages
from timeline.dates.grammar import REFERENCE

RULES = [(code, rule) for code in known_languages() for rule in extractor(code).language.rules]
PROOFS = [
    (code, rule.genre or "news", phrase, value)
    for code, rule in RULES
    for phrase, value in rule.proofs.items()
]
NOT_DATES = [(code, phrase) for code, rule in RULES for phrase in rule.not_dates]


@pytest.mark.parametrize(("language", "genre", "phrase", "value"), PROOFS)
def test_a_rule_reads_its_proof(language, genre, phrase, value):
    assert value.split() == [found.value for found in find_dates(phrase, REFERENCE, language, genre)]


@pytest.mark.parametrize(("language", "phrase"), NOT_DATES)
def test_what_is_not_a_date_gives_nothing(language, phrase):
    assert [] == [found.text for found in find_dates(phrase, REFERENCE, language, "news")]


def test_every_rule_has_a_proof():
    assert [] == [rule.pattern for _, rule in RULES if not rule.proofs and not rule.not_dates]
