"""Which addresses are the same repository, and where its files lie."""

import pytest

from catalog.imports.addresses import (
    is_repository,
    publiccode_addresses,
    repository_key,
    resolve_image,
)


class TestRepositoryKey:
    @pytest.mark.parametrize(
        "address",
        [
            "https://github.com/Musterstadt/Pegel",
            "http://www.github.com/musterstadt/pegel/",
            " https://github.com/musterstadt/pegel.git",
            "https://jemand@github.com/musterstadt/pegel.git",
            "https://GitHub.com:443/musterstadt/pegel/tree/main/src",
            "git@github.com:musterstadt/pegel.git",
            "git://github.com/musterstadt/pegel.git",
            "ssh://git@ssh.github.com:443/musterstadt/pegel.git",
            "https://github.com/musterstadt/pegel?tab=readme#start",
        ],
    )
    def test_ways_to_write_one_repository_are_one(self, address: str) -> None:
        assert repository_key(address) == "github.com/musterstadt/pegel"

    def test_the_old_name_of_a_forge_is_the_same_forge(self) -> None:
        assert repository_key("https://opencode.de/a/b") == repository_key(
            "https://gitlab.opencode.de/a/b.git"
        )

    def test_a_path_on_an_unknown_host_keeps_its_capitals(self) -> None:
        assert repository_key("https://git.example.org/A/b") == "git.example.org/A/b"

    @pytest.mark.parametrize("address", ["", "Pegel", "http://[", "https://", "mailto:a@b.example"])
    def test_what_is_no_address_has_none(self, address: str) -> None:
        assert repository_key(address) is None

    @pytest.mark.parametrize(
        ("address", "is_one"),
        [
            ("https://gitlab.example.org/a/b", True),
            ("https://git.example.org/pegel", True),
            ("https://example.org/pegel.git", True),
            ("https://github.com/musterstadt", False),
            ("https://musterstadt.example", False),
        ],
    )
    def test_profiles_and_sites_are_no_repositories(self, address: str, is_one: bool) -> None:
        assert is_repository(address) is is_one


class TestPubliccodeAddresses:
    @pytest.mark.parametrize(
        ("address", "first"),
        [
            ("https://github.com/a/b", "https://raw.githubusercontent.com/a/b/HEAD/publiccode.yml"),
            ("git@gitlab.com:a/b.git", "https://gitlab.com/a/b/-/raw/HEAD/publiccode.yml"),
            (
                "https://gitlab.opencode.de/a/b/c/-/tree/main",
                "https://gitlab.opencode.de/a/b/c/-/raw/HEAD/publiccode.yml",
            ),
            ("https://codeberg.org/a/b", "https://codeberg.org/a/b/raw/branch/main/publiccode.yml"),
            ("https://bitbucket.org/a/b", "https://bitbucket.org/a/b/raw/HEAD/publiccode.yml"),
            (
                "https://github.com/a/b/blob/main/x/publiccode.yml",
                "https://raw.githubusercontent.com/a/b/main/x/publiccode.yml",
            ),
            (
                "https://codeberg.org/a/b/src/branch/main/publiccode.yaml",
                "https://codeberg.org/a/b/raw/branch/main/publiccode.yaml",
            ),
            ("https://musterstadt.example/pc.yml", "https://musterstadt.example/pc.yml"),
        ],
    )
    def test_a_page_of_a_forge_leads_to_its_raw_text(self, address: str, first: str) -> None:
        assert publiccode_addresses(address)[0] == first

    def test_both_endings_are_looked_for(self) -> None:
        found = publiccode_addresses("https://github.com/a/b")

        assert [each.rsplit("/", 1)[1] for each in found] == ["publiccode.yml", "publiccode.yaml"]

    @pytest.mark.parametrize("address", ["https://musterstadt.example", "http://[", "pegel", ""])
    def test_without_a_path_there_is_nothing_to_ask(self, address: str) -> None:
        assert publiccode_addresses(address) == []


class TestResolveImage:
    @pytest.mark.parametrize(
        ("path", "address"),
        [
            ("https://musterstadt.example/a.png", "https://musterstadt.example/a.png"),
            ("/docs/a.png", "https://codeberg.org/a/b/raw/branch/main/docs/a.png"),
        ],
    )
    def test_a_path_lies_in_the_repository(self, path: str, address: str) -> None:
        found = resolve_image(path, repository="https://codeberg.org/a/b.git", file_address=None)

        assert found == address

    def test_on_an_unknown_host_nobody_knows(self) -> None:
        found = resolve_image("a.png", repository="https://code.example/a/b", file_address=None)

        assert found is None
