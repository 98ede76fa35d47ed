#!/usr/bin/env python
"""Crossclaim's command line; `python manage.py help` lists the commands."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        from django.core.management import execute_from_command_line  # noqa: PLC0415
    except ImportError as error:
        raise SystemExit("Django is not installed here: run 'make install', then use .venv/bin/python.") from error
    from django.db import OperationalError  # noqa: PLC0415

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        if "--traceback" in sys.argv:
            raise
        raise SystemExit(f"The database cannot be used: {str(error).strip().splitlines()[0]}") from None


if __name__ == "__main__":
    main()
