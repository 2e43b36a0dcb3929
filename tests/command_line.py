"""The command `timeline` as a person types it, run in this process, and an article to run it on."""

import json

from click.testing import CliRunner, Result

from timeline.cli import main

FERRY = """\
---
title: Ferry Line Opens
url: https://example.org/ferry
published: 2031-05-04
---

The mayor of Embla opened the ferry line yesterday. The line closes by June 2032.
"""


def timeline(*arguments: object, stdin: str | bytes | None = None, **variables: str) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, env=variables)


def exported(**variables: str) -> list[dict]:
    document: dict[str, list[dict]] = json.loads(timeline("export", **variables).stdout)
    return document["events"]
