# On a Debian 12 machine with a Swift toolchain and make, "make demo" and "make test" install all other dependencies.

BINARY := .build/release/infra-sync

.PHONY: help setup build models test test-address test-thread fuzz lint demo examples bench soak stress clean

help:
	@echo "make demo      build the program and demonstrate it with a small cluster"
	@echo "make test      run all tests"
	@echo "make fuzz      fuzz parsers, patches, rendering and git objects, 60 seconds for each target (FUZZ_SECONDS=...)"
	@echo "make test-address, make test-thread"
	@echo "               run all tests under AddressSanitizer or ThreadSanitizer"
	@echo "make examples  build the programs in Examples and check their output"
	@echo "make build     build $(BINARY)"
	@echo "make models    write the Swift declarations of the charts' values from the catalogues in Charts"
	@echo "make lint      check format, wording, documentation, declared dependencies, comments on unsafe code, and that"
	@echo "               make models would change nothing"
	@echo "make bench     compare speed and memory with a script and with plain git (about 10 minutes)"
	@echo "make soak      run the program for an hour and check its memory and open files"
	@echo "make stress    run instances and git clients that push to one branch, and kill instances (about 4 minutes)"
	@echo "make setup     install missing Debian packages (the other targets do so too)"

setup:
	@Scripts/setup.sh

build: setup
	swift build --configuration release --static-swift-stdlib --disable-local-rpath --product infra-sync
	Scripts/check_binary.sh $(BINARY)

# Most tests start programs and wait for them, so running a few tests at a time is faster than all at once.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH := 4

test: setup
	swift test

# Swift's runtime never frees type metadata, which the leak detector would report.
test-address: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --scratch-path .build-address

test-thread: setup
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.supp swift test --sanitize thread --scratch-path .build-thread

fuzz: setup
	Scripts/fuzz.sh

lint: setup
	python3 Scripts/check_unsafe.py Sources Tests
	python3 Scripts/check_words.py
	python3 Scripts/check_layers.py Sources/InfraGit
	swift format lint --strict --recursive Package.swift Sources Tests Examples
	swift build --explicit-target-dependency-import-check error
	Scripts/models.sh check

# Unchanged files keep their modification times.
models: setup
	Scripts/models.sh

demo: build
	Scripts/demo.sh $(BINARY)

examples: setup
	Scripts/examples.sh

bench: build
	python3 Scripts/bench.py $(BINARY)
	python3 Scripts/bench_fetch.py $(BINARY)

soak: build
	python3 Scripts/soak.py $(BINARY)

# COMMITS: the number of source commits.
stress: build
	python3 Scripts/stress.py $(BINARY) --commits $(or $(COMMITS),200)

clean:
	rm -rf .build .build-* Examples/.build
