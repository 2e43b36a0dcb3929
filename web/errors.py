"""What a visitor reads when something is not there or does not work."""

from dataclasses import dataclass

from flask import Response, current_app, make_response, render_template
from werkzeug.exceptions import HTTPException, ServiceUnavailable

from timeline.errors import StoreError


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is the matter, and what to do about it."""

    title: str
    advice: str


TROUBLES = {
    404: Trouble(
        "Nothing at this address",
        "An event may have been withdrawn because its article changed, and an edited article gets a new"
        " address. Otherwise the address may have been copied in part.",
    ),
    405: Trouble("This address is only for reading", "Open it as an ordinary link."),
    500: Trouble(
        "Something broke on our side",
        "The fault has been noted, and nothing on the timeline is lost. Try again in a minute.",
    ),
    503: Trouble(
        "The timeline cannot be read just now",
        "Its database does not answer. Try again in a minute.",
    ),
}
OTHER = Trouble("That did not work", "The request could not be understood. Start again from the timeline.")


def explain(error: HTTPException) -> Response:
    """The page for an error, with its status and headers; never what went wrong inside."""
    answer = make_response(error.get_response())
    answer.set_data(render_template("error.html", view=TROUBLES.get(answer.status_code, OTHER)))
    answer.cache_control.no_store = True
    return answer


def unreadable(error: StoreError) -> Response:
    """The page for a store that does not answer; what the error says goes to the log alone."""
    current_app.logger.error("%s", error)
    return explain(ServiceUnavailable(retry_after=30))
