"""Points and their media type are those of RFC 7946."""

import json

from chassis.geojson import GeoJsonResponse, Point


def test_a_point_is_told_with_longitude_first_and_under_its_own_media_type() -> None:
    point = Point(coordinates=(7.07, 51.16))

    response = GeoJsonResponse(point.model_dump())

    assert response.headers["content-type"] == "application/geo+json"
    assert json.loads(bytes(response.body)) == {"type": "Point", "coordinates": [7.07, 51.16]}
