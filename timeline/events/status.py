"""How an event stands, by the first rule that fits."""

from timeline.events.english_rules import STATUSES
from timeline.events.rules import Reading
from timeline.model.event import Status


def status_of(reading: Reading) -> Status:
    """The status that the rules give; what no rule speaks of has happened."""
    return next((rule.status for rule in STATUSES if rule.fits(reading)), Status.HAPPENED)
