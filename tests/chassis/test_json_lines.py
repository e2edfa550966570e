"""A line is one entry, and the last one is not."""

import orjson
from pydantic import BaseModel

from chassis.json_lines import write_end, write_line


class Thing(BaseModel):
    name: str


class TestLines:
    def test_members_are_written_as_the_api_does(self) -> None:
        line = write_line("thing", thing=Thing(name="a\nb"), parts=[Thing(name="c")])

        assert line.count(b"\n") == 1
        assert orjson.loads(line) == {
            "type": "thing", "thing": {"name": "a\nb"}, "parts": [{"name": "c"}],
        }  # fmt: skip

    def test_the_end_says_how_many_and_where_to_go_on(self) -> None:
        assert write_end(2, feed_cursor="x") == b'{"type":"end","count":2,"feed_cursor":"x"}\n'
