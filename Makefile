# Two commands on a fresh machine: `make demo` shows the main job, `make test` runs all the tests.
# The developer's gate is `make check`.

PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PY := "$(BIN)/python"

.DEFAULT_GOAL := help
.PHONY: help demo corpus-demo test test-word check lint types layers cover same same-update laws fuzz pythons other-python score fidelity mutate bench pictures docs report-pictures docs-check site vscode grammar fmt wheel clean

help:  ## This list
	@grep -E '^[a-z-]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*##/\t/'

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	touch $(VENV)/.made

# What each target needs, installed once and again when pyproject.toml changes.
$(VENV)/.demo: $(VENV)/.made pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check -e .
	touch $(VENV)/.demo

$(VENV)/.test: $(VENV)/.made pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[test]"
	@$(PY) -m pip install --quiet --disable-pip-version-check -e ".[browser]" \
		|| echo "No Playwright for this system: the tests of a report in a browser will be skipped"
	touch $(VENV)/.demo $(VENV)/.test

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@$(PY) -m pip install --quiet --disable-pip-version-check -e ".[browser]" \
		|| echo "No Playwright for this system: the tests of a report in a browser will be skipped"
	touch $(VENV)/.demo $(VENV)/.test $(VENV)/.dev

$(VENV)/.nox: $(VENV)/.test
	$(PY) -m pip install --quiet --disable-pip-version-check "nox>=2024.4" "findpython>=0.6"
	touch $(VENV)/.nox

$(VENV)/.site: $(VENV)/.made pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[site]"
	touch $(VENV)/.demo $(VENV)/.site

demo: $(VENV)/.demo  ## Install, and show the main job on a sample
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh tools/demo.sh

corpus-demo: $(VENV)/.test  ## Make up a corpus of 48 drafts in corpus-demo/, with its tables, and ask it
	$(PY) tools/make_corpus_demo.py corpus-demo

test: $(VENV)/.test  ## Install, and run all the tests
	$(PY) -m pytest -n auto -m "not slow and not word"

test-word: $(VENV)/.test  ## The tests of Word files with LibreOffice (libreoffice-writer, python3-uno) and pandoc
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(PY) -m pytest tests/word

check: $(VENV)/.dev lint types layers docs-check same cover wheel vscode  ## The developer's gate: everything below, and the tests with coverage

lint: $(VENV)/.dev  ## Format and lint
	"$(BIN)/ruff" format --check src tests tools
	"$(BIN)/ruff" check src tests tools

types: $(VENV)/.dev  ## mypy --strict
	"$(BIN)/mypy"

layers: $(VENV)/.dev  ## Imports run downwards only
	$(PY) tools/check_layers.py

cover: $(VENV)/.dev  ## The tests with branch coverage
	$(PY) -m pytest -n auto -m "not slow and not word" --cov=brackets --cov-branch --cov-report=term:skip-covered --cov-fail-under=90

same: $(VENV)/.test  ## Whether some hundred runs print the same as before, to the byte
	$(PY) tools/same.py

same-update: $(VENV)/.test  ## Write what they print now into tests/same.txt, after a change of behaviour that is meant
	$(PY) tools/same.py --update

laws: $(VENV)/.test  ## The laws, 10,000 examples each: an hour
	LAWS=long $(PY) -m pytest tests/laws

fuzz: $(VENV)/.test  ## Texts and files mutated, for ten minutes (LONG=1: a night, 10,000,000 texts); what is found goes into tests/fuzz
	@$(PY) -m pip install --quiet --disable-pip-version-check --only-binary atheris -e ".[fuzz]" 2>/dev/null || true
	$(PY) tools/fuzz.py $(if $(LONG),--led 60 --minutes 1440 --texts 10000000) $(ARGS)

pythons: $(VENV)/.nox  ## The tests of commands and rooms on each supported Python that is at hand
	$(PY) -m nox --session tests

other-python: $(VENV)/.nox  ## The same on the newest that is not the one of `make test`; none is no error
	$(PY) -m nox --session other

score: $(VENV)/.test  ## How well diff and trace tell fates, over 300 made-up negotiations; writes docs/score.md
	$(PY) tools/score.py

fidelity: $(VENV)/.test  ## What is lost of damaged drafts (ARGS="--before PATH/src --write" writes docs/fidelity.md; ARGS="--read 51")
	$(PY) tools/fidelity.py $(ARGS)

mutate: $(VENV)/.dev  ## Mutation testing of settle/, rounds/ and formats/word/, of a sample: about an hour (ARGS="--sample 50")
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[mutate]"
	$(PY) tools/mutate.py $(ARGS)

bench: $(VENV)/.dev  ## Speed, as ratios side by side; writes docs/bench.md
	$(PY) -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(PY) tools/bench.py

grammar: $(VENV)/.dev  ## The tables of the grammars, after a change in grammar/
	$(PY) tools/make_grammar.py

docs: $(VENV)/.dev grammar  ## What is made from the code: command pages, rule pages, man page, pictures
	$(PY) tools/make_docs.py

pictures: $(VENV)/.dev  ## The pictures of Word files, by LibreOffice
	$(PY) -m pip install --quiet --disable-pip-version-check pillow
	$(PY) tools/make_pictures.py

report-pictures: $(VENV)/.dev  ## The pictures of the page that `report` writes, by Chromium
	$(PY) tools/make_report_pictures.py

docs-check: $(VENV)/.dev  ## Whether docs, tables and samples are in step with the code
	$(PY) tools/make_grammar.py --check
	$(PY) tools/make_omnibus.py --check
	$(PY) tools/make_docs.py --check

site: $(VENV)/.site  ## docs/ as a site, in site/; a link that leads nowhere is an error
	NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --quiet --strict --clean
	$(PY) tools/check_site.py

fmt: $(VENV)/.dev  ## Format the code
	"$(BIN)/ruff" format src tests tools
	"$(BIN)/ruff" check --fix src tests tools

wheel: $(VENV)/.dev  ## Build the wheel, install it in a clean environment, and run it there
	$(PY) tools/check_wheel.py

clean:  ## Remove what was made
	rm -rf $(VENV) .nox mutants site dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*

# The server that its tests start is the one of this copy.
vscode: $(VENV)/.dev  ## The extension for Visual Studio Code, tested and packed (needs Node.js)
	@if command -v npm >/dev/null; then cd editors/vscode && npm ci --silent --no-progress && npm run --silent check && npm run --silent build \
		&& BRACKETS="$(CURDIR)/$(BIN)/brackets" npm test --silent && npm run --silent package; \
	else echo "No Node.js: the extension in editors/vscode is neither tested nor packed"; fi
