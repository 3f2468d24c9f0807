# Each target does its own set-up; nothing but make, sh and Python 3.11+ is needed beforehand.
RUN := .venv/bin
# What was compiled is kept: else each of hundreds of processes would compile what it reads anew.
unexport PYTHONDONTWRITEBYTECODE
.NOTPARALLEL:  # the machine before the package that is compiled on it
.PHONY: machine demo test leaks fuzz check bench docs translations looks pictures ready

demo: ready  ## Open the sample course with simulated learners, and print the links.
	$(RUN)/duologue demo

test: machine ready  ## Run every test, real browsers and databases included.
ifdef ARGS
	$(RUN)/pytest $(ARGS)
else  # On two cores; a third worker where most of them wait. Browsers by files, whose tests share a server.
	$(RUN)/pytest -n 3 --dist worksteal --ignore tests/browser
	$(RUN)/pytest -n 2 --dist loadfile --no-loadscope-reorder tests/browser
endif

leaks: ready  ## The proofs of confidentiality at length: ten thousand examples of two worlds.
	LEAKS_EXAMPLES=1700 $(RUN)/pytest -s tests/leaks $(ARGS)

fuzz: ready  ## Ten thousand odd frames of each message type, and odd requests to every operation.
	FUZZ_EXAMPLES=10000 $(RUN)/pytest -s tests/fuzz $(ARGS)

check: ready  ## Everything that must hold before a commit, in under a minute.
	setup/check.sh

bench: ready  ## Measure, each figure against a named peer or limit in the same run.
	@for file in bench/*.py; do grep -q "def main" $$file || continue; echo; echo "== $$file"; $(RUN)/python $$file || exit 1; done

docs: ready  ## Write the generated pages of docs/ anew.
	$(RUN)/python setup/generate.py

translations: ready  ## List what each language still says in English.
	$(RUN)/python setup/translations.py

looks: ready  ## Look at every screen of the browser tests in every language.
	EVERY_LANGUAGE=1 $(RUN)/pytest -q tests/browser $(ARGS)

pictures: ready  ## Take the pictures of README and manual anew, in a real browser.
	$(RUN)/python setup/pictures.py

machine:
	@setup/machine.sh

ready:
	@setup/ready.sh
