"""Rules about the double duty: a course teaches and connects, and one can tell that it did."""
