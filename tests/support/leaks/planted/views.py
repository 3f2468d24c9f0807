"""Leaks in what a view shows."""

import msgspec

from duologue.activities import chat, check, debrief, poll, pulse
from duologue.session import moment, view
from duologue.vocabulary import OUTSIDER, PROJECTOR, Role
from support.leaks.planted.planting import Patch, after, leak

replace = msgspec.structs.replace


@leak("lines of a chat are shown while they are being written", "core")
def _(patch: Patch) -> None:
    old = chat.task_for
    patch.setattr(chat, "task_for", lambda lines, viewer, words: old(
        replace(lines, shown=True), viewer, words))  # fmt: skip


@leak("a facilitator reads lines before they are shown", "core")
def _(patch: Patch) -> None:
    old = chat.task_for
    patch.setattr(chat, "task_for", lambda lines, viewer, words: old(
        replace(lines, shown=lines.shown or viewer.role is Role.FACILITATOR), viewer, words
    ))  # fmt: skip


@leak("learners see how many lines are written", "core")
def _(patch: Patch) -> None:
    after(patch, chat, "task_for", lambda t, lines, *_: replace(t, written=len(lines.posts)))


@leak("totals of a poll before they are shown", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, answers, activity, _: replace(
        t, counts=poll.totals(answers, activity)))  # fmt: skip


@leak("learners see how many have answered a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(t, answered=len(a.choices)))


@leak("who chose what in a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(
        t, choices=tuple(f"{c} {[w for w, x in a.choices.items() if x == i]}"
                         for i, c in enumerate(t.choices))))  # fmt: skip


@leak("the order in which people answered a poll", "core")
def _(patch: Patch) -> None:
    after(patch, poll, "task_for", lambda t, a, *_: replace(
        t, choices=(*t.choices, str(list(a.choices.values())))))  # fmt: skip


@leak("shares are seen before they are shown", "core")
def _(patch: Patch) -> None:
    patch.setattr(debrief, "debrief_opt_in", lambda *_: True)


@leak("the wall sees shares before they are shown", "core")
def _(patch: Patch) -> None:
    old = debrief.debrief_opt_in
    patch.setattr(debrief, "debrief_opt_in", lambda share, viewer: old(share, viewer)
                  or viewer == PROJECTOR)  # fmt: skip


@leak("that somebody offered something, without what", "core")
def _(patch: Patch) -> None:
    hidden = debrief.ShareView(id="", name="", text="", aloud=False, shown=False, mine=False)
    after(patch, debrief, "task_for", lambda t, shares, *_: replace(
        t, shares=(*t.shares, *[hidden] * (len(shares.offered) - len(t.shares)))))  # fmt: skip


@leak("the author of a share without a name", "core")
def _(patch: Patch) -> None:
    after(patch, debrief, "task_for", lambda t, shares, viewer, words: replace(
        t, shares=tuple(replace(s, name=words.name_of(shares.offered[s.id].person))
                        for s in t.shares)))  # fmt: skip


@leak("how many answered a check or a pulse", "core")
def _(patch: Patch) -> None:
    for module in (check, pulse):
        after(patch, module, "task_for", lambda t, a, *_: replace(t, answered=len(a.people)))


@leak("the facilitators' notes on everybody's screen", "core")
def _(patch: Patch) -> None:
    after(patch, moment, "activity_of", lambda v, state, *_: v and replace(
        v, notes=state.activity.notes))  # fmt: skip


@leak("the facilitators' desk for learners", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, _: replace(
        v, desk=view._desk(state, viewer)) if viewer.role is Role.LEARNER else v)  # fmt: skip


@leak("who asked for help, as a raised hand", "core")
def _(patch: Patch) -> None:
    after(patch, moment, "people_of", lambda people, state, _: tuple(
        replace(p, hand_up=p.hand_up or state.people[p.id].wants_help) for p in people
    ))  # fmt: skip


@leak("who sits in other rooms", "core")
def _(patch: Patch) -> None:
    after(patch, view, "_room", lambda room, state, *_: room and replace(
        room, people=tuple(p for seats in state.rooms.seats.values() for p in seats)))  # fmt: skip


@leak("outsiders see who is there", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, words: replace(
        v, people=moment.people_of(state, words)) if viewer == OUTSIDER else v)  # fmt: skip


@leak("outsiders see how far the session is", "core")
def _(patch: Patch) -> None:
    after(patch, view, "view_for", lambda v, state, viewer, _: replace(
        v, steps=state.position) if viewer == OUTSIDER else v)  # fmt: skip
