"""Everything entered stays in reach, wherever one has gone since."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lean_env.session.history import History

MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), st.integers(0, 2)),
        st.tuples(st.just("back"), st.integers(1, 3)),
        st.tuples(st.just("goto"), st.integers(-1, 20)),
    ),
    max_size=30,
)


@given(MOVES)
def test_a_place_is_named_by_the_entries_that_led_to_it(moves: list[tuple[str, int]]) -> None:
    history: History[tuple[str, ...]] = History(())
    numbers = {(): 0}
    for kind, value in moves:
        path = history.now.state
        if kind == "enter":
            path = (*path, str(value))
            history.move(str(value), path)
            numbers.setdefault(path, len(numbers))
        elif kind == "back":
            assert history.back(value) == bool(path)
            path = path[: max(0, len(path) - value)]
        else:
            known = {number: place for place, number in numbers.items()}
            assert history.goto(value) == (value in known)
            path = known.get(value, path)
        assert (history.now.state, history.now.number) == (path, numbers[path])
    outline = [place for _, place in history.outline()]
    assert sorted(place.number for place in outline) == list(range(len(numbers)))
    for place in outline:
        assert place.above is None or outline.index(place.above) < outline.index(place)


def test_branches_are_set_off_from_what_goes_on_straight() -> None:
    history: History[str] = History("")
    for entry in ("a", "b", "c"):
        history.move(entry, entry)
    history.goto(1)
    history.move("d", "d")

    seen = [(depth, place.number, place.entry) for depth, place in history.outline()]

    assert seen == [(0, 0, ""), (0, 1, "a"), (1, 2, "b"), (1, 3, "c"), (1, 4, "d")]
