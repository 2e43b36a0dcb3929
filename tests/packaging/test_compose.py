"""docker-compose.yml as the Compose engine and a security linter read it; no container is started."""

import json
import platform
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

Service = dict[str, Any]


def engine() -> list[str]:
    """The Compose command: the wheel's own binary, or the installed one where that is for another machine."""
    if (sys.platform, platform.machine()) == ("linux", "x86_64"):
        # The wheel's `docker-compose` script answers 0 whatever the binary behind it does.
        return [str(files("compose") / "docker-compose")]
    return ["docker", "compose"]


def config(file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [*engine(), "--file", str(file), "config", *options]
    return subprocess.run(command, capture_output=True, text=True, env={}, check=False)


@pytest.fixture(scope="module")
def services(checkout: Path) -> dict[str, Service]:
    resolved = json.loads(config(checkout / "docker-compose.yml", "--format", "json").stdout)
    return dict(resolved["services"])


@pytest.fixture(scope="module")
def image(checkout: Path) -> list[str]:
    """The lines of the Dockerfile."""
    return (checkout / "Dockerfile").read_text(encoding="utf-8").splitlines()


def test_the_engine_accepts_the_file(checkout: Path) -> None:
    done = config(checkout / "docker-compose.yml", "-q")
    assert (0, "") == (done.returncode, done.stderr)


def test_the_engine_refuses_a_service_that_waits_for_nobody_known(checkout: Path, tmp_path: Path) -> None:
    text = (checkout / "docker-compose.yml").read_text(encoding="utf-8")
    broken = tmp_path / "docker-compose.yml"
    broken.write_text(text.replace("migrate: {", "migration: {"), encoding="utf-8")
    assert 0 != config(broken, "-q").returncode


def test_the_linter_finds_nothing_but_images_pinned_by_tag(checkout: Path) -> None:
    command = [sys.executable, "-m", "compose_lint", "check", "--format", "json", "docker-compose.yml"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=checkout, check=False)
    assert {"CL-0019"} == {finding["rule_id"] for finding in json.loads(done.stdout)["findings"]}


def test_the_database_is_migrated_once_before_the_web_starts(services: dict[str, Service]) -> None:
    assert ["timeline", "migrate"] == services["migrate"]["command"]
    assert "no" == services["migrate"]["restart"]
    assert "service_healthy" == services["migrate"]["depends_on"]["db"]["condition"]
    assert "service_completed_successfully" == services["web"]["depends_on"]["migrate"]["condition"]


def test_only_the_web_is_published_and_only_on_this_machine(services: dict[str, Service]) -> None:
    published = {name: service["ports"] for name, service in services.items() if "ports" in service}
    assert {"web"} == published.keys()
    assert [("127.0.0.1", "8000")] == [(port["host_ip"], port["published"]) for port in published["web"]]


def test_the_password_is_a_file_and_stands_in_no_variable(services: dict[str, Service]) -> None:
    assert {"database-password"} == {
        secret["source"] for service in services.values() for secret in service["secrets"]
    }
    passwords = {
        variable: value
        for service in services.values()
        for variable, value in service["environment"].items()
        if "PASSWORD" in variable
    }
    assert {"TIMELINE_DATABASE_PASSWORD_FILE", "POSTGRES_PASSWORD_FILE"} == passwords.keys()
    assert {"/run/secrets/database-password"} == set(passwords.values())
    assert (
        "postgresql+psycopg://dateline@db:5432/dateline"
        == (services["web"]["environment"]["TIMELINE_DATABASE_URL"])
    )


@pytest.mark.parametrize("name", ["web", "migrate", "db"])
def test_every_container_is_confined(services: dict[str, Service], name: str) -> None:
    service = services[name]
    assert service["read_only"]
    assert ["ALL"] == service["cap_drop"]
    assert ["no-new-privileges:true"] == service["security_opt"]
    assert service["user"] not in ("", "0", "root")


@pytest.mark.parametrize("name", ["web", "db"])
def test_what_keeps_running_is_started_again(services: dict[str, Service], name: str) -> None:
    assert "unless-stopped" == services[name]["restart"]


def test_the_database_says_whether_it_is_well(services: dict[str, Service]) -> None:
    assert ["CMD", "pg_isready"] == services["db"]["healthcheck"]["test"][:2]


def test_the_web_runs_and_is_checked_as_its_image_says(
    services: dict[str, Service], image: list[str]
) -> None:
    assert (None, None) == (services["web"].get("command"), services["web"].get("healthcheck"))
    assert ['CMD ["timeline", "serve", "--host", "0.0.0.0", "--port", "8000"]'] == [
        line for line in image if line.startswith("CMD")
    ]
    assert 1 == len([line for line in image if line.startswith("HEALTHCHECK")])


def test_the_image_runs_as_a_number_that_is_not_root(image: list[str]) -> None:
    assert ["USER 10001:10001"] == [line for line in image if line.startswith("USER")]


def test_the_image_installs_what_is_locked_alone(image: list[str]) -> None:
    assert any("--require-hashes" in line for line in image)
