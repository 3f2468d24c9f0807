"""A learning record store is told who attended, in statements of xAPI 1.0.3.

What leaves, to the store that an administrator connected, and only of sessions whose door said so:
name and address of who attended (their id where there is no address), the session's title, that
they attended, whether they were there at its end, and when that was. Nothing is aggregated, and
nothing that anybody said, wrote or answered is in it. The store keeps it as long as it likes.
"""
