"""Signing in with an organisation's own directory, as OpenID Connect Core 1.0 says.

What leaves: to the provider that the settings name, that a browser wants to sign in here. What
comes: a subject, a name, an address and whether the provider has verified it. Nothing about
courses, classes or learners goes either way.
"""
