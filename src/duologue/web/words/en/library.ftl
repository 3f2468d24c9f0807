# The library: patterns and courses to begin from, and what is imported.
library-share = { $share } % talking with each other
