"""A plan in somebody else's form becomes a course, and nothing of it is lost on the way."""

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.course.kinds import Kind
from duologue.course.model import Activity, Course
from duologue.course.read import read
from duologue.course.run_of_show.read import is_course, read_run_of_show
from duologue.course.run_of_show.table import FORMULA, decode
from duologue.course.run_of_show.times import Length, Span, clock, length
from duologue.course.run_of_show.words import Column, column_of, grouping_in, method_in
from duologue.course.run_of_show.write import clock_time, write_run_of_show
from duologue.course.source import Severity
from duologue.course.write import write

COURSES = sorted((Path(__file__).parents[2] / "courses").rglob("*.md"))


def steps(text: str) -> list[tuple[str, str, float, int | None]]:
    """Kind, title, minutes and size of room of each step."""
    return [
        (str(a.kind), a.title, a.minutes, a.rooms.size if a.rooms else None)
        for session in read_run_of_show(text).course.sessions
        for a in session.activities
    ]


def codes(text: str) -> list[tuple[int, str]]:
    """Findings by line, without the one about the size of the class, which every plan has."""
    found = read_run_of_show(text).findings
    return [(f.place.line, f.code) for f in found if f.code != "IMP106"]


def test_a_german_plan_with_semicolons_and_clock_times() -> None:
    plan = (
        "Zeit;Thema;Methode;Sozialform;Material\n"
        "09:00;Begrüßung;Vortrag;Plenum;\n"
        "09:05 Uhr;Regeln;Vereinbarung;Plenum;Flipchart\n"
        "9.10;Wer bin ich?;Kennenlernrunde;3er-Gruppen;\n"
        "09:20;Mein Beispiel;Einzelarbeit;einzeln;\n"
        "09:25;Üben;Rollenspiel;Dreiergruppen;\n"
        "09:45;Pause;;;\n"
        "10:00;Austausch;Partnerarbeit;zu zweit;\n"
        "10:20;Ende;;;\n"
    )
    assert steps(plan) == [
        ("talk", "Begrüßung", 5, None),
        ("agreement", "Regeln", 5, None),
        ("icebreaker", "Wer bin ich?", 10, 3),
        ("reflection", "Mein Beispiel", 5, None),
        ("practice", "Üben", 20, 3),
        ("break", "Pause", 15, None),
        ("discussion", "Austausch", 20, 2),
    ]
    assert codes(plan) == []
    assert "> Material: Flipchart" in write(read_run_of_show(plan).course)


@pytest.mark.parametrize(
    ("method", "grouping", "kind"),
    [
        ("discussion", "in pairs", "discussion"),
        ("pair work", "", "discussion"),
        ("Partnerarbeit", "zu zweit", "discussion"),
        ("role play", "pairs", "practice"),
        ("learning partners", "pairs", "partners"),
        ("buddy", "", "partners"),
    ],
)
def test_two_who_sit_together_are_no_learning_partners_for_that(
    method: str, grouping: str, kind: str
) -> None:
    plan = f"time,title,method,grouping\n9:00,One,{method},{grouping}\n9:10,Two,debrief,plenary\n"
    assert steps(plan)[0] == (kind, "One", 10, 2)
    assert [code for _, code in codes(plan) if code.startswith("IMP2")] == []


def test_a_french_and_a_spanish_plan_with_lengths() -> None:
    french = (
        "Durée,Titre,Méthode,Groupes,Consigne\n"
        "10',Bienvenue,brise-glace,par trois,Qui êtes-vous ?\n"
        "1 h 15,Cas,travail en groupe,groupes de 4,Discutez.\n"
        '5 min,Bilan,mise en commun,plénière,"Que garder ?"\n'
    )
    assert steps(french) == [
        ("icebreaker", "Bienvenue", 10, 3),
        ("discussion", "Cas", 75, 4),
        ("debrief", "Bilan", 5, None),
    ]
    spanish = (
        "Duración\tActividad\tMétodo\tAgrupación\n"
        "5\tAcuerdos\tnormas\tplenario\n"
        "12 min\tEjercicio\tjuego de roles\ten tríos\n"
        "0:10\tCompromiso\tplan de acción\tindividual\n"
    )
    assert steps(spanish) == [
        ("agreement", "Acuerdos", 5, None),
        ("practice", "Ejercicio", 12, 3),
        ("action", "Compromiso", 10, None),
    ]
    assert codes(french) == codes(spanish) == []


def test_a_markdown_list_with_lines_below_its_steps() -> None:
    plan = (
        "# Listening day\n\nBring pens.\n\n## Morning\n\n"
        "- 9:00–9:10 Welcome (plenary)\n  Say hello.\n  > Smile.\n"
        "- 9:10 Who we are (icebreaker, groups of 3)\n"
        "- **9:20** Poll: how was it\n  - good\n  - bad\n"
        "- 9:25 End\n\n"
        "## Afternoon\n\n"
        "| Time | Title | Method | Group |\n|---|---|:-:|---|\n"
        "| 13:00–13:30 | Cases | case study | groups of 4 |\n"
    )
    course = read_run_of_show(plan).course
    assert course.title == "Listening day"
    assert course.about == "Bring pens."
    assert [s.title for s in course.sessions] == ["Morning", "Afternoon"]
    assert steps(plan) == [
        ("talk", "Welcome", 10, None),
        ("icebreaker", "Who we are", 10, 3),
        ("poll", "Poll: how was it", 5, None),
        ("discussion", "Cases", 30, 4),
    ]
    welcome, _, poll = course.sessions[0].activities
    assert (welcome.body, welcome.notes) == ("Say hello.", "Smile.")
    assert [c.text for c in poll.choices] == ["good", "bad"]


def test_plain_lines_with_times_and_rows_copied_from_a_spreadsheet() -> None:
    pasted = "9:00 Hello (icebreaker, groups of 3)\n9:10 A film\nWatch closely.\n9:20 End\n"
    assert steps(pasted) == [("icebreaker", "Hello", 10, 3), ("talk", "A film", 10, None)]
    assert "Watch closely." in write(read_run_of_show(pasted).course)
    copied = "9:00\tHello\tice breaker\tzu dritt\n9:10\tA film\tFilm\tPlenum\n9:20\tEnde\t\t\n"
    assert steps(copied) == [("icebreaker", "Hello", 10, 3), ("talk", "A film", 10, None)]


def test_what_cannot_be_told_is_said_with_its_line_and_kept_in_the_notes() -> None:
    plan = (
        "time,title,method,grouping,minutes,materials\n"
        "9:00,Chairs,Fishbowl variation,in a circle,,12 chairs\n"
        "9:30,Cases,discussion,groups of 6,later,\n"
        "9:40,Numbers,quiz,,20,\n"
    )
    assert codes(plan) == [
        (2, "IMP201"), (2, "IMP203"), (3, "IMP302"), (3, "IMP205"), (4, "IMP207"),
    ]  # fmt: skip
    text = write(read_run_of_show(plan).course)
    for kept in ("Fishbowl variation", "in a circle", "12 chairs", "groups of 6", "later"):
        assert re.search(rf"^> .*{kept}", text, re.MULTILINE), kept


def test_days_become_sessions() -> None:
    plan = "time,title\nDay 1,\n9:00,A talk\n10:00,End\nDay 2,\n9:00,A film\n9:30,Coffee break\n"
    assert [s.title for s in read_run_of_show(plan).course.sessions] == ["Day 1", "Day 2"]
    jumping = "time,minutes,title\n9:00,10,A talk\n14:00,10,A film\n9:00,10,A quiz\n"
    assert len(read_run_of_show(jumping).course.sessions) == 2
    assert (4, "IMP107") in codes(jumping)


def test_clocks_and_lengths_that_disagree_or_are_missing() -> None:
    plan = "start,end,min,title\n9:00,9:10,20,A talk\n9:30,9:40,,A film\n10:00,,,A demo\n"
    assert codes(plan) == [(2, "IMP304"), (3, "IMP305"), (4, "IMP303")]
    assert [minutes for _, _, minutes, _ in steps(plan)] == [20, 10, 5]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("9:00", Span(540)), ("09.05", Span(545)), ("9h30", Span(570)), ("14 Uhr", Span(840)),
        ("2 pm", Span(840)), ("12:15 am", Span(15)), ("9:00 – 9:15", Span(540, 555)),
        ("von 9:00 bis 9:15", Span(540, 555)), ("9:00:00", Span(540)), ("10", None),
        ("10 min", None), ("later", None), ("25:70", None),
    ],
)  # fmt: skip
def test_clock_times(said: str, meant: Span | None) -> None:
    assert clock(said) == meant


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("10", 10), ("10'", 10), ("10 min.", 10), ("90 Minuten", 90), ("1 h", 60), ("1h15", 75),
        ("1,5 Std.", 90), ("0:45", 45), ("1 hour and 15 minutes", 75), ("2,5", 2.5),
    ],
)  # fmt: skip
def test_lengths(said: str, minutes: float) -> None:
    assert length(said) == Length(minutes)


def test_a_range_is_told_and_words_are_no_length() -> None:
    assert length("5-10 min") == Length(10, was_range=True)
    assert length("a while") is None


def test_words_are_understood_with_capitals_accents_and_endings() -> None:
    assert column_of("Dauer (min)") is Column.MINUTES
    assert column_of("** Uhrzeit: **") is Column.TIME
    assert column_of("Wetter") is None
    for said, kind in (
        ("Übungen", Kind.PRACTICE), ("BREAKOUT rooms", Kind.DISCUSSION), ("Coffee", Kind.BREAK),
        ("check-in", Kind.ICEBREAKER), ("Knowledge check", Kind.CHECK),
        ("Débriefing", Kind.DEBRIEF),
    ):  # fmt: skip
        found = method_in(said)
        assert found is not None
        assert found[0] is kind
    assert method_in("Origami") is None
    four = grouping_in("4er-Gruppen")
    assert four is not None
    assert four[1] == 4


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04rest", "a spreadsheet or a document"), (b"%PDF-1.7", "a PDF"),
        (b"a\0b", "no text"), (b"", "no step"), (b"nothing here", "no step"),
        (b"a letter, and\nanother line", "no step"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_plan_is_refused_kindly(content: bytes, says: str) -> None:
    found = read_run_of_show(decode(content)).findings
    assert any(says in f.message and f.severity is Severity.ERROR for f in found)


def test_a_course_is_told_from_a_plan() -> None:
    assert is_course("\ufeff---\ncourse: x\n---\n")
    assert is_course("# One\n\n## talk · Welcome · 4 min\n")
    assert not is_course("# Day\n\n## 9:00 talk\n- 9:10 poll\n")


def test_the_plan_in_the_manual_is_understood() -> None:
    manual = (Path(__file__).parents[2] / "docs/import-and-export.md").read_text()
    plan = re.search(r"```markdown\n(.*?)```", manual, re.DOTALL)
    assert plan
    assert codes(plan[1]) == [(6, "IMP303")]  # how long the coffee takes is not told
    assert [kind for kind, *_ in steps(plan[1])] == ["talk", "icebreaker", "break"]


def test_an_open_quotation_mark_is_told_with_its_line() -> None:
    plan = 'time,title\n9:00,A talk\n9:10,"A film\n9:20,A quiz\n'
    assert (3, "IMP102") in codes(plan)
    assert "A quiz" in write(read_run_of_show(plan).course)


def test_encodings_of_spreadsheets() -> None:
    text = "Zeit;Thema\n9:00;Begrüßung\n9:10;Übung\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert [title for _, title, _, _ in steps(decode(text.encode(encoding)))] == [
            "Begrüßung", "Übung",
        ]  # fmt: skip


@pytest.mark.parametrize("file", COURSES, ids=lambda f: f.stem)
def test_a_course_written_as_csv_comes_back(file: Path) -> None:
    def core(course: Course) -> list[tuple[object, ...]]:
        def of(a: Activity) -> tuple[object, ...]:
            choices = [(c.text, c.right) for c in a.choices]
            return a.kind, a.title, a.minutes, choices, a.rooms and a.rooms.size, _words(a.notes)

        return [(s.title, *map(of, s.activities)) for s in course.sessions]

    course = read(file.read_text()).course
    assert core(read_run_of_show(write_run_of_show(course, 540.0)).course) == core(course)


def test_no_cell_calculates() -> None:
    text = "---\ncourse: x\n---\n# A · 5 min\n## talk · =HYPERLINK() · 5 min\n+1\n> @SUM(A1)\n"
    for row in csv.reader(io.StringIO(write_run_of_show(read(text).course))):
        assert not any(cell.startswith(FORMULA) for cell in row)
    assert "'=HYPERLINK()" in write_run_of_show(read(text).course)


def test_a_clock_goes_on_after_midnight() -> None:
    assert [clock_time(m) for m in (545.0, 1445.0, None)] == ["09:05", "00:05", ""]


CELLS = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]) | st.sampled_from("\n|#>·"),
    max_size=30,
)
WORDS = st.sampled_from(
    ["9:00", "9:10–9:20", "10 min", "5-10'", "poll", "Übung", "groups of 6", "pairs", "Plenum",
     "# x", "> y", "```", "- a\n- b", "<!-- allow: x -->", "a · 5 min", "Day 2", "time", "title",
     "method", "notes", "=1+1", "end"]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(st.lists(CELLS | WORDS, min_size=1, max_size=6), max_size=8))
def test_any_table_is_read_and_no_word_is_dropped(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["minutes", "title", "method", "grouping", "notes", "goal"], *rows])
    reading = read_run_of_show(out.getvalue())
    if any(f.severity is Severity.ERROR for f in reading.findings):
        return
    text = write(reading.course)
    again = read(text)
    assert [f for f in again.findings if f.severity is Severity.ERROR] == []
    assert write(again.course) == text
    kept = " ".join(_words(text))
    for row in rows:
        for column, cell in enumerate(row[:6]):
            if column == 0 or column in (2, 3) or len(row) == 1:
                continue  # times, methods and groupings may have become minutes, kinds and rooms
            for word in _words(cell):
                assert word in kept, (cell, text)


@settings(deadline=None, max_examples=300)
@given(st.lists(CELLS | WORDS, max_size=12).map("\n".join) | st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    reading = read_run_of_show(text)
    again = read(write(reading.course))
    if reading.course.sessions:
        assert [f for f in again.findings if f.severity is Severity.ERROR] == []


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]{2,}", text)
