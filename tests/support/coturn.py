"""Debian's real coturn on loopback, set up as docs/running/turn.md has it."""

import datetime
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from support.server import PATIENCE, free_port

HOST = "127.0.0.1"
# As its container is started.
SCRIPT = Path(__file__).parents[2] / "setup/containers/coturn.sh"


class Coturn:
    def __init__(self, home: Path, secret: str, host: str = HOST) -> None:
        self.host = host
        self.port, self.tls_port = free_port(), free_port()
        self.certificate, key = self_signed(home)
        self.log = home / "turn.log"
        command = [
            "sh", SCRIPT, "--no-cli", "--fingerprint", "--realm=duologue",
            f"--listening-ip={host}", f"--relay-ip={host}", "--allow-loopback-peers",
            f"--listening-port={self.port}", f"--tls-listening-port={self.tls_port}",
            f"--cert={self.certificate}", f"--pkey={key}", "--no-dtls",
            f"--pidfile={home / 'turn.pid'}", f"--userdb={home / 'turn.db'}", "--log-file=stdout",
        ]  # fmt: skip
        with self.log.open("w") as log:
            told = {"TURN_SECRET": secret, "TURN_FILE": str(home / "turn.conf")}
            self.process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=home, env=os.environ | told
            )
        until = time.monotonic() + PATIENCE
        for port in (self.port, self.tls_port):
            while True:
                with socket.socket() as probe:
                    if probe.connect_ex((host, port)) == 0:
                        break
                assert time.monotonic() < until, self.log.read_text()
                time.sleep(0.02)

    @property
    def urls(self) -> tuple[str, str, str]:
        """Over UDP, TCP and TLS."""
        return (
            f"turn:{self.host}:{self.port}?transport=udp",
            f"turn:{self.host}:{self.port}?transport=tcp",
            f"turns:{self.host}:{self.tls_port}?transport=tcp",
        )  # fmt: skip

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def coturn(home: Path, secret: str) -> Iterator[Coturn]:
    made = Coturn(home, secret)
    try:
        yield made
    finally:
        made.kill()


def self_signed(home: Path) -> tuple[Path, Path]:
    """A certificate for loopback that is its own authority, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    files = home / "cert.pem", home / "key.pem"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ))  # fmt: skip
    return files
