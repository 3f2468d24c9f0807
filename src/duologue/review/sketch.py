"""A session as a small picture without words: its blocks along the minutes, as high as their rung.

It stands beside words that say the same, so it is hidden from those who hear the page.
"""

from duologue.course.model import Session
from duologue.review.minutes import along

# Units of the viewBox. Five rungs and what lies below them fit into the height.
WIDTH, HEIGHT = 320.0, 76.0
LOW, RUNG = 8.0, 16.0


def sketch_of(session: Session) -> str:
    """The SVG, in the colours of `picture.css`."""
    minutes = max(session.minutes, sum(a.minutes for a in session.activities), 1.0)
    blocks = []
    for at, activity in along(session):
        height = LOW + RUNG * (activity.traits.rung or 0)
        x, width = WIDTH * at / minutes, WIDTH * activity.minutes / minutes
        blocks.append(
            f'<g class="block {activity.traits.audience or "nobody"}"><rect x="{x + 0.75:.1f}" '
            f'y="{HEIGHT - 1 - height:g}" width="{max(width - 1.5, 1):.1f}" height="{height:g}" '
            'rx="1.5"/></g>'
        )
    return (
        f'<svg class="session-picture sketch" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" '
        f'aria-hidden="true" xmlns="http://www.w3.org/2000/svg">{"".join(blocks)}'
        f'<line class="floor" x1="0" x2="{WIDTH:g}" y1="{HEIGHT - 0.5:g}" y2="{HEIGHT - 0.5:g}"/>'
        "</svg>"
    )
