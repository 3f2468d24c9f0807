"""What a browser calls itself, in two words that its owner recognises it by."""

from ua_parser import parse_os, parse_user_agent

LONGEST_LINE = 400  # characters; no browser of today says more about itself


def browser_named(line: str) -> str:
    """ "Firefox, Windows", from a User-Agent line; empty where it says nothing we know."""
    line = line[:LONGEST_LINE]
    browser, system = parse_user_agent(line), parse_os(line)
    return ", ".join(found.family for found in (browser, system) if found is not None)
