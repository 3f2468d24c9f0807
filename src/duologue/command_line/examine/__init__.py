"""What `duologue doctor` looks at, one file per neighbourhood."""
