"""Make .venv/ and install the pinned requirements named as arguments. Standard library only.

Run again it does nothing, in no time, unless a requirements file has changed.
"""

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from collections import deque
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 13)
SIZES = {
    "requirements.txt": "what the program needs, about 100 MB to download and 450 MB on disk",
    "requirements-entailment.txt": "what a model of your own needs, about 30 MB to download and 130 MB on disk",
    "requirements-dev.txt": "what tests and checks need, about 165 MB to download and 460 MB on disk",
}
# What pip writes to its log when no package index answers.
UNREACHABLE = re.compile(
    r"NewConnectionError|ConnectTimeoutError|NameResolutionError|Max retries exceeded|ReadTimeoutError|ProxyError"
)
PINNED = re.compile(r"^[A-Za-z0-9][\w.-]*==", re.MULTILINE)


def main(names: list[str]) -> None:
    refuse_wrong_python()
    for name in names:
        requirements = ROOT / name
        stamp = VENV / f".{name}.sha256"
        wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
        if stamp.is_file() and stamp.read_text() == wanted:
            continue
        make_venv()
        install(requirements)
        stamp.write_text(wanted)


def say(line: str, end: str = "\n") -> None:
    print(line, end=end, flush=True)  # noqa: T201 - this is a command


def refuse_wrong_python() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        have, oldest, newest = (".".join(map(str, version)) for version in (sys.version_info[:2], OLDEST, NEWEST))
        raise SystemExit(
            f"Crossclaim needs Python {oldest} to {newest}, and this is {have}. "
            f"Name another: make run PYTHON=python{oldest}"
        )
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise SystemExit("This Python has no venv module. On Debian and Ubuntu: apt-get install python3-venv")


def make_venv() -> None:
    if (VENV / "bin" / "pip").exists():
        return
    if not os.access(ROOT, os.W_OK):
        raise SystemExit(f"Crossclaim cannot write to its folder {ROOT}. Get the right to, or copy it elsewhere.")
    say(f"Making {VENV.relative_to(ROOT)}/ ...")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - no outside input
    if made.returncode:
        lines = (made.stdout + made.stderr).strip().splitlines() or ["no reason was given"]
        raise SystemExit(f"The virtual environment could not be made: {lines[-1]}")


def install(requirements: Path) -> None:
    say(f"Installing {requirements.name}: {SIZES.get(requirements.name, 'packages')}.")
    log = VENV / "pip.log"
    log.unlink(missing_ok=True)
    python = str(VENV / "bin" / "python")
    command = [python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--retries", "2"]
    command += ["--log", str(log), "--require-hashes", "-r", str(requirements)]
    total = len(PINNED.findall(requirements.read_text("utf-8")))
    with subprocess.Popen(  # noqa: S603 - no outside input
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        errors = follow(pip, total)
    if pip.returncode == 0:
        log.unlink(missing_ok=True)
        return
    if log.exists() and UNREACHABLE.search(log.read_text("utf-8", "replace")):
        raise SystemExit("The package index cannot be reached: check the network or the proxy, then run this again.")
    reason = errors[-1] if errors else "pip gave no reason"
    raise SystemExit(f"The packages could not be installed: {reason} (the whole of it: {log.relative_to(ROOT)})")


def follow(pip: "subprocess.Popen[str]", total: int) -> "deque[str]":
    """Show how far pip is, and keep the last errors it wrote."""
    errors: deque[str] = deque(maxlen=3)
    started = 0
    live = sys.stdout.isatty()
    for line in pip.stdout or ():
        if line.startswith(("Collecting ", "Requirement already satisfied: ")):
            started += 1
            name = re.sub(r"^(Collecting|Requirement already satisfied:) ", "", line).split(" ")[0].strip()
            if live or started % 10 == 0:
                say(f"  {started} of {total}: {name}"[:78].ljust(78), end="\r" if live else "\n")
        elif line.startswith("Installing collected packages"):
            say("  All is here; unpacking it takes a moment more.".ljust(78))
        elif line.startswith("ERROR: "):
            errors.append(line.removeprefix("ERROR: ").strip())
    return errors


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        raise SystemExit("\nStopped; run the command again to go on.") from None
    except OSError as error:
        raise SystemExit(f"Crossclaim cannot be set up here: {error.strerror} ({error.filename}).") from None
