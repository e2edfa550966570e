"""PORT, DATA_DIR, DATABASE_URL, and what the apps are given from them."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from stufenplan_local.credentials import kept_credentials, make_credentials
from stufenplan_local.deployables import DEPLOYABLES, SERVICES
from stufenplan_local.environments import app_environment, inherited
from stufenplan_local.options import StartError, options_from
from stufenplan_local.postgres import embedded_postgres_server
from stufenplan_local.run import check_port, is_disk_full
from stufenplan_local.server_check import check_server

PORTS = {app.name: 9000 + number for number, app in enumerate(DEPLOYABLES)}


class TestOptions:
    def test_empty_values_count_as_not_given(self) -> None:
        options = options_from({"PORT": "", "DATA_DIR": "", "DATABASE_URL": ""})

        assert options.port == 8000
        assert options.data_dir.name == ".data"
        assert options.database_url is None

    @pytest.mark.parametrize("port", ["web", "0", "65536", "-1", "80.5"])
    def test_a_port_that_is_none_is_refused(self, port: str) -> None:
        with pytest.raises(StartError, match="PORT"):
            options_from({"PORT": port})

    def test_a_driver_in_the_database_address_is_ignored(self) -> None:
        options = options_from({"DATABASE_URL": "postgresql+asyncpg://me:secret@db:5432/city"})

        assert options.database_url == "postgresql://me:secret@db:5432/city"

    def test_an_address_of_another_database_is_refused(self) -> None:
        with pytest.raises(StartError, match="postgresql://"):
            options_from({"DATABASE_URL": "mysql://localhost/city"})


class TestPort:
    def test_a_port_in_use_is_told_with_the_way_out(self, tmp_path: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            done = subprocess.run(
                [sys.executable, "-m", "stufenplan_local", "run"],
                env=inherited() | {"PORT": str(port), "DATA_DIR": str(tmp_path)},
                capture_output=True,
                text=True,
                check=False,
            )

        assert done.returncode == 1
        assert f"Port {port} is in use" in done.stderr
        assert f"PORT={port + 1} make run" in done.stderr
        assert "Traceback" not in done.stderr

    def test_a_free_port_is_fine(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]

        check_port(port)


class TestDisk:
    def test_a_full_disk_is_recognised_by_what_failed(self, tmp_path: Path) -> None:
        assert is_disk_full("initdb: error: No space left on device", tmp_path)
        assert not is_disk_full("initdb: error: something else", tmp_path)


class TestCredentials:
    def test_they_are_made_once_and_readable_by_the_owner_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "credentials.json"

        first = kept_credentials(file)

        assert kept_credentials(file) == first
        assert file.stat().st_mode & 0o777 == 0o600

    def test_everybody_trusts_every_deployable_and_nobody_learns_a_private_key(self) -> None:
        keys = json.loads(make_credentials().trusted_keys)["keys"]

        assert {key["kid"] for key in keys} == {
            "catalog",
            "competence-center",
            "knowledge",
            "gateway",
        }
        assert not any("d" in key for key in keys)


class TestEnvironment:
    def test_an_app_gets_its_own_role_key_and_siblings(self) -> None:
        credentials = make_credentials()

        environment = app_environment(
            admin_url="postgresql://root:p%40ss@db:5432/city?sslmode=require",
            credentials=credentials,
            ports=PORTS,
        )

        password = credentials.database_passwords["competence-center"]
        assert environment["COMPETENCE_CENTER_DATABASE_URL"] == (
            f"postgresql://competence_center_svc:{password}@db:5432/city?sslmode=require"
        )
        assert json.loads(environment["CATALOG_SIGNING_KEY"])["kid"] == "catalog"
        for service in SERVICES:
            assert environment[f"GATEWAY_{service.prefix}URL"].endswith(f":{PORTS[service.name]}")
        assert environment["CATALOG_GATEWAY_URL"] == f"http://127.0.0.1:{PORTS['gateway']}"

    def test_no_running_app_learns_the_administrators_database_address(self) -> None:
        environment = app_environment(
            admin_url="postgresql://root:topsecret@db/city",
            credentials=make_credentials(),
            ports=PORTS,
        )

        assert "topsecret" not in str(environment)

    def test_compiled_modules_are_used_and_no_proxy_stands_between_the_apps(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
        monkeypatch.setenv("NO_PROXY", "intranet.example")

        environment = inherited()

        assert "PYTHONDONTWRITEBYTECODE" not in environment
        assert environment["NO_PROXY"] == "intranet.example,localhost,127.0.0.1"


class TestOwnDatabase:
    async def test_a_user_without_rights_is_told_what_is_missing(self, tmp_path: Path) -> None:
        with embedded_postgres_server(tmp_path / "postgres", durable=False) as url:
            await check_server(url)
            connection = await asyncpg.connect(url)
            await connection.execute("CREATE ROLE reader LOGIN PASSWORD 'reader'")
            await connection.close()
            reader = f"postgresql://reader:reader@{url.rpartition('@')[2]}"

            with pytest.raises(StartError, match="CREATEROLE"):
                await check_server(reader)
            with pytest.raises(StartError, match="cannot be reached"):
                await check_server(reader.replace(":reader@", ":wrong@"))

    async def test_a_server_that_is_not_there_is_told(self) -> None:
        with pytest.raises(StartError, match="cannot be reached"):
            await check_server("postgresql://me@127.0.0.1:1/city")
