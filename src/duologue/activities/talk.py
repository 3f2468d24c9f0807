"""talk: a short input to everyone, with slides where it has some. Nothing is gathered but where
the slides stand."""

import msgspec

from duologue.activities.base import FromFacilitator, Happened, Task
from duologue.activities.refusals import Code, Refusal
from duologue.course.model import Activity
from duologue.course.slides import Slide, slides_of
from duologue.vocabulary import FromCourse, ToClass


class ShowSlide(FromFacilitator, frozen=True, tag="show-slide"):
    """Turn to this slide, from 0."""

    slide: ToClass[int]


class SlideShown(Happened, frozen=True, tag="slide-shown"):
    slide: int


class Slides(msgspec.Struct, frozen=True):
    shown: int = 0
    # What was shown may be fetched, and nothing further.
    furthest: int = 0


class TalkTask(Task, frozen=True, kw_only=True, tag="talk"):
    slide: ToClass[int] = 0
    slides: FromCourse[int] = 1


def decide(now: Slides, activity: Activity, command: ShowSlide) -> list[SlideShown]:
    if not 0 <= command.slide < len(slides_of(activity)):
        raise Refusal(Code.NO_MORE)
    return [] if command.slide == now.shown else [SlideShown(command.slide)]


def evolve(now: Slides, event: SlideShown) -> Slides:
    return Slides(event.slide, max(now.furthest, event.slide))


def task_for(now: Slides, activity: Activity) -> TalkTask:
    return TalkTask(slide=now.shown, slides=len(slides_of(activity)))


def slide_shown(now: object, activity: Activity) -> Slide:
    """What everyone looks at: of any other activity, all of its words."""
    return slides_of(activity)[now.shown if isinstance(now, Slides) else 0]


def slide_ahead(now: object, activity: Activity) -> Slide | None:
    """What comes next, for who leads; None at the end."""
    slides = slides_of(activity)
    at = now.shown + 1 if isinstance(now, Slides) else 1
    return slides[at] if at < len(slides) else None


def slides_seen(now: object, activity: Activity) -> tuple[Slide, ...]:
    """Every slide that was shown so far."""
    return slides_of(activity)[: (now.furthest if isinstance(now, Slides) else 0) + 1]
