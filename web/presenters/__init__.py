"""Every decision about what a page shows: events and articles become frozen values for the templates."""
