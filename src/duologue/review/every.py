"""Every review rule, in the order of its code. A rule is one file of `time/`, `safety/`,
`meaning/` or `duty/`; its docstring is its page.

The docstring: `CODE name: sentence`, then What it finds, Why it matters, Example, Better.
"""

from types import ModuleType

from duologue.review.duty import (
    not_measured,
    one_duty,
)
from duologue.review.meaning import (
    closed_prompt,
    no_application,
    no_next_step,
    one_sphere,
    unprimed_sharing,
)
from duologue.review.safety import (
    debriefed_partners,
    forced_debrief,
    high_stakes_opening,
    no_agreement,
    no_confidentiality_promise,
    skipped_rung,
    unannounced_egress,
    unspoken_expectation,
)
from duologue.review.time import (
    big_class,
    crowded_room,
    hurried_room,
    late_first_room,
    little_connection_time,
    long_listening,
    overrun,
)

MODULES: tuple[ModuleType, ...] = (
    little_connection_time,
    late_first_room,
    long_listening,
    crowded_room,
    hurried_room,
    big_class,
    overrun,
    no_agreement,
    skipped_rung,
    high_stakes_opening,
    unspoken_expectation,
    debriefed_partners,
    forced_debrief,
    unannounced_egress,
    no_confidentiality_promise,
    no_application,
    unprimed_sharing,
    closed_prompt,
    no_next_step,
    one_sphere,
    one_duty,
    not_measured,
)
RULES = tuple(module.RULE for module in MODULES)
