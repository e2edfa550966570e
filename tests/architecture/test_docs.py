"""The documents say what the code does."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo

from catalog.settings import Settings as CatalogSettings
from chassis.command import Deployable
from chassis.problems import OtherHttpProblem, Problem
from chassis.settings import ServiceSettings
from competence_center.settings import Settings as CompetenceCenterSettings
from gateway.settings import Settings as GatewaySettings
from knowledge.settings import Settings as KnowledgeSettings
from tests.architecture.documents import (
    ROOT,
    documents,
    links,
    section,
    table_rows,
    text_of,
)
from tests.support.deployables import DEPLOYABLES, contracts

PACKAGES = {"chassis", *(deployable.schema for deployable in DEPLOYABLES)}
SETTINGS: tuple[type[ServiceSettings], ...] = (
    CatalogSettings,
    CompetenceCenterSettings,
    GatewaySettings,
    KnowledgeSettings,
)
# Records of decisions keep the names of their day.
CURRENT = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
PATH = re.compile(r"`((?:services|gateway|frontend|deploy|tests|docs)/[^`\s<…]+)`")


def problems(base: type[Problem] = Problem) -> Iterator[type[Problem]]:
    """Every problem of the code that runs; those of tests are left out."""
    for problem in base.__subclasses__():
        if problem.__module__.partition(".")[0] in PACKAGES:
            yield problem
        yield from problems(problem)


def settings_in_code() -> dict[str, str]:
    """Defaults by name of the environment; what all have is written once, with an ellipsis."""
    shared = ServiceSettings.model_fields
    found = {f"…_{name}".upper(): written(field) for name, field in shared.items()}
    for settings in SETTINGS:
        prefix = settings.model_config["env_prefix"]
        for name in settings.model_fields.keys() - shared.keys():
            found[f"{prefix}{name}".upper()] = written(settings.model_fields[name])
    return found


def written(field: FieldInfo) -> str:
    """A default as an operator would write it."""
    default = field.default
    if field.is_required():
        return "needed"
    if default is None:
        return "–"
    if isinstance(default, float):
        return f"{default:g}"
    if isinstance(default, tuple):
        return json.dumps([str(each) for each in default])
    return str(default).rstrip("/")


def slices(source: Path) -> list[str]:
    """Folders of a deployable's package that hold code, seeds and migrations apart."""
    folders = [init.parent.name for init in source.glob("*/__init__.py")]
    return sorted(set(folders) - {"seeds", "migrations"})


class TestApiGuidelines:
    def test_the_table_of_problems_is_that_of_the_code(self) -> None:
        in_code = {p.type: str(p.status) for p in problems() if p is not OtherHttpProblem}
        rows = table_rows(section("docs/api-guidelines.md", "Problems"))
        documented = {row[0]: row[1] for row in rows if row[0] != "about:blank"}

        assert documented == in_code


class TestOperations:
    def test_the_tables_of_settings_are_those_of_the_code(self) -> None:
        rows = table_rows(section("docs/operations.md", "Settings"))
        # What another deployable has instead stands behind a comma.
        documented = {name: default.split(", gateway")[0].strip("`") for name, default, _ in rows}

        assert documented == settings_in_code()


class TestCommands:
    def test_every_make_target_is_explained(self) -> None:
        targets = re.findall(r"^([a-z0-9-]+):.*## ", text_of("Makefile"), re.MULTILINE)
        pages = ["README.md", "CONTRIBUTING.md", "docs/testing.md", "docs/operations.md"]
        explained = set(re.findall(r"\bmake ([a-z0-9-]+)", "\n".join(map(text_of, pages))))

        assert targets
        assert set(targets) - explained == set()

    def test_no_page_names_a_target_that_does_not_exist(self) -> None:
        targets = set(re.findall(r"^([a-z0-9-]+):", text_of("Makefile"), re.MULTILINE))
        commands = re.compile(r"(?:^|`)(?:[A-Z_]+=\S+ )?make ([a-z0-9-]+)", re.MULTILINE)

        named = {name for page in CURRENT for name in commands.findall(page.read_text("utf-8"))}

        assert named - targets == set()


class TestLinks:
    def test_every_link_to_a_file_or_heading_leads_somewhere(self) -> None:
        broken = [str(link) for page in documents() for link in links(page) if not link.resolves]

        assert broken == []

    def test_every_path_that_is_named_exists(self) -> None:
        named = [(page.name, path) for page in CURRENT for path in PATH.findall(page.read_text())]

        assert [(page, path) for page, path in named if not (ROOT / path).exists()] == []

    def test_both_readmes_lead_to_the_same_places(self) -> None:
        english, german = (
            {link.target for link in links(ROOT / name)}
            - {ROOT / "README.md", ROOT / "README.de.md"}
            for name in ("README.md", "README.de.md")
        )

        assert english == german
        assert text_of("README.md").count("\n## ") == text_of("README.de.md").count("\n## ")


class TestChassis:
    def test_its_readme_lists_every_module(self) -> None:
        folder = ROOT / "services" / "_chassis"
        modules = {file.stem for file in (folder / "src" / "chassis").glob("[!_]*.py")}
        listed = {row[0].split("`")[0] for row in table_rows((folder / "README.md").read_text())}

        assert listed == modules


class TestSlices:
    @pytest.mark.parametrize("deployable", DEPLOYABLES, ids=lambda deployable: deployable.name)
    def test_every_slice_is_named_in_the_readme_of_its_service(
        self, deployable: Deployable
    ) -> None:
        readme = (contracts(deployable).parent / "README.md").read_text(encoding="utf-8")

        named = set(re.findall(r"`([a-z_]+)/?`", readme))

        assert [name for name in slices(deployable.package) if name not in named] == []

    def test_the_recipe_knows_only_files_that_slices_have(self) -> None:
        known = {
            file.name for deployable in DEPLOYABLES for file in deployable.package.glob("*/*.py")
        }
        recipe = {row[0] for row in table_rows(section("docs/adding-a-slice.md", "2. Files"))}

        assert recipe
        assert recipe - known == set()


class TestExports:
    def test_the_page_and_the_documents_begin_a_copy_with_the_same_lines(self) -> None:
        source = text_of("frontend/src/features/data/replica.ts")
        printed = source.partition("`")[2].rpartition("`")[0].replace("\\\\", "\\")

        assert printed.startswith("API=")
        assert printed in text_of("docs/exports.md")
