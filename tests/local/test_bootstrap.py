"""What a person is told when the machine lacks something."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from stufenplan_local.options import PROJECT

SCRIPT = PROJECT / "deploy" / "local" / "bootstrap.py"


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def put_program(directory: Path, name: str, output: str) -> None:
    program = directory / name
    program.write_text(f"#!/bin/sh\necho {output}\n")
    program.chmod(0o755)


class TestMachine:
    def test_a_missing_node_is_told(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))

        with pytest.raises(bootstrap.Missing, match="Node and npm are needed"):
            bootstrap.check_node()

    def test_an_old_node_is_told(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        put_program(tmp_path, "node", "v18.20.1")
        put_program(tmp_path, "npm", "10.0.0")
        monkeypatch.setenv("PATH", str(tmp_path))

        with pytest.raises(bootstrap.Missing, match=r"Node v18\.20\.1, but 20 or newer"):
            bootstrap.check_node()

    def test_a_finding_is_told_without_a_traceback(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (99, 0))

        with pytest.raises(SystemExit, match="newer is needed"):
            bootstrap.main(["run"])

    def test_an_old_python_is_told_without_a_newer_one_beside_it(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (99, 0))

        with pytest.raises(bootstrap.Missing, match=r"3\.11 or newer is needed"):
            bootstrap.use_new_python()

    def test_too_little_space_for_the_first_installation_is_told(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(bootstrap, "VENV", tmp_path / "missing")
        monkeypatch.setattr(bootstrap, "FIRST_INSTALL_BYTES", 1 << 60)

        with pytest.raises(bootstrap.Missing, match="disk space"):
            bootstrap.check_space()


class TestFailedInstallation:
    @pytest.mark.parametrize(
        ("output", "told"),
        [
            ("npm error code EAI_AGAIN", "cannot be reached"),
            ("Temporary failure in name resolution", "cannot be reached"),
            ("error sending request for url", "cannot be reached"),
            ("OSError: [Errno 28] No space left on device", "disk is full"),
            ("invalid peer certificate: UnknownIssuer", "certificate"),
            ("The virtual environment was not created: ensurepip is not", "python3-venv"),
            ("SyntaxError", "step of the installation failed"),
        ],
    )
    def test_the_likely_reason_is_named(
        self, bootstrap: ModuleType, output: str, told: str
    ) -> None:
        assert told in bootstrap.explanation(output)

    def test_the_last_lines_of_the_failed_command_are_shown(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(bootstrap, "TOOLS", tmp_path)
        monkeypatch.setattr(bootstrap, "INSTALL_LOG", tmp_path / "install.log")

        with pytest.raises(bootstrap.Missing, match="ENOTFOUND registry"):
            bootstrap.execute(["sh", "-c", "echo ENOTFOUND registry; exit 1"], tmp_path)
