"""Sessions of a cohort, wherever its people meet; laptops for their tables; two at one device."""

from web.test_cohort import Cohort, cohort

__all__ = ["cohort"]


async def test_a_session_of_a_cohort_meets_where_its_facilitator_says(cohort: Cohort) -> None:
    asked = await cohort.office.get(cohort.path)
    assert "At tables, and some from afar" in asked.text
    session = await cohort.session(1, place="hybrid")
    host = await cohort.room.duologue.hosts.of(session)
    assert host.state.plan.place == "hybrid"
    # Not in another company's call, of which nobody could stay outside who said no to it.
    assert "In another video call" not in asked.text
    second = await cohort.session(2, place="elsewhere", call="https://call.example/j/1")
    host = await cohort.room.duologue.hosts.of(second)
    assert (host.state.plan.place, host.state.plan.call) == ("online", "")
    # What was chosen is there still where something else was wrong.
    form = {"number": "1", "when": "never", "zone": "UTC", "place": "tables"}
    refused = await cohort.office.post(f"{cohort.path}/sessions", data=form)
    assert refused.status_code == 400
    assert '<option value="tables" selected>' in refused.text


async def test_a_laptop_of_a_closed_class_is_set_up_by_who_leads_and_holds_no_sign_in(
    cohort: Cohort,
) -> None:
    room = cohort.room
    session = await cohort.session(1, place="hybrid")
    planned = await room.duologue.sessions.of_cohort(cohort.id)
    # The link that everybody might know opens nothing, for no laptop either.
    code = next(s.join_code for s in planned if s.id == session)
    turned = await room.client().post(f"/join/{code}?as=laptop", data={"name": "Laptop 1"})
    assert turned.status_code == 403
    page = await cohort.office.get(f"/office/sessions/{session}")
    assert "Make this device a table’s laptop" in page.text
    unnamed = await cohort.office.post(
        f"/office/sessions/{session}/laptop", data={"name": "x" * 61}
    )
    assert unnamed.status_code == 400
    assert "Please shorten the name" in unnamed.text
    assert 'value="' + "x" * 61 in unnamed.text
    made = await cohort.office.post(f"/office/sessions/{session}/laptop", data={"name": "Laptop 1"})
    assert made.status_code == 303
    assert made.headers["location"].startswith(f"/live/{session}/")
    seat = made.headers["location"].rpartition("/")[2]
    token = next(c.value for c in cohort.office.cookies.jar if c.name == "seat")
    laptop = await room.duologue.people.by_token(session, seat, token)
    assert laptop is not None
    assert (laptop.role, laptop.name) == ("laptop", "Laptop 1")
    assert (await cohort.office.get("/office")).status_code == 303  # to the sign-in page


async def test_two_of_whom_one_is_on_the_list_share_the_seat_of_that_one(cohort: Cohort) -> None:
    session = await cohort.session(1)
    await cohort.office.post(f"{cohort.path}/people", data={"name": "Ana"})
    link, device = await cohort.link("Ana"), cohort.room.client()
    await device.post(link)
    refused = await device.post(f"{link}/{session}", data={"beside": "x" * 61})
    assert refused.status_code == 400
    entered = await device.post(f"{link}/{session}", data={"beside": "Otto"})
    assert entered.status_code == 303
    members = await cohort.members()
    seat = await cohort.room.duologue.people.seat_of(session, members["Ana"])
    assert seat is not None
    assert (seat.name, seat.heads) == ("Ana & Otto", 2)
