"""A learning platform sends its people to a cohort (LTI 1.3), and is told how many of its sessions
each attended.

What comes, signed by the platform: who somebody is there, name and address, and the list of its
course (names and roles). What leaves, to that platform, and only of sessions whose door said so:
one grade line, "attended", with the share of the cohort's sessions that somebody attended, beside
what the platform itself calls them. Nothing that anybody said, wrote or answered.
"""
