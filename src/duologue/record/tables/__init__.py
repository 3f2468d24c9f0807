"""The tables, one file for each thing that is kept. Each says who may read it and what erases it.

`eraser` is the end of a session, a cohort or a staff member; `person`, where a row belongs to one
participant, is the column with their id, for who asks to be forgotten. `wall` is the column by
which PostgreSQL keeps the rows of one session, cohort or pulse apart. `audience` is the widest
circle that ever sees something of the table through a page or a view; staff and their courses are
for the facilitators that they are.
"""
