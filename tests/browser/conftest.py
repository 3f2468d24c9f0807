"""Slow parts of the machine are waited for, but not for ever."""

from playwright.sync_api import expect

expect.set_options(timeout=15_000)
