# The two commands that do everything on a fresh Debian 12 machine with a Swift toolchain: make demo, make test.

BINARY := .build/release/infra-sync

.PHONY: help setup build models test test-address test-thread fuzz lint demo examples bench soak stress clean

help:
	@echo "make demo      build the program and show it at work on a small cluster"
	@echo "make test      run all tests"
	@echo "make fuzz      give the readers and the rendering random input, 60 seconds for each part (FUZZ_SECONDS=...)"
	@echo "make test-address, make test-thread"
	@echo "               run all tests under AddressSanitizer or ThreadSanitizer"
	@echo "make examples  build the programs in Examples and check what they do"
	@echo "make build     build $(BINARY)"
	@echo "make models    write the Swift declarations of the charts' values from the catalogues in Charts"
	@echo "make lint      check format, documentation, declared dependencies, what is said of unsafe code, and that"
	@echo "               make models would change nothing"
	@echo "make bench     measure speed and memory beside a script and beside plain git (about 8 minutes)"
	@echo "make soak      let the program poll for an hour and watch its memory"
	@echo "make stress    let instances and people race for one branch, and kill instances (about 4 minutes)"
	@echo "make setup     install the packages of Debian that are missing (the other targets do it by themselves)"

setup:
	@Scripts/setup.sh

build: setup
	swift build --configuration release --static-swift-stdlib --disable-local-rpath --product infra-sync
	Scripts/check_binary.sh $(BINARY)

# Most tests start programs and wait for them: some at a time end sooner than all at once.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH := 4

test: setup
	swift test

# Swift's runtime keeps what it has allocated for types, which is no leak.
test-address: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --scratch-path .build-address

test-thread: setup
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.supp swift test --sanitize thread --scratch-path .build-thread

fuzz: setup
	Scripts/fuzz.sh

lint: setup
	python3 Scripts/check_unsafe.py Sources Tests
	swift format lint --strict --recursive Package.swift Sources Tests Examples
	swift build --explicit-target-dependency-import-check error
	Scripts/models.sh check

# Files that do not change are not touched.
models: setup
	Scripts/models.sh

demo: build
	Scripts/demo.sh $(BINARY)

examples: setup
	Scripts/examples.sh

bench: build
	python3 Scripts/bench.py $(BINARY)

soak: build
	python3 Scripts/soak.py $(BINARY)

# COMMITS: how many times the sources change.
stress: build
	python3 Scripts/stress.py $(BINARY) --commits $(or $(COMMITS),200)

clean:
	rm -rf .build .build-* Examples/.build
