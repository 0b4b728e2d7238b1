# make lab    install everything and open JupyterLab on the first notebook
# make test   all tests: Python, front end, notebooks, and the real JupyterLab in a browser
# make check  style, types and the direction of dependencies
# make bench  measure speed and print it as tables
# make build  bundle the editor's front end again after changing it
# make pictures  take the README's pictures anew, in the browser

UV := scripts/uv
RUN := $(UV) run --locked
FRONTEND := workbench/editor/frontend

.PHONY: lab test check bench build pictures install frontend

lab: install
	$(RUN) workbench lab

test: install frontend
	scripts/browser
	$(RUN) npm --prefix $(FRONTEND) test
	$(RUN) pytest

check: install frontend
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) pyright
	$(RUN) lint-imports
	$(RUN) npm --prefix $(FRONTEND) run check

bench: install
	scripts/browser
	$(RUN) python -m benchmarks

build: install frontend
	$(RUN) npm --prefix $(FRONTEND) run build

pictures: install
	scripts/browser
	$(RUN) pytest tests/browser/test_looks.py tests/browser/test_explorer.py tests/browser/test_review.py
	cp build/screenshots/editor.png build/screenshots/chart.png docs/
	cp build/screenshots/explorer-fa-light.png docs/explorer.png
	cp build/screenshots/review-stance-light-fa.png docs/review.png

# Compiled at once, so that the first start is as fast as every other one.
install:
	$(UV) sync --locked --compile-bytecode

frontend: $(FRONTEND)/node_modules/.installed

$(FRONTEND)/node_modules/.installed: $(FRONTEND)/package-lock.json
	$(RUN) npm --prefix $(FRONTEND) ci
	touch $@
