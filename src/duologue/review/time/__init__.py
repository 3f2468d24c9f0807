"""Rules about time: what matters is the time in which people talk with others."""
