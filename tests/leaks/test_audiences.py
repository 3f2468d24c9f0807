"""Every content field says who may read it, and every way to a wider circle has a name."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Annotated, NewType, Union, get_args, get_origin, get_type_hints

import msgspec
import pytest

import duologue
from duologue.activities.declassify import NEVER, WAYS, declassifies
from duologue.activities.every import TaskView
from duologue.course.kinds import TRAITS
from duologue.live.forwarded import Telling, Told
from duologue.live.messages import ClientMessage, ServerMessage
from duologue.record.tables.every import METADATA
from duologue.session.commands import WireCommand
from duologue.session.seen import View
from duologue.vocabulary import COURSE_TEXT, Audience

# What a message is made of beside content: how it is numbered, addressed, and what the network is.
FRAMING = {
    ("Done", "id"), ("Refused", "id"), ("Refused", "code"), ("Show", "changes"),
    ("IceServer", "urls"), ("IceServer", "username"), ("IceServer", "credential"),
}  # fmt: skip


def structs_within(*roots: object) -> set[type[msgspec.Struct]]:
    """Every struct that a value of these types can contain."""
    found: set[type[msgspec.Struct]] = set()
    ahead = list(roots)
    while ahead:
        type_ = ahead.pop()
        if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
            if type_ not in found:
                found.add(type_)
                ahead += get_type_hints(type_, include_extras=True).values()
        else:
            ahead += get_args(type_)
    return found


def is_content(hint: object) -> bool:
    """A text, a number of something, a yes or no: not an id, an enum, a moment or a struct."""
    if get_origin(hint) in (Union, UnionType, tuple, dict, frozenset, list, Annotated):
        return any(is_content(part) for part in get_args(hint))
    if isinstance(hint, NewType) or (isinstance(hint, type) and issubclass(hint, Enum)):
        return False
    return hint in (str, int, bool, object, msgspec.Raw)


def audience_of(hint: object) -> object:
    said = [x for x in getattr(hint, "__metadata__", ()) if isinstance(x, str)]
    return said[0] if said else None


def fields() -> Iterator[tuple[str, str, object]]:
    structs = structs_within(
        View, TaskView, WireCommand, ClientMessage, ServerMessage, Told, Telling
    )
    for struct in sorted(structs, key=lambda s: s.__name__):
        for name, hint in get_type_hints(struct, include_extras=True).items():
            if is_content(hint) and (struct.__name__, name) not in FRAMING:
                yield struct.__name__, name, hint


@pytest.mark.parametrize(("struct", "field", "hint"), list(fields()))
def test_a_content_field_says_who_may_read_it(struct: str, field: str, hint: object) -> None:
    audience = audience_of(hint)
    assert isinstance(audience, Audience) or audience == COURSE_TEXT, f"{struct}.{field}"


def test_nothing_that_can_be_sent_is_for_oneself_or_for_a_pair() -> None:
    """What is for me or my partner has no field in any message to the server."""
    for struct in structs_within(WireCommand, ClientMessage, Told):
        for name, hint in get_type_hints(struct, include_extras=True).items():
            assert audience_of(hint) not in NEVER, f"{struct.__name__}.{name}"


@pytest.mark.parametrize("table", METADATA.tables.values(), ids=str)
def test_a_table_says_who_ever_sees_something_of_it(table: object) -> None:
    assert isinstance(table.info["audience"], Audience)
    # Decision 90: a wish is read by the software, and shown to nobody but who wrote it.
    sealed = ("on the device", "under the person's key")
    assert table.info["audience"] not in NEVER or table.info.get("sealed") in sealed


def every_function() -> Iterator[tuple[str, object]]:
    for module in pkgutil.walk_packages(duologue.__path__, "duologue."):
        if "migrations" in module.name or module.name.endswith("__main__"):
            continue
        loaded = importlib.import_module(module.name)
        for _, function in inspect.getmembers(loaded, inspect.isfunction):
            if function.__module__ == module.name:
                yield f"{module.name}.{function.__qualname__}", function


# Every function of the core that gives out something a class or a wider circle reads. A new one
# stands here only after somebody has asked: from whom to whom, and who allowed it?
GIVES_CLASS_CONTENT = {
    "duologue.activities.chat.task_for": "one's own lines; everybody's once they are shown",
    "duologue.activities.check.task_for": "that I answered, and how many did",
    "duologue.activities.debrief.task_for": "what debrief_opt_in lets through",
    "duologue.activities.every.task_for": "one of the tasks in this list",
    "duologue.activities.poll.task_for": "counts, never who",
    "duologue.activities.pulse.task_for": "that I answered, and how many did",
    "duologue.activities.talk.task_for": "which slide the facilitator shows",
    "duologue.session.moment.activity_of": "the course's text",
    "duologue.session.view._desk": "who sits where, who asked for help, totals",
    "duologue.session.moment.met_of": "who has shared a room with whom, to facilitators",
    "duologue.session.moment.people_of": "names, and who is here",
    "duologue.session.view._polls": "totals",
    "duologue.session.view._broken_now": "which rule the rooms of now break, to facilitators",
    "duologue.session.view._room": "one's own room",
    "duologue.session.view._room_for_all": "a room as all see it who sit there",
    "duologue.session.view._shared": "what everybody of one role sees alike",
    "duologue.session.view._with_images": "the same, with one's own addresses of images",
    "duologue.session.view._from_outside": "what stands at the door",
    "duologue.session.view._task": "what the activity's own file lets through",
    "duologue.session.view._rules": "who is kept apart or together, to facilitators",
    "duologue.session.view.view_for": "the only way out",
    "duologue.session.mine.traces_of": "one's own traces, to oneself",
}


def test_the_functions_that_return_class_content_are_these_and_no_others() -> None:
    content = {
        struct
        for struct in structs_within(View, TaskView)
        for hint in get_type_hints(struct, include_extras=True).values()
        if audience_of(hint) in (Audience.CLASS, Audience.FACILITATORS, Audience.ORGANISATION)
    }
    from duologue.session.mine import Trace

    found = set()
    for name, function in every_function():
        if not name.startswith(("duologue.session.", "duologue.activities.")):
            continue
        returns = get_type_hints(function).get("return")
        if structs_within(returns) & (content | {Trace}):
            found.add(name)
    assert found == set(GIVES_CLASS_CONTENT)


def test_no_way_leads_out_of_me_or_pair_and_each_way_has_its_condition() -> None:
    for _ in every_function():
        pass  # every module is loaded, so every declassifier has declared itself
    assert "duologue.activities.debrief.debrief_opt_in" in {way.function for way in WAYS}
    for way in WAYS:
        assert way.narrow not in NEVER
        assert way.only
    for audience in NEVER:
        with pytest.raises(TypeError, match="nothing leaves"):
            declassifies(audience, Audience.CLASS, "never")
    # The kinds of activity that are for me or a pair have no debrief either.
    never = {kind for kind, traits in TRAITS.items() if traits.audience in NEVER}
    assert {TRAITS[kind].debrief.value for kind in never} == {"never"}
