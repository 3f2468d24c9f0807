# What a course itself makes visible in the room.
check-explained = Which answers are right, and why
check-right = Right: { $choice }
check-not-right = Not right: { $choice }
course-archive = Archive this course
