# Two commands do everything: `make html` builds the site, `make test` runs all
# tests. Both need Python 3.11 or newer and make, nothing else.

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
EVAL   ?= ../shared/eval
MIRROR ?=
CASES  ?=

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --quiet \
       --require-hashes --no-deps
LOCK := $(BIN)/uv --no-config pip compile --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-header --quiet

# Stamps: what stands in $(VENV). The development tools come on top of what the
# site itself needs; one after the other, so that `make -j` is safe.
PACKAGE := $(VENV)/.package
EXTRAS  := $(VENV)/.extras
DEV     := $(VENV)/.dev
SCORING := $(VENV)/.scoring

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help html extras serve publish pdf test lint golden audit eval bench lock clean distclean

help:  ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' \
	  $(firstword $(MAKEFILE_LIST))
	@echo
	@echo 'PYTHON=python3.13 chooses another Python for a new $(VENV);'
	@echo 'ARGS="..." is handed on: make test ARGS="-k quotes -x"'

html: $(PACKAGE)  ## Build the site into output/
	$(BIN)/briefing build $(ARGS)

extras: $(EXTRAS)  ## Install what reads .pdf, .docx and feed files

serve: $(PACKAGE)  ## Build, show the site in the browser, rebuild on every change
	$(BIN)/briefing serve $(ARGS)

publish: $(PACKAGE)  ## Build for the web: make publish SITEURL=https://example.org/news
	@test -n "$$SITEURL" || { \
	  echo 'make publish: say where the site will stand,' >&2; \
	  echo '  make publish SITEURL=https://example.org/news' >&2; exit 2; }
	$(BIN)/briefing build --settings publishconf.py $(ARGS)

pdf: $(PACKAGE)  ## Print each briefing into pdf/ (with SITEURL=..., so that addresses stand on it)
	$(BIN)/briefing build $(if $(SITEURL),--settings publishconf.py) $(ARGS)
	$(BIN)/briefing pdf

test: $(DEV)  ## Run all tests, in a real browser too
	@browser=$$($(BIN)/python -m tests.browser) && echo "Browser: $$browser"
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

lint: $(DEV)  ## Style, format and types
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy

golden: $(DEV)  ## Rewrite the golden files from what the code does now; review the diff
	$(BIN)/python -m pytest --update-golden -m 'not browser' $(ARGS)

audit: $(DEV)  ## Judge the built site: links, HTML, axe, feeds, workflows (Node, Java)
	$(BIN)/python -m tests.audit $(ARGS)

eval: $(SCORING)  ## Measure all stages: make eval EVAL=data MIRROR=snapshots (README)
	$(BIN)/python -m tests.eval $(EVAL) $(if $(MIRROR),--mirror $(MIRROR)) $(ARGS)

bench: $(SCORING)  ## Measure the time of conversion and build: make bench CASES=folder (CONTRIBUTING)
	$(BIN)/python -m tests.bench $(CASES) $(ARGS)

lock: $(DEV)  ## Write the lock files anew from pyproject.toml (ARGS=--upgrade: newest)
	$(LOCK) $(ARGS) pyproject.toml --output-file requirements.lock
	$(LOCK) $(ARGS) pyproject.toml --all-extras --constraint requirements.lock \
	  --output-file requirements-extras.lock
	$(LOCK) $(ARGS) pyproject.toml --all-extras --group dev \
	  --constraint requirements-extras.lock \
	  --output-file requirements-dev.lock
	$(LOCK) $(ARGS) --group eval --constraint requirements-dev.lock \
	  --output-file requirements-eval.lock

clean:  ## Remove the built site and all caches
	rm -rf output .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean  ## ... and the virtual environment
	rm -rf $(VENV)

# --clear: a folder left over from an interrupted try, or whose Python is gone,
# is made anew, stamps and all.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo '$(PYTHON) is not Python 3.11 or newer; name one that is:' >&2; \
	  echo '  make html PYTHON=python3.13' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || { \
	  echo '$(PYTHON) cannot make virtual environments.' >&2; \
	  echo 'Debian, Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@echo 'Making $(VENV) with $(PYTHON)'
	@$(PYTHON) -m venv --clear $(VENV)

# Our own package is neither built nor copied: one line in a .pth file makes
# scripts/ importable. That needs no build tool and so no network, an edit counts
# at once, and Pelican finds our plugin without PYTHONPATH. The line is relative,
# so the project folder can be moved.
$(PACKAGE): requirements.lock $(BIN)/python
	@echo 'Installing what requirements.lock names'
	@$(PIP) -r requirements.lock
	@$(BIN)/python -c 'import os, sysconfig; \
	  lib = sysconfig.get_path("purelib"); \
	  print(os.path.relpath("scripts", lib), \
	        file=open(os.path.join(lib, "briefing.pth"), "w"))'
	@printf '#!/bin/sh\nexec "$$(dirname "$$0")/python" -m briefing "$$@"\n' \
	  > $(BIN)/briefing
	@chmod +x $(BIN)/briefing
	@touch $@

$(EXTRAS): requirements-extras.lock $(PACKAGE)
	@echo 'Installing what requirements-extras.lock names'
	@$(PIP) -r requirements-extras.lock
	@touch $@

$(DEV): requirements-dev.lock $(PACKAGE)
	@echo 'Installing what requirements-dev.lock names'
	@$(PIP) -r requirements-dev.lock
	@touch $@

$(SCORING): requirements-eval.lock $(DEV)
	@echo 'Installing what requirements-eval.lock names'
	@$(PIP) -r requirements-eval.lock
	@touch $@
