# The verbs. Each calls the one command line, which decides by content what is to be done.
SHELL := /bin/sh
RAW ?= raw
DIST ?= dist
NODE := $(CURDIR)/node_modules/.bin/node
# Memory of threads that have ended goes back to the system, not to the threads that go on; and a heap is collected when it has
# grown by as much as is in use, not by three times that: stages stream, most of what they hold is garbage. Patterns are compiled
# without copies of what they repeat, in a third of the time, and run no slower: a language has a thousand, compiled in each thread.
RUNTIME := $(NODE) --no-memory-pool-share-memory-on-teardown --heap-growing-percent=100 --no-regexp-unroll
# What the runtime makes of the first module is kept too: cli.ts itself can only say so for those after it.
SILKSCREEN := NODE_COMPILE_CACHE=node_modules/.cache/silkscreen $(RUNTIME) pipeline/cli.ts
FOLDERS := --raw "$(RAW)" --dist "$(DIST)"

.PHONY: dataset plan test check candidates verify reproduce conformance bench bench-read release clean help
.DEFAULT_GOAL := help

dataset: node_modules ## build the dataset from raw/ and publish it in dist/
	@$(SILKSCREEN) dataset $(FOLDERS)

plan: node_modules ## show what make dataset would change, losses first; publishes nothing
	@$(SILKSCREEN) plan $(FOLDERS)

test: node_modules ## format, types and all tests
	@$(NODE) node_modules/.bin/biome check . || exit 1; \
	$(NODE) node_modules/typescript/bin/tsc --noEmit && \
	$(NODE) node_modules/vitest/vitest.mjs run

check: node_modules ## print every finding by article (LANG_OUT=en, ru or zh)
	@$(SILKSCREEN) check $(FOLDERS)

candidates: node_modules ## list names that no entity file knows, grouped, with examples and proposed entity files
	@$(SILKSCREEN) candidates $(FOLDERS)

verify: node_modules ## check every published version: checksums, schemas, keys, references, places in the text
	@$(SILKSCREEN) verify "$(DIST)/versions.json" --raw "$(RAW)"

reproduce: node_modules ## rebuild the newest version elsewhere and compare every byte
	@$(SILKSCREEN) reproduce $(FOLDERS)

conformance: node_modules ## let the programs analysts use read the published version (installs them)
	@$(NODE) conformance/run.ts "$(DIST)/latest"

bench: node_modules ## measure everything beside the programs of others (installs them), write bench/RESULTS.md (SIZE=small: quick)
	@SIZE="$(SIZE)" $(NODE) bench/run.ts

bench-read: node_modules ## measure how fast articles are read, in each language, beside other libraries (SIZE=small: fewer articles)
	@SIZE="$(SIZE)" $(NODE) bench/read/run.ts

release: node_modules ## freeze the newest version (DATE=YYYY-MM-DD)
	@$(SILKSCREEN) release $(FOLDERS) $(if $(DATE),--date $(DATE))

clean: node_modules ## remove artefacts and cache; what is published stays
	@$(SILKSCREEN) clean $(FOLDERS)

help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node_modules: package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch node_modules
