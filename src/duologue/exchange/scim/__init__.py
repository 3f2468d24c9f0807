"""An organisation's directory tells us who there is, over SCIM 2.0 (RFC 7643, RFC 7644).

What comes: names, addresses, departments and managers of the people it sends, and groups, which
become cohorts. What leaves: what it has sent itself, and ids of ours, to who shows its token; of
sessions, rooms, answers or attendance nothing.
"""
