"""Bringing a list into a cohort: a file or a paste, its columns, its lines, and then the people."""

from collections.abc import Awaitable, Callable

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.exchange.roster.columns import Column, Columns, Means, columns_of
from duologue.exchange.roster.people import Read, people_of
from duologue.exchange.roster.table import Table, table_of
from duologue.exchange.roster.text import ENCODINGS, LARGEST, text_of
from duologue.exchange.roster.trouble import Trouble, Unreadable
from duologue.exchange.zoom.report import people_in_report
from duologue.record.cohorts import Cohort
from duologue.record.members import Change, Member
from duologue.record.staff import StaffMember
from duologue.record.trail import Verb
from duologue.web.asking import answer
from duologue.web.noting import note
from duologue.web.pages.cohort import at, theirs
from duologue.web.permissions import for_leading, here
from duologue.web.rendering import message, render
from duologue.web.words import say

SAMPLE = 4  # rows under each heading; enough to see what a column is
SHOWN = 200  # lines that need a look, one under another
NOBODY = Read(added=(), changed=(), same=0, troubles=())
AT_ONCE = 300  # people who are on the list before a progress bar would be seen


class BringState(msgspec.Struct, frozen=True):
    done: float
    over: bool


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it was understood."""

    text: str
    # Which codec its bytes were read with.
    encoding: str
    table: Table
    columns: Columns
    # Nobody, where no column says who people are: then that is asked.
    read: Read
    nameless: bool = False


@for_leading
async def bring(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    return render("bring.html", staff=staff, cohort=cohort, at=at(cohort), problem="")


@for_leading
async def look(request: Request, staff: StaffMember) -> Response:
    """What it would change; the same page asks what each column means, and then brings it."""
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    async with request.form(max_part_size=2 * LARGEST) as form:
        file = form.get("file")
        content = await file.read() if isinstance(file, UploadFile) and file.size else None
    before = [x.member for x in await here(request).members.of(cohort.id)]
    try:
        looked = await run_in_threadpool(_look, form, content, before)
    except Unreadable as error:
        problem = say(f"roster-{error.code}", **error.about)
        return render(
            "bring.html", 400, staff=staff, cohort=cohort, at=at(cohort), problem=problem,
            text=str(form.get("text", ""))[:LARGEST] if content is None else "",
        )  # fmt: skip
    if "keep" in form and looked.read.put:
        await note(request, staff, Verb.LIST_BROUGHT, cohort.id, cohort.id)
        return await _keep(request, staff, cohort, looked.read)
    return render(
        "bring_look.html", staff=staff, cohort=cohort, at=at(cohort), looked=looked,
        samples=_samples(looked), means=[m.value for m in Means], encodings=ENCODINGS,
        delimiters={"\t": "tab", ";": "semicolon", ",": "comma", "|": "bar"},
        troubles=[(t.line, t.refused, said(t)) for t in looked.read.troubles[:SHOWN]],
        refused=sum(t.refused for t in looked.read.troubles),
        noted=sum(not t.refused for t in looked.read.troubles),
    )  # fmt: skip


@for_leading
async def progress(request: Request, staff: StaffMember) -> Response:
    cohort = await theirs(request, staff)
    if cohort is None:
        return message("gone", 404)
    made = here(request).brings.of(staff.id, request.path_params["bring"])
    # One that another process carries out, or that is over, is seen on the list itself.
    if made is None or (made.over and not made.failed):
        return RedirectResponse(f"{at(cohort)}/people", 303)
    return render("bringing.html", staff=staff, cohort=cohort, at=at(cohort), bring=made)


@for_leading
async def state(request: Request, staff: StaffMember) -> Response:
    made = here(request).brings.of(staff.id, request.path_params["bring"])
    if made is None:
        return message("gone", 404)
    return answer(BringState(made.done, made.over))


def said(trouble: Trouble) -> str:
    """What is wrong with a line, and what to do."""
    code = trouble.code if trouble.code.startswith("name-") else f"roster-{trouble.code}"
    return say(code, **trouble.about)


def _look(form: FormData, content: bytes | None, before: list[Member]) -> Looked:
    """Raises Unreadable."""
    encoding = str(form.get("encoding", ""))
    if content is not None:
        text, used = text_of(content)
    else:
        text, used = str(form.get("text", "")), str(form.get("used", "utf-8"))
        if encoding and encoding != used:
            # The bytes that the file had, read with another alphabet.
            text, used = text_of(_bytes_again(text, used), encoding)
        else:
            text, _ = text_of(text.encode("utf-8", "replace"))
    table = people_in_report(table_of(text))
    columns = _chosen(form, table) or columns_of(table)
    nameless = not columns.name_people
    read = NOBODY if nameless else people_of(table, columns, before)
    return Looked(
        text=text, encoding=used, table=table, columns=columns, read=read, nameless=nameless
    )


def _bytes_again(text: str, used: str) -> bytes:
    try:
        return text.encode(used)
    except (UnicodeEncodeError, LookupError) as error:
        raise Unreadable("encoding") from error


def _chosen(form: FormData, table: Table) -> Columns | None:
    """What somebody said the columns mean; None where they have not been asked yet."""
    said = [str(x) for x in form.getlist("means")]
    if len(said) != table.width or not set(said) <= set(Means):
        return None
    headed = form.get("headed") == "yes"
    heads = columns_of(table).all
    first = table.rows[0].cells
    return Columns(
        headed=headed,
        all=tuple(
            Column((first[i] if headed and i < len(first) else heads[i].head) or str(i + 1),
                   Means(means))
            for i, means in enumerate(said)
        ),
    )  # fmt: skip


def _samples(looked: Looked) -> list[tuple[str, Column, list[str]]]:
    """Each column as the list itself calls it, what it means, and what stands in it."""
    rows = looked.table.rows
    called = rows[0].cells if looked.columns.headed else ()
    shown = rows[looked.columns.headed :][:SAMPLE]
    return [
        (called[i].strip() if len(called) > i and called[i].strip() else column.head, column,
         [row.cells[i] for row in shown if len(row.cells) > i])
        for i, column in enumerate(looked.columns.all)
    ]  # fmt: skip


async def _keep(request: Request, staff: StaffMember, cohort: Cohort, read: Read) -> Response:
    duologue = here(request)

    async def work(told: Callable[[float], None]) -> None:
        await duologue.members.change(
            cohort.id, Change.BROUGHT, duologue.clock.now(), put=read.put, told=told
        )
        await duologue.list_changed(cohort.id)

    if len(read.put) <= AT_ONCE:
        await _quietly(work)
        return RedirectResponse(f"{at(cohort)}/people", 303)
    made = duologue.brings.begin(staff.id, cohort.id, len(read.put), work)
    return RedirectResponse(f"{at(cohort)}/brings/{made.id}", 303)


async def _quietly(work: Callable[[Callable[[float], None]], Awaitable[None]]) -> None:
    await work(lambda _: None)


_AT = "/office/cohorts/{cohort}"
ROUTES = [
    Route(f"{_AT}/bring", bring),
    Route(f"{_AT}/bring", look, methods=["POST"]),
    Route(_AT + "/brings/{bring}", progress),
    Route(_AT + "/brings/{bring}/state", state),
]
