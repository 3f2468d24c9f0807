"""The profile counts what the measures define; the picture shows it and says it in words."""

from xml.etree import ElementTree

from duologue.course.read import course_of
from duologue.review.picture import picture_of
from duologue.review.profile import HeardBy, profile_of
from duologue.vocabulary import Audience, Sphere
from duologue.web.words import say

TEXT = """---
course: A & <b>
---
# One <script> · 60 min
## talk · Welcome & hello · 4 min
## icebreaker · Hello · 7 min · rooms of 3
## reflection · Mine · 4 min · about work, family
## discussion · Costs · 12 min · rooms of 4
## partners · Say it · 15 min
## break · 5 min
"""
SVG = "{http://www.w3.org/2000/svg}"


def test_the_profile_counts_minutes_as_the_measures_define_them() -> None:
    profile = profile_of(course_of(TEXT).sessions[0])
    # 7 + 12 + 15 minutes, less 20 seconds for each of three moves.
    assert profile.connection == 33.0
    assert round(profile.talk_each, 3) == round((7 - 1 / 3) / 3 + (12 - 1 / 3) / 4 + 22 / 3, 3)
    assert profile.first_room == 4.0
    assert [step.rung for step in profile.ladder] == [0, 1, None, 3, 4, None]
    assert profile.heard_by == (
        HeardBy(Audience.ME, 4),
        HeardBy(Audience.PAIR, 15),
        HeardBy(Audience.ROOM, 19),
        HeardBy(Audience.CLASS, 4),
        HeardBy(None, 5),
    )
    assert profile.spheres == (Sphere.WORK, Sphere.FAMILY)
    assert profile.planned == 47.0


def test_each_activity_is_a_block_that_says_its_audience_without_colour() -> None:
    picture = ElementTree.fromstring(picture_of(course_of(TEXT).sessions[0], say))
    blocks = [g for g in picture.iter(f"{SVG}g") if "data-activity" in g.attrib]
    assert [g.attrib["data-activity"] for g in blocks] == [f"1.{i}" for i in range(1, 7)]
    assert "block pair" in [g.attrib["class"] for g in blocks]
    titles = [g.findtext(f"{SVG}title") or "" for g in blocks]
    assert titles[4] == "5. Say it: Learning partners, 15 min, heard by my partner"
    assert "33 of 60 minutes" in (picture.findtext(f"{SVG}desc") or "")


def test_blocks_stand_where_their_minutes_say() -> None:
    picture = ElementTree.fromstring(picture_of(course_of(TEXT).sessions[0], say))
    left, per_minute = (float(picture.attrib[f"data-{n}"]) for n in ("left", "per-minute"))
    for block in (g for g in picture.iter(f"{SVG}g") if "data-activity" in g.attrib):
        box = block.find(f"{SVG}rect")
        assert box is not None
        begins, minutes = float(block.attrib["data-begins"]), float(block.attrib["data-minutes"])
        assert abs(float(box.attrib["x"]) - 1 - (left + begins * per_minute)) < 0.1
        assert abs(float(box.attrib["width"]) + 2 - minutes * per_minute) < 0.1


def test_nothing_in_the_picture_acts_or_styles_itself() -> None:
    picture = picture_of(course_of(TEXT).sessions[0], say)
    assert "<script" not in picture
    assert "style=" not in picture
    assert "<b>" not in picture
