"""chat: a waterfall. Everyone writes, then all lines appear at once; before that, one's own."""

from typing import assert_never

import msgspec

from duologue.activities.base import (
    FromFacilitator,
    FromLearner,
    Happened,
    Task,
    Words,
    check_text,
)
from duologue.vocabulary import PersonId, Role, TextId, ToClass, ToFacilitators, Viewer


class PostChat(FromLearner, frozen=True, tag="post-chat"):
    text: ToClass[str]


class ShowLines(FromFacilitator, frozen=True, tag="show-lines"):
    pass


Command = PostChat | ShowLines


class ChatPosted(Happened, frozen=True, tag="chat-posted"):
    person: PersonId
    text: TextId


class LinesShown(Happened, frozen=True, tag="lines-shown"):
    pass


Event = ChatPosted | LinesShown


class Lines(msgspec.Struct, frozen=True):
    posts: tuple[tuple[PersonId, TextId], ...] = ()
    shown: bool = False


class Post(msgspec.Struct, frozen=True):
    id: TextId
    name: ToClass[str]
    text: ToClass[str]


class ChatTask(Task, frozen=True, kw_only=True, tag="chat"):
    posts: tuple[Post, ...]
    # How many lines there are; for facilitators and the projector.
    written: ToFacilitators[int | None] = None
    shown: ToClass[bool] = False


def decide(lines: Lines, me: PersonId, command: Command, fresh: TextId) -> list[Event]:
    match command:
        case PostChat(text=text):
            check_text(text)
            return [ChatPosted(me, fresh)]
        case ShowLines():
            return [] if lines.shown else [LinesShown()]
        case _:
            assert_never(command)


def evolve(lines: Lines, event: Event) -> Lines:
    match event:
        case ChatPosted(person=who, text=text):
            return Lines((*lines.posts, (who, text)), lines.shown)
        case LinesShown():
            return Lines(lines.posts, shown=True)
        case _:
            assert_never(event)


def task_for(lines: Lines, viewer: Viewer, words: Words) -> ChatTask:
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    return ChatTask(
        posts=tuple(
            Post(text, words.name_of(who), words.texts.get(text, ""))
            for who, text in lines.posts
            if lines.shown or who == viewer.person
        ),
        written=len(lines.posts) if leads else None,
        shown=lines.shown,
    )
