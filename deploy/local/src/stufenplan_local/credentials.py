"""Keys, passwords and the administrator's token of this installation, made once and kept."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from stufenplan_local.cluster import write_secret
from stufenplan_local.deployables import DEPLOYABLES

PRIVATE_PART = "d"


@dataclass(frozen=True)
class Credentials:
    """Keys and passwords are found by the name of the deployable; a key is a private ES256 JWK."""

    signing_keys: Mapping[str, Mapping[str, str]]
    database_passwords: Mapping[str, str]
    administrator_token: str
    key_pepper: str
    oidc_client_secret: str

    @property
    def trusted_keys(self) -> str:
        """The public halves of all keys, as a JWK set."""
        public = [
            {name: value for name, value in key.items() if name != PRIVATE_PART}
            for key in self.signing_keys.values()
        ]
        return json.dumps({"keys": public})


def kept_credentials(file: Path) -> Credentials:
    """The credentials in `file`, which only its owner can read; made when missing."""
    known = json.loads(file.read_text()) if file.exists() else {}
    if known.keys() == {field.name for field in fields(Credentials)}:
        return Credentials(**known)
    # A newer version has more of them; those that are known stay.
    credentials = replace(make_credentials(), **known)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_secret(file, json.dumps(asdict(credentials), indent=2))
    return credentials


def make_credentials() -> Credentials:
    names = [deployable.name for deployable in DEPLOYABLES]
    return Credentials(
        signing_keys={name: _make_key(name) for name in names},
        database_passwords={name: secrets.token_urlsafe(24) for name in names},
        administrator_token=secrets.token_urlsafe(32),
        key_pepper=secrets.token_urlsafe(32),
        oidc_client_secret=secrets.token_urlsafe(32),
    )


def _make_key(name: str) -> dict[str, str]:
    # Imported here: it takes a tenth of a second, and only the very first start needs it.
    from joserfc.jwk import ECKey

    key = ECKey.generate_key("P-256", {"kid": name, "alg": "ES256", "use": "sig"})
    return {field: str(value) for field, value in key.as_dict(private=True).items()}
