import hashlib
import importlib.util
import sys
from pathlib import Path

import pytest

from config import install


def test_it_names_the_python_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"^Crossclaim needs Python 3\.11 to 3\.13, and this is 3\.9\."):
        install.refuse_wrong_python()


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_it_says_how_to_get_the_venv_module(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == module else found(name))
    with pytest.raises(SystemExit, match="apt-get install python3-venv"):
        install.refuse_wrong_python()


def test_it_says_that_the_folder_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(install, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(install.os, "access", lambda path, mode: False)
    with pytest.raises(SystemExit, match="cannot write to its folder"):
        install.make_venv()


def test_it_says_that_no_package_index_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text(f"crossclaim-has-no-such-package==1.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # nobody listens on the discard port
    with pytest.raises(SystemExit, match="package index cannot be reached"):
        install.install(requirements)


def test_it_does_nothing_where_all_is_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "some.txt").write_text("nothing==1\n")
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / ".some.txt.sha256").write_text(hashlib.sha256(b"nothing==1\n").hexdigest())
    monkeypatch.setattr(install, "ROOT", tmp_path)
    monkeypatch.setattr(install, "VENV", tmp_path / "venv")
    install.main(["some.txt"])
    assert capsys.readouterr().out == ""
