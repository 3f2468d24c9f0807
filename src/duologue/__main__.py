"""The command line: one file of `command_line/` per verb."""

import argparse
import os
import sys
from importlib import import_module
from keyword import iskeyword

from duologue.config import BadSetting

# Every verb, in the order of its help. Each is read only when it is asked for, so that `check`
# starts without a server.
VERBS = {
    "demo": "the sample course with simulated learners",
    "serve": "the server; prints the link that begins everything",
    "check": "read courses and print what is wrong with them",
    "report": "what may be said about a pulse: text, JSON, CSV, HTML or PDF",
    "study": "the article's 2,300 people answer; its table comes back, with intervals",
    "import": "a run-of-show, CSV or Markdown, becomes a course",
    "export": "a course as guide, handout, Markdown or CSV",
    "seat": "who sits with whom, from a list of people: CSV in, CSV out",
    "rehearse": "a session with simulated people, fast",
    "audit": "what this installation holds, in words",
    "backup": "a copy of everything, while the server runs",
    "restore": "a backup into a new place; who was erased stays erased",
    "capacity": "what so many learners at once take: processes, memory, database, network",
    "doctor": "what works here, what does not, and what to do",
    "move": "everything from SQLite into PostgreSQL",
    "way-back": "a link to a new password for an administrator whom no mail reaches",
    "verify": "whether a server sends what a release holds",
}


def main() -> None:
    os.umask(0o077)  # what a class wrote is readable for nobody else on this machine
    parser = argparse.ArgumentParser(prog="duologue", description="Live courses that connect.")
    asked = next((word for word in sys.argv[1:] if not word.startswith("-")), None)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, sentence in VERBS.items():
        verb = verbs.add_parser(name, help=sentence, description=sentence)
        if name == asked:
            file = f"{name}_" if iskeyword(name) else name.replace("-", "_")
            module = import_module(f"duologue.command_line.{file}")
            module.add_arguments(verb)
            verb.set_defaults(run=module.run)
    given = parser.parse_args()
    try:
        sys.exit(given.run(given))
    except BadSetting as error:
        print(error, file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
