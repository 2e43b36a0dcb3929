import inspect
import re
from collections import Counter

from timeline.events import english, english_names


def test_no_word_stands_twice_in_a_list():
    source = inspect.getsource(english) + inspect.getsource(english_names)
    lists = re.findall(r'frozenset\(\s*"+([^"]+)"+\.split', source)
    assert len(lists) > 20
    assert [] == [word for words in lists for word, times in Counter(words.split()).items() if times > 1]


def test_every_doubled_letter_is_that_of_a_verb():
    verbs = english.REGULAR_VERBS | {forms[0] for forms in english.IRREGULAR_VERBS}
    assert set() == english.DOUBLING_VERBS - verbs


def test_every_irregular_verb_has_two_or_three_forms():
    assert [] == [forms for forms in english.IRREGULAR_VERBS if not 2 <= len(forms) <= 3]


def test_no_word_stands_in_two_lines_of_words_that_mean_the_same():
    words = [word for line in english.SAME_WORDS for word in line.split()]
    assert [] == sorted({word for word in words if words.count(word) > 1})
