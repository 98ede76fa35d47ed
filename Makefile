# Crossclaim. `make run` and `make test` set up all they need; `make help` lists the rest.
PYTHON ?= python3
# Public collections to measure on, where they are there.
DATA ?= ../shared/data

.PHONY: help run test install develop entailment check lock format screenshots quality bench
.DEFAULT_GOAL := help

help:  ## list these commands
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: install  ## set up and serve, with two demonstration stories the first time (HOST=, PORT=, DATABASE_URL=)
	@exec .venv/bin/python manage.py serve

test: develop  ## set up and run every test, the browser's included; on PostgreSQL those that use the database (DATABASE_URL=)
	@.ci/chromium
	@.venv/bin/python -m pytest

install:  ## make .venv/ with what the program needs
	@$(PYTHON) config/install.py requirements.txt

develop: install
	@$(PYTHON) config/install.py requirements-dev.txt

entailment: install  ## add what an entailment or sentence model of your own needs (docs/deploy.md)
	@$(PYTHON) config/install.py requirements-entailment.txt

check: develop  ## static checks: style, types, layers, templates, migrations, deployment
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/djlint --quiet --lint templates
	.venv/bin/python manage.py makemigrations --check --dry-run
	HTTPS=true ALLOWED_HOSTS=crossclaim.example .venv/bin/python manage.py check --deploy --fail-level WARNING

format: develop  ## put code into the house style
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

quality: develop  ## measure how well articles are read, into docs/quality.md (DATA=)
	@.venv/bin/python benchmarks/quality.py $(DATA)

bench: develop  ## measure how long pages take with 100,000 claims on both databases, into docs/performance.md
	@.venv/bin/python benchmarks/pages.py --write

screenshots: develop  ## pictures of every page, empty, filled and crowded, in var/screenshots
	@.venv/bin/python -m tests.browser.screenshots

lock: develop  ## compile requirements*.in into pinned, hashed requirements*.txt
	.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links requirements.in -o requirements.txt
	.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links requirements-entailment.in -o requirements-entailment.txt
	.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links requirements-dev.in -o requirements-dev.txt
