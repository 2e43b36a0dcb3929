"""Time expressions to events: which sentence tells what, and which sentences tell the same."""

from timeline.events.mentions import mentions
from timeline.events.merge import Merged, merge

__all__ = ["Merged", "mentions", "merge"]
