# What is refused because it is too much, too often, or cannot be read.

too-large-title = This is too large
too-large-text = A course may have two megabytes of text. Nothing was kept; please send a smaller file.
too-often-title = Please wait a moment
too-often-text = Something was tried too often from your network. In five minutes it works again.
unreadable-title = This could not be read
unreadable-text = What the page sent was incomplete. Please go back and send it again.
