"""Which passwords of the staff are taken: long ones that nobody guesses first."""

import time
from contextlib import suppress

import pytest

from duologue.record.passwords import BadPassword, check_password


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("nine char", "password-short"),
        ("x" * 201, "password-long"),
        ("password123", "password-guessed"),
        ("qwertyuiop", "password-guessed"),
        ("Passw0rd2026", "password-guessed"),
        ("aaaaaaaaaaaaaaaaaaaa", "password-guessed"),
        ("Duologue2026!", "password-guessed"),  # what it is for
        ("MartaLindqvist7", "password-guessed"),  # whose it is
    ],
)
def test_a_password_that_is_guessed_first_is_not_taken(password: str, code: str) -> None:
    with pytest.raises(BadPassword) as refused:
        check_password(password, "Marta Lindqvist")
    assert refused.value.code == code


@pytest.mark.parametrize(
    "password",
    [
        "a sentence to remember",
        "zwölf Boxkämpfer",
        "x7#kQ!m2Lp",
        "\u6c34\u5c71 and some tea, then the \u5c71\u6c34",
    ],
)
def test_any_other_is_taken_whatever_letters_it_has(password: str) -> None:
    check_password(password, "Marta Lindqvist")


def test_somebody_elses_name_says_nothing_about_it() -> None:
    check_password("MartaLindqvist7", "Otto")


def test_no_password_takes_long_to_look_at() -> None:
    """Nobody's class waits for somebody who makes it slow on purpose."""
    begun = time.process_time()
    with suppress(BadPassword):
        check_password("4@8({[<369&#!1/|0$5+7%2" * 8)
    assert time.process_time() - begun < 1
