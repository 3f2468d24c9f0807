"""Mail, as RFC 5321 and RFC 5322 write it.

What leaves: to the mail server of this installation, the addresses that facilitators wrote down and
the letters to them. Never anything that was said, written or answered in a session.
"""
