"""Calendars, as RFC 5545 and RFC 5546 write them.

What leaves: a session's title, moment and link, to the calendars of those who have the link.
"""
