"""Timelines go out as feeds: `feed` has the words of an entry, `formats` one module for each format."""
