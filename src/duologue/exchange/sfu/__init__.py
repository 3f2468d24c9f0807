"""Sound and picture of a plenary by way of a selective forwarding unit: Janus, or LiveKit.

What leaves: to the one unit that the settings name, sound and picture of those in the plenary of a
session that announced it at its door; a name for that plenary which is a keyed digest; the id of
each person in it, without a name. It decrypts what it forwards, so who runs it could listen.
Nothing of rooms, of pairs or of what is written goes there.
"""
