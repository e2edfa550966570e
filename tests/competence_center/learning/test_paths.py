"""Learning paths: what is shipped holds, and what is asked for comes."""

from pathlib import Path

import pytest
from httpx import AsyncClient
from pydantic import ValidationError
from ruamel.yaml import YAML
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.learning.enums import Role
from competence_center.learning.models import Course
from competence_center.learning.paths import FILE, read_paths
from competence_center.seeds.entries import CourseEntry, read_entries
from competence_center.seeds.load import REFERENCE


class TestShippedPaths:
    def test_every_role_has_one_and_every_course_of_them_is_there(self) -> None:
        courses = read_entries(REFERENCE / "courses.yaml", CourseEntry)
        paths = read_paths()

        assert {path.role for path in paths} == set(Role)
        assert {step.course for path in paths for step in path.steps if step.course} <= set(courses)

    @pytest.mark.parametrize(
        "fault",
        [
            {"steps": [{"purpose": {"de": "a", "en": "a"}}] * 2},
            {"dimensions": ["magic"]},
            {"role": "mayor"},
        ],
    )
    def test_a_path_that_does_not_look_as_it_must_is_refused(
        self, tmp_path: Path, fault: dict[str, object]
    ) -> None:
        path = YAML(typ="safe", pure=True).load(FILE)[0] | fault
        file = tmp_path / "paths.yaml"
        YAML().dump([path], file)

        with pytest.raises(ValidationError):
            read_paths(file)


class TestListLearningPaths:
    async def test_filters_find_those_of_a_role_and_of_a_dimension(self, api: AsyncClient) -> None:
        async def roles(query: str) -> list[str]:
            response = await api.get(f"/v1/learning-paths?{query}")
            assert response.status_code == 200, response.text
            return [path["role"] for path in response.json()["items"]]

        assert len(await roles("")) == len(Role)
        assert await roles("role=it") == ["it"]
        assert await roles("dimension=strategy") == ["project_lead", "council"]
        assert await roles("role=it&dimension=strategy") == []

    async def test_a_step_is_a_course_or_something_to_read(self, api: AsyncClient) -> None:
        path = (await api.get("/v1/learning-paths?role=project_lead")).json()["items"][0]

        assert path["steps"][0]["reading"]["url"] == "/selbsteinschaetzung"
        assert path["steps"][1]["course"]["slug"] == "smart-city-manager"
        assert all((step["course"] is None) != (step["reading"] is None) for step in path["steps"])

    async def test_a_course_that_has_gone_leaves_the_rest_of_the_path(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await session.execute(delete(Course).where(Course.slug == "smart-city-manager"))
        await session.commit()

        path = (await api.get("/v1/learning-paths?role=project_lead")).json()["items"][0]

        assert len(path["steps"]) == 4
