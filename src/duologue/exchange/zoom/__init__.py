"""Lists that Zoom writes, read into a cohort; and back, who sits in which of its rooms.

What leaves: a file that whoever leads takes along, with the name of each room and the addresses of
those in it (`seating/sheet`). Nothing is sent to Zoom from here.
"""
