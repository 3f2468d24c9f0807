"""Rules about safety: small steps, a promise first, and nothing told that was not agreed."""
