<?php
/* syscall_fail.php -- makes one system call fail with one error, at every place where the extension makes it; beside
 * ext/sockets also where ext/sockets makes it on the extension's behalf.
 *
 *     strace -f -e inject=CALL:error=ERRNO:when=N php ... reliability/faults/syscall_fail.php CALL ERRNO N
 *
 * Run by script/faults. strace counts the calls of each process separately, so each case is a forked process. After
 * the setup it makes filler calls until the N-th call is the one under test; calls that PHP makes itself, such as at
 * startup, never fail. Prints a line for each case, with the reasons if it failed. strace does not execute the
 * injected call: a descriptor whose close(2) "fails" stays open. */

declare(strict_types=1);

require __DIR__ . '/syscall_cases.inc';
require __DIR__ . '/filler_calls.inc';

/** The number of calls tried at a place that makes one call: the first and later ones. */
const CALLS_TRIED = 3;

/** Errors without a constant, with Linux's numbers. */
const OTHER_ERRORS = ['ESRCH' => 3, 'EDOM' => 33, 'EDEADLK' => 35];

/** Errors reported without a warning. */
const SILENT = [SOCKET_EAGAIN, SOCKET_EWOULDBLOCK, SOCKET_EINPROGRESS];

function number_of(string $error): int
{
    return OTHER_ERRORS[$error] ?? constant("SOCKET_$error");
}

/** A description of each open descriptor. */
function open_descriptors(): array
{
    $descriptors = [];
    foreach (scandir('/proc/self/fd') as $number) {
        $target = is_numeric($number) ? @readlink("/proc/self/fd/$number") : false;
        if ($target) {
            $descriptors[(int) $number] = $target;
        }
    }
    return $descriptors;
}

/** The result of a call and its warnings. */
function act(Site $site): array
{
    $warnings = [];
    set_error_handler(function (int $level, string $message) use (&$warnings) {
        $warnings[] = $message;
        return true;
    });
    $result = ($site->act)($site);
    restore_error_handler();
    return [$result, $warnings];
}

/** Makes the call once, with cleared last errors. Returns what is not as expected. */
function check_act(Site $site, mixed $expected, int $errno): array
{
    socket_clear_error();
    if ($site->socket) {
        socket_clear_error($site->socket);
    }
    [$result, $warnings] = act($site);
    $failed = $expected === Expected::Error || $expected === Expected::Invalid;
    $errno = $expected === Expected::Invalid ? SOCKET_EINVAL : $errno;
    $value = $failed ? $site->bad : ($expected === Expected::Good ? $site->good : $expected);
    $is_good = $value === $site->good && !$failed;
    $text = $failed && !in_array($errno, SILENT, true)
        ? ["$site->warning [$errno]: " . posix_strerror($errno)] : ($is_good ? $site->warnings : []);
    $error = $failed ? $errno : ($is_good ? $site->error : 0);
    $faults = [];
    if ($result !== $value) {
        $faults[] = 'gave ' . brief($result) . ' instead of ' . brief($value);
    }
    if ($warnings !== $text) {
        $faults[] = 'warned ' . brief($warnings) . ' instead of ' . brief($text);
    }
    if (socket_last_error() !== $error) {
        $faults[] = 'global error ' . socket_last_error() . " instead of $error";
    }
    if ($site->socket && !$site->is_closed && socket_last_error($site->socket) !== $error) {
        $faults[] = "the socket's error " . socket_last_error($site->socket) . " instead of $error";
    }
    return $faults;
}

function brief(mixed $value): string
{
    $text = var_export($value, true);
    return strlen($text) > 200 ? substr($text, 0, 100) . '... (' . md5($text) . ')' : preg_replace('/\s+/', ' ', $text);
}

/** Whether the same descriptors are open as before; an injected close(2) leaves one more. */
function check_descriptors(array $before, string $call): array
{
    $more = array_diff_assoc(open_descriptors(), $before);
    $less = array_diff_assoc($before, open_descriptors());
    $left = $call === 'close' ? 1 : 0;
    return count($more) === $left && !$less
        ? [] : ['descriptors: ' . json_encode($more) . ' more, ' . json_encode($less) . ' less'];
}

/** Runs one case in its process: the $which-th call of the site fails, counting from 1. Returns what is wrong. */
function run_case(Site $site, string $call, int $errno, int $position, int $when): array
{
    pcntl_alarm(20);
    $before = open_descriptors();
    make_calls($call, $when - $position);
    $faults = [];
    $per_act = count($site->outcomes);
    for ($i = 0; $i < intdiv($position - 1, $per_act); $i++) {
        ($site->before)($site);
        array_push($faults, ...check_act($site, Expected::Good, $errno));
    }
    $outcome = $site->outcomes[($position - 1) % $per_act];
    ($site->before)($site);
    foreach ($outcome instanceof Closure ? $outcome($errno) : $outcome as $expected) {
        array_push($faults, ...check_act($site, $expected, $errno));
    }
    /* Afterwards the same call must succeed. */
    ($site->before)($site);
    array_push($faults, ...check_act($site, Expected::Good, $errno));
    ($site->after)($site);
    return [...$faults, ...check_descriptors($before, $call)];
}

/** Runs a case and prints what is wrong. Returns the exit status. */
function run_forked(string $name, Closure $setup, string $call, int $errno, int $position, int $when): bool
{
    $site = $setup();
    $pid = pcntl_fork();
    if ($pid === 0) {
        $faults = run_case($site, $call, $errno, $position, $when);
        foreach ($faults as $fault) {
            echo "    $fault\n";
        }
        exit($faults ? 1 : 0);
    }
    pcntl_waitpid($pid, $status);
    if (pcntl_wifsignaled($status)) {
        echo '    ended by signal ', pcntl_wtermsig($status), "\n";
    }
    return pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
}

[, $call, $error, $when] = $argv;
$errno = number_of($error);
make_calls($call, (int) $when);
foreach (sites()[$call] as $name => $setup) {
    $calls = count($setup()->outcomes);
    $positions = $calls > 1 ? $calls : CALLS_TRIED;
    for ($position = 1; $position <= $positions; $position++) {
        $held = run_forked($name, $setup, $call, $errno, $position, (int) $when);
        echo $held ? 'held' : 'FAILED', " $call $error $position: $name\n";
    }
}
