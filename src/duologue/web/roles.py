"""Which role does which work here. The only table of it; `permissions` holds everybody to it."""

from enum import StrEnum

from duologue.record.staff import StaffMember
from duologue.vocabulary import StaffRole


class Work(StrEnum):
    # Courses, rehearsals, the library.
    WRITE = "write"
    # Cohorts and sessions, and the people in them.
    LEAD = "lead"
    # Pulses: made, sent, read.
    MEASURE = "measure"
    # The reports of the cohorts that name them.
    READ_REPORTS = "read reports"
    # Who works here.
    ADMINISTER = "administer"


WHO_DOES = {
    Work.WRITE: {StaffRole.DESIGNER, StaffRole.FACILITATOR},
    Work.LEAD: {StaffRole.FACILITATOR},
    Work.MEASURE: {StaffRole.DESIGNER, StaffRole.FACILITATOR},
    Work.READ_REPORTS: {StaffRole.SPONSOR},
    Work.ADMINISTER: {StaffRole.ADMINISTRATOR},
}


def may(member: StaffMember, work: Work) -> bool:
    return not WHO_DOES[Work(work)].isdisjoint(member.roles)


def home_of(member: StaffMember) -> str:
    """Where somebody begins after signing in."""
    if may(member, Work.WRITE):
        return "/office"
    if may(member, Work.READ_REPORTS):
        return "/reports"
    return "/staff" if may(member, Work.ADMINISTER) else "/account"
