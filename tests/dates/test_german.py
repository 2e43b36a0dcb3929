"""German is one file of data: the same promises, in another language."""

from datetime import date

from timeline.dates import find_dates

MONDAY = date(2026, 1, 19)


def edtf(text):
    return [str(found.when) for found in find_dates(text, MONDAY, "de") if found.when]


def test_a_sentence_is_read_with_its_leads_and_stretches():
    text = "Das Gesetz gilt seit dem 5. Januar 2026, die Frist läuft bis Juni 2026."
    assert ["2026-01-05/..", "../2026-06"] == edtf(text)


def test_relative_dates_look_the_way_that_the_verb_points():
    assert ["2026-01-16"] == edtf("Die Ministerin trat am Freitag zurück.")
    assert ["2026-01-23"] == edtf("Das Parlament wird am Freitag abstimmen.")


def test_two_dates_make_one_stretch():
    assert {"2011/2014"} == set(edtf("Von 2011 bis 2014 war die Mine zu."))


def test_the_reason_is_given_in_german():
    (found,) = find_dates("Sie kam am Freitag.", MONDAY, "de")
    said = "„Freitag“ vor Montag, 19. Januar 2026, als der Artikel erschien → Freitag, 16. Januar 2026"
    assert said == found.why
