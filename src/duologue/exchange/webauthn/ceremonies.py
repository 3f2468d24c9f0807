"""Asks a device for a passkey and believes only what it has signed for us, just now."""

from ipaddress import ip_address
from urllib.parse import urlsplit

import msgspec
import webauthn
from webauthn.helpers import base64url_to_bytes
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

OUR_NAME = "Duologue"


class NotBelieved(Exception):
    """What came is not what was asked for, or not signed by the right key."""


class MadeKey(msgspec.Struct, frozen=True):
    """The public half of a passkey that a device has just made."""

    id: bytes
    public_key: bytes
    uses: int


class Ceremonies:
    def __init__(self, address: str) -> None:
        """`address` as people type it; passkeys are tied to its host."""
        parts = urlsplit(address)
        self._host = parts.hostname or ""
        self._origin = f"{parts.scheme}://{parts.netloc}"

    @property
    def possible(self) -> bool:
        """Browsers make passkeys for names that are reached safely, not for bare numbers."""
        try:
            ip_address(self._host)
        except ValueError:
            return self._origin.startswith("https:") or self._host == "localhost"
        return False

    def ask_to_make(
        self, challenge: bytes, id: str, name: str, have: list[bytes]
    ) -> str:  # fmt: skip
        """JSON for the browser: a passkey for this person, on a device that has none of `have`."""
        options = webauthn.generate_registration_options(
            rp_id=self._host, rp_name=OUR_NAME, user_id=id.encode(), user_name=name,
            challenge=challenge,
            exclude_credentials=[PublicKeyCredentialDescriptor(id=key) for key in have],
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
        )  # fmt: skip
        return webauthn.options_to_json(options)

    def made(self, challenge: bytes, credential: str) -> MadeKey:
        """Raises NotBelieved."""
        try:
            found = webauthn.verify_registration_response(
                credential=credential, expected_challenge=challenge, expected_rp_id=self._host,
                expected_origin=self._origin, require_user_verification=True,
            )  # fmt: skip
        except (WebAuthnException, ValueError, KeyError, TypeError) as error:
            raise NotBelieved(type(error).__name__) from error
        return MadeKey(found.credential_id, found.credential_public_key, found.sign_count)

    def ask_to_sign(self, challenge: bytes) -> str:
        """JSON for the browser: any passkey that it has for us."""
        options = webauthn.generate_authentication_options(
            rp_id=self._host, challenge=challenge,
            user_verification=UserVerificationRequirement.REQUIRED,
        )  # fmt: skip
        return webauthn.options_to_json(options)

    def signed(self, challenge: bytes, credential: str, key: MadeKey) -> int:
        """How often the device says the key was used. Raises NotBelieved."""
        try:
            found = webauthn.verify_authentication_response(
                credential=credential, expected_challenge=challenge, expected_rp_id=self._host,
                expected_origin=self._origin, credential_public_key=key.public_key,
                credential_current_sign_count=key.uses, require_user_verification=True,
            )  # fmt: skip
        except (WebAuthnException, ValueError, KeyError, TypeError) as error:
            raise NotBelieved(type(error).__name__) from error
        return found.new_sign_count


class _Named(msgspec.Struct):
    rawId: str


def id_in(credential: str) -> bytes:
    """Which passkey it says it is. Raises NotBelieved."""
    try:
        return base64url_to_bytes(msgspec.json.decode(credential, type=_Named).rawId)
    except (msgspec.DecodeError, msgspec.ValidationError, ValueError) as error:
        raise NotBelieved("no id") from error
