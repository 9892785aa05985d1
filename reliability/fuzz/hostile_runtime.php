<?php
/* hostile_runtime.php -- the runtime of hostile programs.
 *
 * The steps of a program share variables: sockets $s, streams $t, values $v, typed properties $o, fibers $f. Each call
 * prints how it ended. At the end the runtime checks for leaked descriptors and for typed properties with a value of
 * another type. */

require __DIR__ . '/hostile_runtime_classes.php';

/** The actions of the next handlers of each type; each runs once. */
$armed = [];

function arm(string $kind, Closure $action): void
{
    global $armed;
    $armed[$kind][] = $action;
}

function act(string $kind): void
{
    global $armed;
    if (!empty($armed[$kind])) {
        array_pop($armed[$kind])();
    }
}

/** Prints how a call ended, with one write(2), since forked processes write to the same file. */
function seen(string $function, mixed $result): mixed
{
    echo ($result === false ? '-' : '+') . "$function\n";
    return $result;
}

function thrown(string $function, Throwable $thrown): void
{
    if (preg_match('/mismatch|Internal error|must be of type .* returned/i', $thrown->getMessage())) {
        echo "internal: $function: {$thrown->getMessage()}\n";
    }
    echo "-$function\n";
}

/** Limits blocking calls to a few milliseconds. */
function hurry(mixed $socket, bool $blocking = false): mixed
{
    try {
        if ($socket instanceof Socket) {
            $blocking || socket_set_nonblock($socket);
            socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 1000]);
            socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 1000]);
        }
    } catch (Error) {
    }
    return $socket;
}

function hurry_stream(mixed $stream): mixed
{
    if (is_resource($stream) && get_resource_type($stream) === 'stream') {
        stream_set_timeout($stream, 0, 1000);
    }
    return $stream;
}

/** Does the same for received descriptors. */
function hurry_all(mixed $message): void
{
    if (is_array($message) && is_array($message['control'] ?? null)) {
        array_walk_recursive($message['control'], fn ($item) => [hurry($item), hurry_stream($item)]);
    }
}

function pair(int $type = SOCK_STREAM, bool $blocking = false): array
{
    $pair = [];
    socket_create_pair(AF_UNIX, $type, 0, $pair);
    return array_map(fn ($socket) => hurry($socket, $blocking), $pair ?: [null, null]);
}

/** Stores received or created sockets in the pools. */
function adopt(mixed $pair, int $slot): void
{
    global $s;
    if (is_array($pair)) {
        foreach (array_slice($pair, 0, 2) as $i => $socket) {
            $s[((int) $i + $slot) % 7] = hurry($socket);
        }
    }
}

/** @return array the open sockets, with keys of all types */
function live(): array
{
    global $s;
    $result = [];
    foreach ($s ?? [] as $key => $socket) {
        try {
            $socket instanceof Socket && [socket_last_error($socket), $result[$key % 3 ? $key : "key $key"] = $socket];
        } catch (Error) {
        }
    }
    return $result;
}

/** @return Socket one that only the call references */
function temporary(): mixed
{
    return pair()[0];
}

function closed(): mixed
{
    $socket = pair()[0];
    $socket && socket_close($socket);
    return $socket;
}

/** @return AddressInfo with port 0: bind(2) picks a port, connect(2) is refused */
function address(int $type): mixed
{
    return socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => $type])[0];
}

/** Closes everything open, while handlers rarely throw. */
function end_socket(mixed $socket): void
{
    $socket instanceof Socket && in_array($socket, live(), true) && socket_close($socket);
}

/** Does not close a user-space stream while PHP requests its descriptor, since PHP uses the stream afterwards, also in
 * stream_select(). */
function end_stream(mixed $stream): void
{
    global $casting;
    if (!is_resource($stream) || $stream === STDIN) {
        return;
    }
    $is_in_use = $casting && (stream_get_meta_data($stream)['wrapper_type'] ?? '') === 'user-space';
    $is_in_use || fclose($stream);
}

/** Acts while PHP requests the descriptor of a stream. */
function act_in_cast(string $kind): void
{
    global $casting;
    $casting = true;
    try {
        act($kind);
    } finally {
        $casting = false;
    }
}

/** Refills the pools. */
function refresh(): void
{
    global $s, $t, $v, $o;
    [$s, $t, $v] = [is_array($s) ? $s : [], is_array($t) ? $t : [], is_array($v) ? $v : []];
    $open = live();
    for ($slot = 0; $slot < 7; $slot++) {
        if (!in_array($s[$slot] ?? null, $open, true)) {
            $kind = [SOCK_STREAM, SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET][$slot % 4];
            [$s[$slot], $s[($slot + 1) % 7]] = pair($kind, $slot % 2 === 0);
        }
    }
    is_array($o) && ($o[0] ?? null) instanceof Typed || $o = [new Typed(), new Typed()];
}

/** Forks a process that uses what it inherited and exits, cleanly or not. Returns its PID. */
function child(Closure $action, bool $orderly): int
{
    $pid = pcntl_fork();
    if ($pid !== 0) {
        return $pid;
    }
    pcntl_alarm(0);
    try {
        $action();
    } catch (Throwable) {
    }
    $orderly ? exit(0) : posix_kill(getmypid(), SIGKILL);
}

/** Makes blocking calls wait for some milliseconds, so that signals interrupt them. */
function patient(mixed $socket): mixed
{
    if ($socket instanceof Socket) {
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 8000]);
        socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 8000]);
    }
    return $socket;
}

/** Signals this process several times in the next milliseconds, from a forked one, which ends before this one does: PHP
 * then has no handlers any more. */
function pester(int $times): void
{
    $parent = getmypid();
    $pid = child(function () use ($parent, $times) {
        for ($i = 0; $i < $times && posix_getppid() === $parent; $i++) {
            usleep(1000);
            posix_kill($parent, SIGUSR1);
        }
    }, false);
    register_shutdown_function(function () use ($pid, $parent) {
        if ($pid > 0 && getmypid() === $parent) {
            posix_kill($pid, SIGKILL);
            while (pcntl_waitpid($pid, $status) === -1 && pcntl_get_last_error() === PCNTL_EINTR);
        }
    });
}

/** Whether a signal handler runs during a call of the extension. */
function is_in_call(): bool
{
    $callers = array_column(debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS, 4), 'function');
    return (bool) preg_match('/^(pcntl_signal_dispatch )?socket_/', implode(' ', array_slice($callers, 2)));
}

/** The handler of SIGUSR1. It acts only in calls: between two instructions PHP leaks the result of the first if a handler
 * throws, and its own functions use a stream that a handler has closed. */
function signalled(): void
{
    is_in_call() && act('signal');
}

/** SIGALRM ends a call that waits for more than a second: a restarted one by an exception. */
function alarmed(): void
{
    pcntl_alarm(1);
    if (ini_get('sockets_pair.restart_interrupted') && is_in_call()) {
        throw new Hostile('waited too long');
    }
}

/** Limits the number of open descriptors, relative to the current number. */
function limit_descriptors(int $more): void
{
    posix_setrlimit(POSIX_RLIMIT_NOFILE, $more < 0 ? 1024 : count(descriptors()) + 3 + $more, 1024);
}

/** @return array<string> a description of each open descriptor, except for the directory being read */
function descriptors(): array
{
    $result = [];
    foreach (@scandir('/proc/self/fd') ?: [] as $number) {
        $target = @readlink("/proc/self/fd/$number");
        if ($target !== false && !str_contains($target, '/proc/')) {
            $result[$number] = $target;
        }
    }
    return $result;
}

/** Typed properties with a value of another type. */
function check_types(): void
{
    global $o;
    $all = is_array($o) ? array_filter($o, fn ($one) => $one instanceof Typed) : [];
    foreach ($all as $one) {
        foreach ((new ReflectionClass($one))->getProperties() as $property) {
            $value = $property->isInitialized($one) ? $property->getValue($one) : null;
            $type = $property->getType();
            $names = $type instanceof ReflectionUnionType
                ? array_map(fn ($part) => $part->getName(), $type->getTypes()) : [$type->getName()];
            $fits = in_array('mixed', $names, true) || in_array(get_debug_type($value), $names, true)
                || ($value === null && ($type->allowsNull() || !$property->isInitialized($one)));
            $fits || print("bad type: {$property->getName()} holds " . get_debug_type($value) . "\n");
        }
    }
}

/** Frees everything the program has, and checks for leaks. */
function finish(): void
{
    global $at_start;
    check_types();
    limit_descriptors(-1);
    ini_set('sockets_pair.restart_interrupted', '0');
    for ($round = 0; $round < 3; $round++) {
        foreach (array_diff(array_keys($GLOBALS), ['at_start', 'argv', 'argc', '_GET', '_POST', '_COOKIE', '_FILES', '_SERVER']) as $name) {
            try {
                unset($GLOBALS[$name]);
            } catch (Throwable) {
            }
        }
        foreach ([[], null] as $empty) {
            try {
                Typed::$list = $empty;
            } catch (Throwable) { // a reference shared with another property has the type of both
            }
        }
        try {
            foreach ([SIGUSR1, SIGALRM] as $signal) {
                pcntl_signal($signal, SIG_IGN);
            }
            gc_collect_cycles();
        } catch (Throwable) {
        }
    }
    foreach (array_diff_key(descriptors(), $at_start) as $number => $target) {
        echo 'descriptor left: ' . preg_replace('/\d+/', 'N', $target) . "\n";
    }
    echo "end\n";
}

/** Leaves the fiber, if in one. */
function suspend(): void
{
    Fiber::getCurrent() && Fiber::suspend();
}

/** The user error handler runs the armed action and hides the warning. It does not act on warnings that PHP emits
 * between two calls, such as for an undefined argument: if a fiber is suspended there, PHP's garbage collector reads
 * uninitialized arguments; and an array converted from false must not be copied. Both crash without this extension
 * too. */
function warned(int $number, string $text): bool
{
    if (str_contains($text, 'mismatch')) {
        echo "internal: $text\n";
    }
    set_error_handler(warned(...)); // PHP unsets it during the call
    if (preg_match('/::stream_cast |Cannot represent a stream /', $text)) {
        act_in_cast('warning');
    } elseif (!preg_match('/^(Undefined|Automatic conversion) /', $text)) {
        act('warning');
    }
    return true;
}

if (!is_resource(STDIN)) {
    exit(1);
}
set_error_handler(warned(...));
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, signalled(...), false);
pcntl_signal(SIGALRM, alarmed(...), false);
pcntl_alarm(2);
register_shutdown_function(fn () => pcntl_alarm(0)); // its handler is freed before the process exits
stream_filter_register('acting', 'Acting');
stream_wrapper_register('lending', 'Lending');
ini_set('default_socket_timeout', '1');
ini_set('display_errors', 'stderr');
$s = $t = $v = $f = [];
$o = [new Typed(), new Typed()];
$result = $message = null;
$at_start = descriptors();
