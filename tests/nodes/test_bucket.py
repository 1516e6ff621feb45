"""Nodes that keep their files in a bucket of S3 share them as they share a folder."""

import base64
import secrets

import boto3
import pytest
import requests
from moto.server import ThreadedMotoServer

from harness.program import Program

TEXT = "Adjunto la factura que no es la mía."
FILE = b"%PDF-1.7 factura de noviembre"


@pytest.fixture
def engine():
    return "postgres"


@pytest.fixture
def bucket(monkeypatch):
    """A server that speaks as S3 does, with an empty bucket, made known as to any program."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    known = {
        "AWS_ACCESS_KEY_ID": "ensayo",
        "AWS_SECRET_ACCESS_KEY": secrets.token_hex(8),
        "AWS_REGION": "eu-south-2",
        "AWS_DEFAULT_REGION": "eu-south-2",
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ALLOW_HTTP": "true",
    }
    for name, value in known.items():
        monkeypatch.setenv(name, value)
    client = boto3.client("s3", endpoint_url=known["AWS_ENDPOINT_URL"])
    client.create_bucket(Bucket="esmero", CreateBucketConfiguration={"LocationConstraint": "eu-south-2"})
    yield client
    server.stop()


def test_what_one_node_stores_the_other_reads_and_a_backup_holds(bucket, program, node, tmp_path):
    program.settings |= {"files": "s3://esmero/valencia"}
    program.start()
    other = node()
    other.settings |= {"files": "s3://esmero/valencia"}
    other.start()
    token = program.run("token", "create", "tienda").stdout.decode().strip()
    headers = {"Authorization": f"Bearer {token}"}
    given = {"name": "factura.pdf", "media_type": "application/pdf", "content": _base64(FILE)}
    introduction = {"name": "Ana Ferrer", "email": "ana@cliente.test"}
    case = {"introduction": introduction, "text": TEXT, "files": [given]}
    made = requests.post(f"{program.url}/api/v1/cases", json=case, headers=headers, timeout=20).json()

    message = requests.get(f"{other.url}/api/v1/messages/{made['message']}", headers=headers, timeout=20).json()
    attachment = message["files"][0]
    place = f"{other.url}/api/v1/attachments/{attachment['id']}"
    assert requests.get(place, headers=headers, timeout=20).content == FILE

    stored = bucket.list_objects_v2(Bucket="esmero")["Contents"]
    assert stored and all(each["Key"].startswith("valencia/") for each in stored)
    assert b"can be stored in s3://esmero/valencia" in program.run("doctor").stdout
    assert program.run("verify").returncode == 0

    archive = tmp_path / "copia.tar"
    program.run("backup", str(archive)).check_returncode()
    elsewhere = Program(tmp_path / "restored")
    elsewhere.run("restore", str(archive)).check_returncode()
    # From the bucket into a folder, and everything is there.
    assert elsewhere.run("verify").returncode == 0
    assert any(path.read_bytes() == FILE for path in (elsewhere.data / "files").rglob("*") if path.is_file())


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
