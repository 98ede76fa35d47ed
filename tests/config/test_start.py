"""What every process loads, be it a web server or a migration."""

import os
import subprocess
import sys

from django.conf import settings

START = """
import sys, django
django.setup()
import config.urls
print(sorted({"nltk", "numpy", "onnxruntime", "spacy"} & set(sys.modules)))
"""


def test_starting_loads_no_engine_and_no_model() -> None:
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings"}
    started = subprocess.run(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", START],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert started.stdout.strip() == "[]"
