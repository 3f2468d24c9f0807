"""Findings about course files, told in the ways that people and programs read them."""
