"""Every meaning that a rule may have: from the values of its slots to an expression that knows no clock.

A production that finds no sense in the values gives None, and the phrase is not a time.
"""
