"""Passkeys, as Web Authentication Level 3 says.

What leaves: to the browser that asks, our name and host, and the name and id of who adds a passkey.
Devices may keep a passkey with the maker of their system; that is their owner's choice, not ours.
"""
