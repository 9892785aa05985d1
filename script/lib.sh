# shellcheck shell=sh disable=SC2034 # the scripts that source this use what it sets
# lib.sh -- what the scripts beside it share; they source it. All run in the project's folder.

cd "$(dirname "$0")/.." || exit

# Use another PHP than the first in PATH: PHP_CONFIG=/opt/php/bin/php-config script/test
PHP_CONFIG=${PHP_CONFIG:-php-config}

say() {
	printf '%s\n' "$*" >&2
}

# has NAME: whether a command, or a file given by its absolute path, exists.
has() {
	case $1 in
		/*) [ -e "$1" ] ;;
		*) command -v "$1" >/dev/null 2>&1 ;;
	esac
}

# quietly NAME COMMAND...: runs the command with its output in .log/NAME, which is printed if the command fails.
quietly() {
	mkdir -p .log
	log=.log/$1
	shift
	"$@" >"$log" 2>&1 </dev/null || {
		status=$?
		cat "$log" >&2
		say "failed: $*"
		return "$status"
	}
}

# need COMMAND=PACKAGE...: installs the Debian packages whose command or file is missing, or lists them and exits with 2.
need() {
	missing=
	for pair; do
		case "$missing " in *" ${pair#*=} "*) continue ;; esac
		has "${pair%%=*}" || missing="$missing ${pair#*=}"
	done
	[ -n "$missing" ] || return 0
	if ! has apt-get || [ "$(id -u)" != 0 ]; then
		say "Missing. Install what these packages of Debian hold, then try again:$missing"
		has apt-get && say "As root: apt-get install$missing"
		exit 2
	fi
	say "installing$missing"
	quietly apt-update apt-get update || exit 2
	# shellcheck disable=SC2086 # a list of words
	quietly apt-install env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y --no-install-recommends $missing || exit 2
	for pair; do
		has "${pair%%=*}" || { say "still missing after the installation: ${pair%%=*}"; exit 2; }
	done
}

# want COMMAND=PACKAGE...: like need, but tried once and optional: tests that use what is missing are skipped.
want() {
	missing=
	for pair; do
		has "${pair%%=*}" || missing="$missing ${pair#*=}"
	done
	[ -n "$missing" ] && [ ! -f .log/wanted ] && has apt-get && [ "$(id -u)" = 0 ] || return 0
	say "installing$missing"
	mkdir -p .log
	echo "$missing" >.log/wanted
	# shellcheck disable=SC2086 # a list of words
	{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
		>.log/want 2>&1 </dev/null || say "not installed, so some tests are skipped:$missing"
}

# What building requires, as arguments of need.
build_needs() {
	[ "$PHP_CONFIG" != php-config ] || echo php=php-cli phpize=php-dev php-config=php-dev
	echo autoconf=autoconf re2c=re2c cc=gcc make=make
}

# What the tests require in addition. Only tests for Linux use strace.
test_needs() {
	[ "$(uname)" != Linux ] || echo strace=strace
}

find_php() {
	if ! has "$PHP_CONFIG"; then
		say "no such program: PHP_CONFIG=$PHP_CONFIG"
		exit 2
	fi
	PHP=$("$PHP_CONFIG" --php-binary)
	PHPIZE=phpize
	[ "$PHP_CONFIG" = php-config ] || PHPIZE=$("$PHP_CONFIG" --prefix)/bin/phpize
	EXTENSION=$PWD/modules/sockets_pair.so
}

# Builds modules/sockets_pair.so if a source, the PHP or a flag has changed. Call need first.
build() {
	find_php
	wanted="$("$PHP_CONFIG" --version) $("$PHP_CONFIG" --extension-dir) ${CC:-} ${CFLAGS:-}"
	if [ ! -f Makefile ] || [ -n "$(find config.m4 -newer Makefile)" ] \
	|| [ "$(cat .log/built-for 2>/dev/null)" != "$wanted" ]; then
		say "configuring for PHP $("$PHP_CONFIG" --version)"
		[ ! -f Makefile ] || quietly clean make distclean || exit 1
		quietly phpize "$PHPIZE" || exit 1
		quietly configure ./configure --with-php-config="$PHP_CONFIG" || exit 1
		printf '%s\n' "$wanted" >.log/built-for
	fi
	quietly make make || exit 1
}

# copy_to FOLDER: copies the sources to a folder, to be built for another PHP or with other flags. Existing build results
# stay there and are rebuilt if a source is newer.
copy_to() {
	mkdir -p "$1"
	rm -rf "$1/tests" "$1/examples"
	# tar does not know what a slash at the end of an ignored name means: build/ must not match script/build.
	sed -n 's|^\(.*\)/$|./\1|p' .gitignore |
		tar --exclude=./.git --exclude-vcs-ignores --anchored --exclude-from=- -cf - . | tar -xf - -C "$1"
}

# use_php VARIANT: selects one of script/php's from here on. Use it in a copy: the project's folder has the first PHP's build.
use_php() {
	PHP_CONFIG=$(script/php "$1") || exit
	export PHP_CONFIG
}

# sanitizer_flags VARIANT: the compiler flags for the extension, which PHP's own flags do not affect.
sanitizer_flags() {
	case $1 in
	*-sanitized*)
		echo '-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-sanitize=object-size'
		;;
	*-threads) echo '-O1 -g -fno-omit-frame-pointer -fsanitize=thread' ;;
	esac
}

# sanitize FOLDER: configures the sanitizers of the selected PHP. They stop a process at the first report, write it to a
# file in the folder, and check for leaks when a process ends.
sanitize() {
	rm -rf "$1"
	mkdir -p "$1"
	reports=$(cd "$1" && pwd)/report
	export ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=1:malloc_context_size=64:exitcode=66:log_path=$reports"
	export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:exitcode=66:log_path=$reports"
	export TSAN_OPTIONS="history_size=4:second_deadlock_stack=1:exitcode=66:log_path=$reports"
	TSAN_OPTIONS="$TSAN_OPTIONS:suppressions=$PWD/reliability/threads/tsan.supp"
	export LSAN_OPTIONS="suppressions=$PWD/reliability/builds/lsan.supp:print_suppressions=0"
}

# Uses malloc(3) instead of PHP's allocator, so that a sanitizer or valgrind knows the bounds of each allocation. PHP then
# frees each allocation separately at the end of a request.
with_system_allocator() {
	export USE_ZEND_ALLOC=0 USE_TRACKED_ALLOC=1
}

# count_reports FOLDER: prints the number of reports, and the first one to stderr.
count_reports() {
	find "$1" -type f | head -n 1 | xargs -r head -n 40 >&2
	find "$1" -type f | wc -l
}

# module_option NAME: the option that loads a module if it is a shared one of this PHP: php -n loads none, and make test
# searches for modules only in the build folder.
module_option() {
	module=$("$PHP_CONFIG" --extension-dir)/$1.so
	[ ! -f "$module" ] || "$PHP" -n -m | grep -qx "$1" || printf '%s' "-d extension=$module"
}

pcntl_option() {
	module_option pcntl
}

# The ways in which this PHP can load the extension: see script/test.
ways_of_php() {
	if "$PHP" -n -m | grep -qx sockets; then
		echo builtin
	elif [ -f "$("$PHP_CONFIG" --extension-dir)/sockets.so" ]; then
		echo alone first second
	else
		echo alone
	fi
}

# way_text WAY: a description.
way_text() {
	case $1 in
	alone) echo 'alone, without ext/sockets' ;;
	first) echo 'beside ext/sockets, ours loaded first' ;;
	second) echo 'beside ext/sockets, ours loaded second' ;;
	builtin) echo 'beside ext/sockets, which is compiled in' ;;
	esac
}

# other_folder WAY: the folder in tests/ that does not apply to it.
other_folder() {
	case $1 in alone) echo beside ;; *) echo alone ;; esac
}

# extension_options WAY: PHP's options that load the extension, and ext/sockets if the way includes it.
extension_options() {
	sockets=$("$PHP_CONFIG" --extension-dir)/sockets.so
	case $1 in
	first) echo "-d extension=$EXTENSION -d extension=$sockets" ;;
	second) echo "-d extension=$sockets -d extension=$EXTENSION" ;;
	*) echo "-d extension=$EXTENSION" ;;
	esac
}

# Adds up lines of counts.
sum_counts() {
	awk '{ passed += $1; failed += $3; skipped += $5 }
		END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }'
}

test_options() {
	printf '%s' "-q -j$(getconf _NPROCESSORS_ONLN) --no-color --no-progress --show-diff"
}

# run_tests COMMAND...: runs a command that ends in run-tests.php, prints what did not pass, and counts.
run_tests() {
	mkdir -p .log
	# In a session of its own, so that all its processes can be killed: run-tests.php leaves those of a timed-out test behind.
	NO_INTERACTION=1 REPORT_EXIT_STATUS=1 $(command -v setsid) "$@" >.log/tests 2>&1 </dev/null &
	session=$!
	trap 'kill -KILL "-$session" 2>/dev/null || true' EXIT
	trap 'exit 1' INT TERM
	wait "$session" || true
	kill -KILL "-$session" 2>/dev/null || true
	# Results with their diffs, except for passed tests.
	awk '/^(PASS|FAIL|SKIP|BORK|WARN|LEAK|XFAIL|XLEAK) |^=+DIFF=+$/ { started = 1 }
		/^Number of tests/ { exit }
		started && NF && !/^PASS |^=+$/ { print }' .log/tests
	# Valgrind's output for leaking tests.
	sed -n 's/^LEAK .*\[\(.*\)\.phpt\].*/\1.mem/p' .log/tests | xargs -r head -n 60
	count_tests
}

# Everything neither passed nor skipped has failed, including warnings, leaks and expected failures.
count_tests() {
	number() { sed -n "s/^$1 *: *\([0-9]*\).*/\1/p" .log/tests; }
	all=$(number 'Number of tests')
	passed=$(number 'Tests passed')
	skipped=$(number 'Tests skipped')
	if [ -z "$all" ] || [ "$all" = 0 ]; then
		cat .log/tests >&2
		say 'no test was run'
		return 1
	fi
	failed=$((all - passed - skipped))
	printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
	[ "$failed" = 0 ]
}
