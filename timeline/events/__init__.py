"""Time expressions to events: which sentence tells what, and which sentences tell the same."""
