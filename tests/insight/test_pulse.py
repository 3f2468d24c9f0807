"""What a pulse may ask, its fingerprint, its starts by lot, and items as a spreadsheet."""

import msgspec
import pytest

from duologue.insight.pulse.items import MOST_SECONDS, Item, Outcome, Scale, seconds
from duologue.insight.pulse.plan import (
    DAY,
    BadPlan,
    Moment,
    Plan,
    Wave,
    check_plan,
    fingerprint,
)
from duologue.insight.pulse.scales import LANGUAGES, steps
from duologue.insight.pulse.spreadsheet import BadSheet, library, read_sheet, write_sheet
from duologue.insight.pulse.starts import draw_starts

BEFORE = Wave(moment=Moment.BEFORE, opens_at=0, closes_at=DAY)
AFTER = Wave(moment=Moment.AFTER, opens_at=30 * DAY, closes_at=40 * DAY)
PLAN = Plan(title="A course", items=library()[:6], waves=(BEFORE, AFTER), segments=("role",))


def test_every_item_of_the_library_can_be_asked_in_every_language() -> None:
    for item in library():
        assert {language for language, _ in item.texts} == set(LANGUAGES)
        for language in LANGUAGES:
            assert len(steps(item.scale, language)) == item.scale.steps
    assert {item.outcome for item in library()} == set(Outcome)


def test_the_library_goes_through_a_spreadsheet_and_comes_back_the_same() -> None:
    assert read_sheet(write_sheet(library())) == library()
    # As a German spreadsheet saves it.
    semicolons = "\ufeffname;outcome;scale;reversed;when;text de\nx;culture;agree;yes;now;Gut?\n"
    assert read_sheet(semicolons)[0].reversed is True


@pytest.mark.parametrize(
    ("sheet", "code", "row"),
    [
        ("", "sheet-columns", 0),
        ("name,outcome\na,skill\n", "sheet-columns", 0),
        ("name,outcome,text en\na,skill,Good?\na,skill,Better?\n", "sheet-twice", 3),
        ("name,outcome,text en\na,happiness,Good?\n", "sheet-word", 2),
        ("name,outcome,text en\na,skill,\n", "sheet-empty", 2),
        ("name,outcome,text en\na,skill," + "x" * 241 + "\n", "sheet-text", 2),
    ],
)
def test_a_bad_sheet_says_in_which_row(sheet: str, code: str, row: int) -> None:
    with pytest.raises(BadSheet) as error:
        read_sheet(sheet)
    assert (error.value.code, error.value.row) == (code, row)


def test_a_formula_is_made_inert() -> None:
    item = Item(name="a", outcome=Outcome.SKILL, texts=(("en", "=cmd|' /C calc'!A0"),))
    assert ",'=cmd" in write_sheet((item,))


def test_reading_and_choosing_take_time_and_pictures_more() -> None:
    words = Item(name="a", outcome=Outcome.SKILL, texts=(("en", "one two three four"),))
    pictures = msgspec.structs.replace(words, scale=Scale.CIRCLES)
    assert seconds((words,)) == 6
    assert seconds((pictures,)) == 10
    assert seconds(library()[:12]) < MOST_SECONDS


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " "}, "plan-title"),
        ({"items": ()}, "plan-no-items"),
        ({"items": library()[:13]}, "plan-long"),
        ({"floor": 4}, "plan-floor"),
        ({"waves": ()}, "plan-waves"),
        ({"waves": (AFTER, BEFORE)}, "plan-waves"),
        ({"cohorts": ("a", "a")}, "plan-cohorts"),
        ({"cohorts": ("a", "b"), "starts": (("a",), ("b",)), "seed": None}, "plan-starts"),
    ],
)
def test_what_must_not_be_asked_or_promised(change: dict[str, object], code: str) -> None:
    check_plan(PLAN)
    with pytest.raises(BadPlan) as error:
        check_plan(msgspec.structs.replace(PLAN, **change))
    assert error.value.code == code


def test_thinking_back_is_asked_afterwards_only() -> None:
    assert any(item.name == "skill-back" for item in PLAN.items_of(AFTER))
    assert not any(item.name == "skill-back" for item in PLAN.items_of(BEFORE))


def test_a_letter_changed_gives_another_fingerprint_and_coming_back_from_disk_the_same() -> None:
    print_ = fingerprint(PLAN)
    assert fingerprint(msgspec.json.decode(msgspec.json.encode(PLAN), type=Plan)) == print_
    assert fingerprint(msgspec.structs.replace(PLAN, title="A Course")) != print_


def test_starts_depend_on_the_seed_alone() -> None:
    cohorts = [f"c{n}" for n in range(11)]
    first = draw_starts(cohorts, 3, 7)
    assert first == draw_starts(cohorts[::-1], 3, 7)
    assert [len(step) for step in first] == [4, 4, 3]
    assert sorted(name for step in first for name in step) == sorted(cohorts)
    assert len({draw_starts(cohorts, 3, seed) for seed in range(20)}) > 15
    with pytest.raises(ValueError, match="two steps"):
        draw_starts(cohorts, 1, 7)


def test_lots_hold_only_while_the_order_is_the_one_that_was_drawn() -> None:
    cohorts = ("a", "b", "c", "d")
    starts = draw_starts(cohorts, 2, 5)
    drawn = msgspec.structs.replace(PLAN, cohorts=cohorts, starts=starts, seed=5)
    assert drawn.lots_hold
    assert not msgspec.structs.replace(drawn, starts=starts[::-1]).lots_hold
