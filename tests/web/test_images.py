"""Images of a course: sent, cleaned, refused; seen by those of the session and by nobody else."""

import asyncio
import io
import sys
import zipfile
from pathlib import Path

import httpx
import pytest
from PIL import Image as Picture

from duologue.course.read import read
from duologue.plan.session_plan import plan_session
from duologue.record.images import LARGEST_TOGETHER, Image, NoRoom
from duologue.vocabulary import Role
from duologue.web.archive import BadArchive, packed, unpacked
from duologue.web.picturing import BadImage, cleaned
from support.classroom import Classroom, Seat, classroom

TEXT = """\
---
course: With images
class size: 12
---

# One · 30 min

![The way in](welcome.png)

## talk · Welcome · 4 min
![A door](door.png)

> ![The key](notes/key%20one.png)

## discussion · Later · 20 min · rooms of 3
![An answer](answer.png)
"""
WHERE = "51.5 north"


def photograph(kind: str = "JPEG", size: tuple[int, int] = (60, 40)) -> bytes:
    """As a telephone takes it: with words, a place, and lying on its side."""
    exif = Picture.Exif()
    exif[0x010E], exif[0x0112] = WHERE, 6
    file = io.BytesIO()
    Picture.new("RGB", size, (180, 90, 40)).save(file, kind, exif=exif)
    return file.getvalue()


def size_of(content: bytes) -> tuple[int, int]:
    return Picture.open(io.BytesIO(content)).size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_a_camera_wrote_is_taken_out_and_the_picture_stands_upright(kind: str) -> None:
    sent = photograph(kind)
    assert WHERE.encode() in sent
    kept = cleaned(sent + b"<script>behind the end</script>", "a.x")
    assert WHERE.encode() not in kept.content
    assert b"script" not in kept.content
    assert kept.kind == f"image/{kind.lower()}"
    assert size_of(kept.content) == (40, 60)


def test_a_moving_picture_stands_still_and_a_large_one_becomes_smaller() -> None:
    frames = [Picture.new("P", (9, 9), i) for i in range(3)]
    moving = io.BytesIO()
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:])
    kept = cleaned(moving.getvalue(), "a.gif")
    assert kept.kind == "image/png"
    assert getattr(Picture.open(io.BytesIO(kept.content)), "n_frames", 1) == 1
    assert size_of(cleaned(photograph("PNG", (4000, 10)), "a").content) == (5, 2000)


def bomb() -> bytes:
    file = io.BytesIO()
    Picture.new("1", (20_000, 20_000)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"", "unknown-kind"),
        (b"<svg onload='x()'/>", "unknown-kind"),
        (b"%PDF-1.4", "unknown-kind"),
        (photograph()[:400], "unreadable"),
        (bomb(), "too-many-pixels"),
        (b"\0" * (8 * 1024 * 1024 + 1), "too-large"),
    ],
)
def test_what_is_no_image_is_refused_with_its_reason(sent: bytes, code: str) -> None:
    with pytest.raises(BadImage) as refused:
        cleaned(sent, "a.png")
    assert refused.value.code == code


async def test_a_course_has_room_for_so_many_and_no_more(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        images = room.duologue.images
        half = Image("a.png", "image/png", b"x" * (LARGEST_TOGETHER // 2))
        assert await images.keep("c", half) == "a.png"
        assert await images.keep("c", half) == "a-2.png"
        with pytest.raises(NoRoom):
            await images.keep("c", Image("b.png", "image/png", b"x"))
        await images.remove("c", "a.png")
        assert await images.keep("c", Image("b.png", "image/png", b"x")) == "b.png"


async def send(her: httpx.AsyncClient, at: str, name: str, content: bytes) -> httpx.Response:
    return await her.post(f"{at}/images", params={"name": name}, content=content)


async def course_of(room: Classroom, text: str = TEXT) -> tuple[str, httpx.AsyncClient, str]:
    staff, sign_in = await room.staff("Marta")
    made = await room.duologue.courses.add(staff, "C", text, 1.0)
    return made.id, room.client({"staff": sign_in}), staff


async def test_the_editor_sends_an_image_and_its_finding_goes(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        id, her, _ = await course_of(room)
        at = f"/office/courses/{id}"

        async def absent() -> list[str]:
            found = (await her.post(f"{at}/look", json={"text": TEXT, "session": 1})).json()
            return [f["message"] for f in found["findings"] if f["code"] == "LNG021"]

        assert len(await absent()) == 4
        kept = await send(her, at, "C:\\Fotos\\Door!.PNG", photograph("PNG"))
        assert (kept.status_code, kept.json()) == (201, {"name": "door.png"})
        assert (await send(her, at, "door.png", photograph("PNG"))).json() == {"name": "door-2.png"}
        assert len(await absent()) == 3
        look = (await her.post(f"{at}/look", json={"text": TEXT, "session": 1})).json()
        step = look["session"]["steps"][0]
        assert f'<img src="{at}/images/door.png" alt="A door">' in step["html"]
        # An image that is not there is its words.
        assert "<em>The key</em>" in step["notes"]
        shown = await her.get(f"{at}/images/door.png")
        assert shown.headers["content-type"] == "image/png"
        assert WHERE.encode() not in shown.content
        bad = await send(her, at, "x.svg", b"<svg/>")
        assert (bad.status_code, bad.json()) == (400, {"code": "unknown-kind"})
        large = await send(her, at, "x.png", b"x" * (9 * 1024 * 1024))
        assert (large.status_code, large.json()) == (413, {"code": "too-large"})
        left = (await her.post(f"{at}/images/remove", json={"name": "door-2.png"})).json()
        assert [image["name"] for image in left["images"]] == ["door.png"]


async def test_those_of_the_session_see_what_has_been_shown_and_nobody_else_anything(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        id, her, staff = await course_of(room)
        duologue = room.duologue
        for name in ("welcome.png", "door.png", "notes/key one.png", "answer.png", "unused.png"):
            await duologue.images.keep(id, cleaned(photograph("PNG"), name))
        plan = plan_session(read(TEXT).course, 1)
        room.planned, room.token = await duologue.plan(plan, staff, course=id)
        ana, lead = await room.enter("Ana"), await room.enter("Lead", Role.FACILITATOR)
        other = await room.enter("Zoe", planned=(await duologue.plan(plan, staff))[0])
        # What the session shows is its own from now on.
        await duologue.courses.remove(staff, id)
        assert await duologue.images.of_course(id) == []

        async def seen(seat: object, by: object = None) -> set[str]:
            found = set()
            async with (by or seat).client() as client:
                for name in ("welcome", "door", "notes/key%20one", "answer", "unused"):
                    got = await client.get(f"{seat.path}/images/{name}.png")
                    if got.status_code == 200:
                        assert got.headers["content-type"] == "image/png"
                        found.add(name)
            return found

        everything = {"welcome", "door", "notes/key%20one", "answer"}
        assert (await seen(lead), await seen(ana)) == (everything, {"welcome"})
        assert f'src="{ana.id}/images/welcome.png"' in str(ana.view["welcome"])
        assert await lead.do("next-activity", after=-1) == "done"
        assert await seen(ana) == {"welcome", "door"}
        assert await lead.do("next-activity", after=0) == "done"
        assert await seen(ana) == {"welcome", "door", "answer"}
        wall = await Seat(room, lead.person, lead.token).open("/projector")
        room.seats.append(wall)
        assert 'src="images/answer.png"' in str(wall.view["activity"])
        for stranger in (other, lead):
            assert await seen(ana, by=stranger) == set()
        assert await seen(other) == set()
        async with room.client() as nobody:
            assert (await nobody.get(f"{ana.path}/images/door.png")).status_code == 404
        await duologue.erase(room.planned)
        assert await duologue.images.of_session(room.planned.id, "door.png") is None
        assert await seen(ana) == set()
        await her.aclose()


async def test_a_course_leaves_with_its_images_and_comes_back_with_them(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        id, her, _staff = await course_of(room)
        for name in ("welcome.png", "door.png", "notes/key one.png", "answer.png"):
            await room.duologue.images.keep(id, cleaned(photograph("PNG"), name))
        left = (await her.get(f"/office/courses/{id}/course.zip")).content
        back = await her.post("/office/import", files={"file": ("c.zip", left)})
        at = back.headers["location"]
        assert at.startswith("/office/courses/")
        look = (await her.post(f"{at}/look", json={"text": TEXT, "session": 1})).json()
        assert [f for f in look["findings"] if f["code"] == "LNG021"] == []
        again = (await her.get(f"{at}/course.zip")).content
        assert unpacked(again) == unpacked(left)
        guide = (await her.get(f"{at}/guide")).text
        assert f'<img src="{at}/images/notes/key%20one.png" alt="The key">' in guide
        assert "key" not in (await her.get(f"{at}/handout")).text


def zipped(*files: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ([("a.png", b"x")], "no-course"),
        ([("a.md", b"x"), ("b.md", b"x")], "several-courses"),
        ([("a.md", b"\0" * 50_000_000)], "unreadable"),
        ([("a.md", b""), *((f"{i}.png", b"") for i in range(300))], "too-many"),
    ],
)
def test_a_zip_that_is_no_course_is_refused(files: list[tuple[str, bytes]], code: str) -> None:
    with pytest.raises(BadArchive) as refused:
        unpacked(zipped(*files))
    assert refused.value.code == code


def test_a_zip_reaches_no_other_place_and_what_is_no_image_stays_out() -> None:
    found = unpacked(
        zipped(
            ("course/my course.md", TEXT.encode()),
            ("course/images/door.png", photograph("PNG")),
            ("course/../../etc/door.png", photograph("PNG")),
            ("course/bomb.png", b"\0" * 50_000_000),
            ("course/page.html", b"<script>"),
            ("__MACOSX/course/._door.png", b"x"),
            ("elsewhere/door.png", photograph("PNG")),
        )
    )
    assert [image.name for image in found.images] == ["images/door.png"]


def test_packing_keeps_text_and_images() -> None:
    image = cleaned(photograph(), "deep/a b.jpg")
    kept = unpacked(packed(TEXT, [image]))
    assert (kept.text, [i.name for i in kept.images]) == (TEXT, ["deep/a b.jpg"])


async def test_a_guide_that_stands_alone_carries_its_images(tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text(TEXT)
    (tmp_path / "door.png").write_bytes(photograph("PNG"))
    out = tmp_path / "guide.html"
    command = ["-m", "duologue", "export", str(tmp_path / "c.md"), "-o", str(out)]
    child = await asyncio.create_subprocess_exec(sys.executable, *command)
    assert await child.wait() == 0
    guide = out.read_text()
    assert '<img src="data:image/png;base64,' in guide
    assert "<em>An answer</em>" in guide
    assert WHERE not in guide
