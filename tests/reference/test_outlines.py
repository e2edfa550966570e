"""The shipped outlines belong to the shipped areas."""

import json
from importlib.resources import files

import pytest

from reference import areas


class TestOutlines:
    @pytest.mark.parametrize(("name", "level"), [("laender", "land"), ("kreise", "kreis")])
    def test_every_area_has_one_outline(self, name: str, level: areas.Level) -> None:
        file = files("reference") / "data" / "laender-kreise.topo.json"

        geometries = json.loads(file.read_bytes())["objects"][name]["geometries"]

        outlined = [geometry["properties"][level] for geometry in geometries]
        assert sorted(outlined) == [area.key for area in areas.all(level)]
