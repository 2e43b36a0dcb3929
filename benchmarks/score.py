"""How much of what was found is right, and how much of what is right was found."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean, 0 if both are 0."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @classmethod
    def mean(cls, scores: Sequence["Score"]) -> "Score":
        """The means of precision and recall, whose F1 is what the literature reports of many timelines."""
        return cls(
            sum(one.precision for one in scores) / len(scores),
            sum(one.recall for one in scores) / len(scores),
        )
