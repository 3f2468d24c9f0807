"""A talk is cut into slides where a line of three dashes stands by itself, its notes with it."""

from duologue.course.model import Activity
from duologue.course.read import course_of
from duologue.course.slides import Slide, slides_of
from duologue.course.write import write

HEAD = "---\ncourse: X\n---\n\n# S · 20 min\n\n"


def activity(text: str) -> Activity:
    course = course_of(HEAD + text)
    assert course_of(write(course)).sessions[0].activities[0].notes == (
        course.sessions[0].activities[0].notes
    )
    assert write(course_of(write(course))) == write(course)
    return course.sessions[0].activities[0]


def test_each_part_is_a_slide_with_the_notes_that_stand_in_it() -> None:
    talk = activity("""## talk · T · 5 min
One
> say one
---

> before two
Two
===

```
---
```

---

Three
""")
    assert slides_of(talk) == (
        Slide("One", "say one"),
        Slide("Two\n===\n\n```\n---\n```", "before two"),
        Slide("Three", ""),
    )


def test_dashes_below_words_are_a_heading_and_in_a_note_a_line() -> None:
    talk = activity("## talk · T · 5 min\nTitle\n---\nWords\n> a\n>\n> ---\n> b\n")
    assert slides_of(talk) == (Slide("Title\n---\nWords", "a\n\n***\nb"),)


def test_only_a_talk_has_slides() -> None:
    chat = activity("## chat · C · 5 min\nOne\n\n---\n\nTwo\n")
    assert slides_of(chat) == (Slide("One\n\n---\n\nTwo", ""),)
