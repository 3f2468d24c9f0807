"""What a session gives its learners, as numbers: minutes of talking, the ladder, who hears what."""

import msgspec

from duologue.course.kinds import Kind
from duologue.course.model import Session
from duologue.review.minutes import along, connection_minutes, sits_in_rooms, talk_minutes_each
from duologue.vocabulary import ActivityId, Audience, Sphere


class Step(msgspec.Struct, frozen=True):
    """One activity on the ladder; `rung` is None for kinds without a height of their own."""

    activity: ActivityId
    kind: Kind
    begins: float
    minutes: float
    rung: int | None


class HeardBy(msgspec.Struct, frozen=True):
    """Minutes in which what is said or written has this audience; None is a break."""

    audience: Audience | None
    minutes: float


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """In minutes. `planned` is what the activities add up to, `minutes` what the heading says."""

    minutes: float
    planned: float
    # Minutes in rooms and pairs, less 20 seconds for each move; see docs/measures.md.
    connection: float
    # The same as a share of the session, 0 to 1.
    connection_share: float
    # The longest that each learner can speak, where everyone in a room speaks as long.
    talk_each: float
    # The minute in which the first room opens; None without a room.
    first_room: float | None
    ladder: tuple[Step, ...]
    heard_by: tuple[HeardBy, ...]
    # The parts of life that reflections name, in the order of the vocabulary.
    spheres: tuple[Sphere, ...]


def profile_of(session: Session) -> Profile:
    connection = connection_minutes(session)
    heard: dict[Audience | None, float] = {}
    for activity in session.activities:
        audience = activity.traits.audience
        heard[audience] = heard.get(audience, 0.0) + activity.minutes
    touched = {sphere for activity in session.activities for sphere in activity.spheres}
    return Profile(
        minutes=session.minutes,
        planned=sum(activity.minutes for activity in session.activities),
        connection=connection,
        connection_share=connection / session.minutes,
        talk_each=sum(map(talk_minutes_each, session.activities)),
        first_room=next((at for at, a in along(session) if sits_in_rooms(a)), None),
        ladder=tuple(Step(a.id, a.kind, at, a.minutes, a.traits.rung) for at, a in along(session)),
        heard_by=tuple(
            HeardBy(audience, heard[audience])
            for audience in (*Audience, None)
            if audience in heard
        ),
        spheres=tuple(sphere for sphere in Sphere if sphere in touched),
    )
