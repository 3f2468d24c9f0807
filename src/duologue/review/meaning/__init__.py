"""Rules about meaning: think of your own life, share it, and take a step."""
