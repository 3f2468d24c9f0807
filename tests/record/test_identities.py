"""Who of the staff somebody is whom the organisation's directory knows."""

from pathlib import Path

from duologue.record.database import Database
from duologue.record.identities import Identities
from duologue.record.staff import Staff
from duologue.vocabulary import StaffRole

HOUSE = "https://login.d.example"
WORDS = "a long enough password"


async def test_a_first_time_links_whoever_has_proven_the_address_and_nobody_else(
    where: Path | str,
) -> None:
    database = Database.open(where)
    staff, identities = Staff(database), Identities(database)
    newcomers = (StaffRole.FACILITATOR,)
    # Nobody is the first of all in this way, also where newcomers may come.
    assert await identities.come(HOUSE, "x1", "x@d.example", "X", 1.0, newcomers) is None
    marta = await staff.accept(await staff.invite(0.0), "Marta", WORDS, 1.0)
    assert marta is not None
    await staff.set_email(marta, "boss@d.example")  # typed, and never proven
    assert await identities.come(HOUSE, "b1", "boss@d.example", "Boss", 1.0) is None

    link = await staff.invite(0.0, email="ana@d.example")
    ana = await staff.accept(link, "Ana", WORDS, 1.0)
    assert ana is not None
    assert await identities.come(HOUSE, "e1", "", "Eve", 1.0) is None  # no verified address
    assert await identities.come(HOUSE, "a1", "Ana@D.example", "Ana Öz", 1.0) == ana
    # From now on by the subject, whatever the address.
    assert await identities.come(HOUSE, "a1", "", "", 1.0) == ana
    assert await identities.come("https://other.example", "a1", "", "", 1.0) is None
    await database.close()


async def test_who_was_invited_comes_in_their_roles_and_newcomers_in_those_of_the_setting(
    where: Path | str,
) -> None:
    database = Database.open(where)
    staff, identities = Staff(database), Identities(database)
    await staff.accept(await staff.invite(0.0), "Ana", WORDS, 1.0)
    link = await staff.invite(0.0, (StaffRole.SPONSOR,), "sue@d.example")
    sue = await identities.come(HOUSE, "s1", "sue@d.example", "Sue", 1.0, (StaffRole.DESIGNER,))
    assert sue is not None
    assert sue.roles == (StaffRole.SPONSOR,)
    assert await staff.accept(link, "Again", WORDS, 2.0) is None
    assert await staff.sign_in("Sue", "") is None
    late = await staff.invite(0.0, email="late@d.example")
    assert await identities.come(HOUSE, "l1", "late@d.example", "Late", 8 * 86_400.0) is None
    assert late
    other = await identities.come(HOUSE, "a2", "", "Ana", 1.0, (StaffRole.DESIGNER,))
    assert other is not None
    assert (other.name, other.roles) == ("Ana 2", (StaffRole.DESIGNER,))
    await database.close()
