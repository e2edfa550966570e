# Every target is one line; what it does is Python in deploy/local.
PYTHON ?= python3
BOOTSTRAP := $(PYTHON) deploy/local/bootstrap.py

.DEFAULT_GOAL := help
.PHONY: help run test test-long check format api data-protection migrate revision seed e2e search-quality bench clean

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: ## start the platform at http://localhost:8000 (PORT, DATABASE_URL, DATA_DIR)
	@$(BOOTSTRAP) run

test: ## run everything that a change can break
	@$(BOOTSTRAP) --dev test

test-long: ## run fuzzing, faults and soak
	@$(BOOTSTRAP) --dev test-long

check: ## check style, types and borders
	@$(BOOTSTRAP) --dev check

format: ## bring all sources into form
	@$(BOOTSTRAP) --dev format

api: ## write the OpenAPI documents and the types of the page anew
	@$(BOOTSTRAP) --dev api

data-protection: ## write the declared personal data into docs/data-protection.md
	@$(BOOTSTRAP) --dev data-protection

migrate: ## bring all schemas up to date
	@$(BOOTSTRAP) migrate

revision: ## write a migration: make revision SERVICE=catalog MESSAGE="Add claims"
	@$(BOOTSTRAP) --dev revision "$(SERVICE)" "$(MESSAGE)"

seed: ## load the sourced entries where their files changed
	@$(BOOTSTRAP) seed

e2e: ## run the browser tests alone
	@$(BOOTSTRAP) --dev e2e

search-quality: ## print how well judged queries are answered: make search-quality N=20000
	@$(BOOTSTRAP) --dev search-quality "$(N)"

bench: ## print ratios measured side by side: make bench N=20000 JSON=figures.json ONLY=advice
	@$(BOOTSTRAP) --dev bench "$(N)" "$(JSON)" "$(ONLY)"

clean: ## remove everything that was installed or built; the data stays
	@rm -rf .tools .venv frontend/dist frontend/node_modules tests/e2e/node_modules .*_cache
