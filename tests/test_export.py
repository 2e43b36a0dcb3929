"""The JSON export, letter by letter."""

from dataclasses import replace
from datetime import date

from timeline.export import to_json
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.timeline import Timeline
from timeline.model.when import When

MENTION = Mention(
    citation=Citation("a1", "Fähre", "https://example.org/1", "The Sound", date(2031, 5, 4), inferred=False),
    start=0,
    quote="The line must open by June 2031.",
    title="The line must open",
    status=Status.SCHEDULED,
    when=When.parse("../2031-06"),
    expression="by June 2031",
    why="“by June 2031”: no later than June 2031.",
)

DEADLINE = Event(
    id="tag:example.org,2026:event/1",
    title="The line must open",
    summary="The line must open by June 2031.",
    status=Status.SCHEDULED,
    when=When.parse("../2031-06"),
    names=("Ask", "Embla"),
    mentions=(MENTION,),
)

UNDATED = replace(
    DEADLINE,
    id="tag:example.org,2026:event/2",
    when=None,
    status=Status.REPORTED,
    names=(),
    mentions=(
        replace(
            MENTION,
            citation=Citation("a2", "Ferry", None, None, None, inferred=False),
            when=None,
            expression="",
            why="",
        ),
    ),
)

EXPORTED = """\
{
  "events": [
    {
      "id": "tag:example.org,2026:event/1",
      "date": "../2031-06",
      "earliest": null,
      "latest": "2031-06-30",
      "granularity": "month",
      "status": "scheduled",
      "title": "The line must open",
      "summary": "The line must open by June 2031.",
      "names": [
        "Ask",
        "Embla"
      ],
      "sources": [
        {
          "url": "https://example.org/1",
          "title": "Fähre",
          "publisher": "The Sound",
          "published": "2031-05-04",
          "quote": "The line must open by June 2031.",
          "expression": "by June 2031",
          "why": "“by June 2031”: no later than June 2031."
        }
      ]
    },
    {
      "id": "tag:example.org,2026:event/2",
      "date": null,
      "earliest": null,
      "latest": null,
      "granularity": null,
      "status": "reported",
      "title": "The line must open",
      "summary": "The line must open by June 2031.",
      "names": [],
      "sources": [
        {
          "url": null,
          "title": "Ferry",
          "publisher": null,
          "published": null,
          "quote": "The line must open by June 2031.",
          "expression": "",
          "why": ""
        }
      ]
    }
  ]
}
"""


def test_a_timeline_is_written_in_its_order_with_null_for_what_is_not_known():
    assert EXPORTED == to_json(Timeline.of([UNDATED, DEADLINE])).decode()


def test_an_empty_timeline_has_no_events():
    assert '{\n  "events": []\n}\n' == to_json(Timeline()).decode()
