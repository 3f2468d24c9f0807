"""Findings that are neither a slip of reading nor a rule: about allowances and translations."""

from duologue.course.slips import Slip
from duologue.course.source import Severity

_WARNING = Severity.WARNING
MORE: tuple[Slip, ...] = (
    Slip("ALW901", "unknown-allowance", "An allowance names a rule that there is not.", _WARNING),
    Slip("ALW902", "allowance-without-reason", "An allowance does not say why.", _WARNING),
    Slip("ALW903", "idle-allowance", "An allowance silences nothing.", _WARNING),
    Slip("TRA501", "drifted-translation", "A translation has another structure than its original.", _WARNING),
    Slip("TRA502", "unnamed-language", "A translation's front matter names another language than its file.", _WARNING),
)  # fmt: skip
