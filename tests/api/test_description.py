"""The API does what its own description says, whatever it is sent: schemathesis makes the requests."""

import json
import subprocess
import sys
import urllib.request

import pytest

# Whether data that fits the schemas is accepted cannot be told from them: the rules of the house have their say too.
UNKNOWABLE = "positive_data_acceptance"
SEED = "20261123"


def explore(app, token: str, tmp_path, examples: int, *options: str, settings: str = ""):
    """Sends a bounded number of requests to every operation and insists that all checks hold."""
    config = tmp_path / "schemathesis.toml"
    # A missing token has its own status; every other missing header is asked for with the one that is meant for it.
    config.write_text(f'[checks.missing_required_header]\nexpected-statuses = [401, 428]\n{settings}')
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", "--no-color"]
    command += ["--checks", "all", "--exclude-checks", UNKNOWABLE, "--max-examples", str(examples), "--seed", SEED]
    command += ["--header", f"Authorization: Bearer {token}", "--request-timeout", "20", "--warnings", "off"]
    command += ["--suppress-health-check", "all", "--generation-database", "none", *options, f"{app.url}/api/openapi.json"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=900, cwd=tmp_path)
    assert run.returncode == 0, f"{run.stdout[-12_000:]}\n{run.stderr[-2_000:]}\nThe program said:\n{app.output()[-3_000:]}"


@pytest.mark.timeout(600)
def test_whatever_is_sent_is_answered_as_described(app, token, tmp_path):
    explore(app, token, tmp_path, 25)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("engine", ["postgres"])
def test_both_engines_keep_the_promise(app, token, tmp_path):
    explore(app, token, tmp_path, 8, "--phases", "examples,coverage,fuzzing")


@pytest.mark.timeout(600)
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_whatever_is_done_to_one_case_is_answered_as_described(app, token, tmp_path):
    """The same with ids that lead somewhere, so that the requests get past «not found»."""
    matter = {"introduction": {"name": "Amparo", "email": "amparo@example.org"}, "text": "Hola"}
    file = {"name": "foto.png", "media_type": "image/png", "content": "iVBORw0KGgo="}
    case = post(app, token, "/api/v1/cases", matter | {"files": [file]})
    message = get(app, token, f"/api/v1/messages/{case['message']}")
    ids = {
        "case": case["id"],
        "person": case["person"],
        "message": case["message"],
        "attachment": message["files"][0]["id"],
        "identifier": get(app, token, f"/api/v1/persons/{case['person']}")["identifiers"][0]["id"],
    }
    lines = "".join(f'"path.{name}" = "{value}"\n' for name, value in ids.items())
    # One of many requests may remove the identifier; that it is then gone is no mistake.
    explore(app, token, tmp_path, 15, "--phases", "examples,fuzzing", settings=f"[parameters]\n{lines}")


def post(app, token: str, path: str, value: dict) -> dict:
    """Sends JSON and reads the answer."""
    return ask(app, token, path, json.dumps(value).encode())


def get(app, token: str, path: str) -> dict:
    """Reads JSON."""
    return ask(app, token, path, None)


def ask(app, token: str, path: str, body: bytes | None) -> dict:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    request = urllib.request.Request(app.url + path, data=body, headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)
