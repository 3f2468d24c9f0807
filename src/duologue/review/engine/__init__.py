"""All rules over one course. What a designer allowed with a reason is not said again."""

from duologue.course.model import Activity, Allowance, Course, Place, Session
from duologue.course.source import Finding, Fix, Severity
from duologue.review.every import RULES
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import take_out_line
from duologue.review.translation import ALLOWED_AS


def review(course: Course, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """Findings in the order of the text. An allowance is itself checked."""
    found: list[Finding] = []
    used: set[Allowance] = set()
    for rule in rules:
        for hit in rule.find(course):
            allowed = [a for a in _allowances(course, hit) if a.rule in (rule.name, rule.code)]
            if any(a.reason for a in allowed):
                used.update(allowed)
            else:
                found.append(_finding(rule, hit, course))
                used.update(allowed)  # it is spoken of below, for its missing reason
    known = {name for rule in rules for name in (rule.name, rule.code)}
    for allowance in _every_allowance(course):
        found += _about(allowance, known, used)
    return tuple(sorted(found, key=lambda f: (f.place.line, f.place.column, f.code)))


def _about(allowance: Allowance, known: set[str], used: set[Allowance]) -> list[Finding]:
    def say(code: str, message: str, help: str, fix: Fix | None = None) -> list[Finding]:
        return [Finding(code, Severity.WARNING, message, allowance.place, help, fix)]

    if allowance.rule in ALLOWED_AS and allowance.reason:
        return []  # whether it silences something, only the original beside it can tell
    if allowance.rule not in known:
        return say("ALW901", f"There is no rule `{allowance.rule}`.", "`duologue check --rules`.")
    if not allowance.reason:
        return say("ALW902", "An allowance needs its reason.", "Write it behind a comma.")
    if allowance not in used:
        fix = take_out_line(allowance.place.line, "Take the allowance out")
        return say("ALW903", "This allowance silences nothing.", "Take it out.", fix)
    return []


def _allowances(course: Course, hit: Hit) -> list[Allowance]:
    scopes = (course, hit.session, hit.activity)
    return [a for scope in scopes if scope is not None for a in scope.allowances]


def _every_allowance(course: Course) -> list[Allowance]:
    scopes: list[Course | Session | Activity] = [course]
    for session in course.sessions:
        scopes += [session, *session.activities]
    return [allowance for scope in scopes for allowance in scope.allowances]


def _finding(rule: Rule, hit: Hit, course: Course) -> Finding:
    block = hit.activity or hit.session
    # What is said of the whole course stands at its first field.
    place, end = Place(2 if course.front_matter_end > 2 else 1), None
    if hit.at is not None:
        place, end = hit.at.start, hit.at.end
    elif block is not None:
        place, end = block.place, block.marks.heading_end if block.marks else None
    return Finding(rule.code, rule.severity, hit.message, place, hit.help, hit.fix, end)
