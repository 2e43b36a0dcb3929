# `make` lists the targets. Nothing but Python and make is needed; what else it takes goes into .venv.

PYTHON ?= python3
SHARED ?= ../shared

VENV := .venv
BIN := $(VENV)/bin
# Some packages come as sources: older pips warn unless told to build them as wheels.
PIP_INSTALL := $(BIN)/python -m pip --disable-pip-version-check --quiet install --use-pep517
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock'

.DELETE_ON_ERROR:
.PHONY: help serve test check shared install lock bench clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' Makefile

serve: install ## Read seeds/ into var/timeline.db and serve it on 127.0.0.1:8000
	@$(BIN)/timeline ingest seeds/
	@$(BIN)/timeline serve

test: check ## Check the code and run all tests (obtains a Chromium when there is none)
	@chromium=$$($(BIN)/python tests/browser/chromium.py) && \
	CHROMIUM="$$chromium" $(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: $(VENV)/.test ## Style, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

shared: $(VENV)/.test ## The tests that need SHARED=../shared, material from outside the repository
	$(BIN)/python -m pytest tests/shared --shared $(SHARED)

install: $(VENV)/.runtime ## Install the project into .venv from requirements.lock

lock: $(VENV)/.test ## Renew requirements.lock and tests/requirements.lock
	$(COMPILE) pyproject.toml --group build --output-file requirements.lock
	$(COMPILE) pyproject.toml --group test --constraint requirements.lock --output-file tests/requirements.lock

bench: $(VENV)/.test ## Measure speed and size; with CORPORA="FILE.jsonl …" also how well dates are found
	$(BIN)/python -m benchmarks $(CORPORA)

clean: ## Remove what was made here, the database in var/ excepted
	rm -rf $(VENV) build dist *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Dateline needs Python 3.11 or later as $(PYTHON); name another one: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv" >&2; \
		exit 1; }

# A stamp says that .venv holds what the lock file beside it lists: a second run has nothing to do.
$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	$(PIP_INSTALL) --require-hashes --requirement requirements.lock
	$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: tests/requirements.lock $(VENV)/.runtime
	$(PIP_INSTALL) --require-hashes --requirement tests/requirements.lock
	@touch $@
