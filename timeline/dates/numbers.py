"""Reading the numbers of a language module: from the groups of a shape, or the values of a phrase."""

import re
from collections.abc import Mapping, Sequence
from typing import Any


def whole(found: re.Match[str]) -> int:
    """The token as a whole number."""
    return int(found[0])


def decimal(found: re.Match[str]) -> float:
    """The token as a number with a point, or with commas between thousands."""
    return float(found[0].replace(",", ""))


def nothing(found: re.Match[str]) -> None:
    """No value: belonging to the class is all there is to know."""


def leading(found: re.Match[str]) -> int:
    """The digits that the token begins with: 21 of "21st", 1960 of "1960s"."""
    return int("".join(filter(str.isdigit, found[0])))


def fraction(found: re.Match[str]) -> float:
    """0.5 of "1/2"."""
    return int(found[1]) / int(found[2])


def group(found: re.Match[str]) -> int:
    """The first group as a whole number."""
    return int(found[1])


def tens(found: re.Match[str]) -> int:
    """9 of "90s"."""
    return int(found[0][0])


def quarter(found: re.Match[str]) -> int:
    """The EDTF month code of a quarter: 33 of "Q1" and of "1Q"."""
    return 32 + int(found[1] or found[2])


def half_year(found: re.Match[str]) -> int:
    """The EDTF month code of a half: 40 of "H1"."""
    return 39 + int(found[1])


def three(found: re.Match[str]) -> tuple[int, int, int]:
    """Three groups as whole numbers, in their order."""
    return int(found[1]), int(found[2]), int(found[3])


def clock(found: re.Match[str]) -> tuple[int, int | None, int | None, str | None]:
    """Hour, minute, second and half of the day, None for what is missing."""
    hour, minute, second, half = found.groups()
    return int(hour), _number(minute), _number(second), half.lower() if half else None


def dotted(found: re.Match[str]) -> tuple[int, int, None, str]:
    """A clock with a point, as the British write it: "4.30pm"."""
    return int(found[1]), int(found[2]), None, found[3].lower()


def measured(units: Mapping[str, Any], found: re.Match[str]) -> tuple[int, Any]:
    """A number and the unit that is glued to it: "45mins"."""
    return int(found[1]), units[found[2].lower()]


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def ignored(_: Sequence[Any]) -> None:
    """No value: the words only have to be there."""


def first(values: Sequence[Any]) -> Any:
    """The first value."""
    return values[0]


def spoken(values: Sequence[float | None]) -> float | None:
    """A number from its words: "two hundred and fifty", "twenty-five", "a few" (None).

    What is not said anywhere is not said of the whole.
    """
    if None in values:
        return None
    total = current = 0.0
    for value in values:
        assert value is not None
        if value >= 100 and current:
            current *= value
            if value >= 1000:
                total, current = total + current, 0.0
        elif value == 12 and current == 1:
            current = 12.0
        else:
            current += value
    number = total + current
    return int(number) if number == int(number) else number
