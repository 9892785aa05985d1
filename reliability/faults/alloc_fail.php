<?php
/* alloc_fail.php -- makes each memory allocation of a function fail, of the extension and of ext/sockets beside it.
 *
 *     php ... -d extension=alloc_fail.so reliability/faults/alloc_fail.php FOLDER [FUNCTION...] >FOLDER/output
 *
 * Run by script/faults. Each case is a forked process. After the setup the first allocation of the call fails, in
 * the next case the second, and so on until the call succeeds. The request then ends as when memory_limit is
 * exceeded. In a shutdown function the same call must still work, with the same arguments and with new ones, and
 * when the request's objects are freed no descriptor may be open or missing. Writes table.md, and failed cases to
 * "failed", into FOLDER. */

declare(strict_types=1);

require __DIR__ . '/alloc_cases.inc';

/** The maximum number of allocations of one call. */
const ALLOCATIONS_TRIED = 1000;

/** Time limit of one case in seconds. */
const CASE_LASTS = 20;

/** Converts a result for comparison. */
function told(mixed $result): mixed
{
    if (is_array($result)) {
        return array_map(told(...), $result);
    }
    return is_object($result) || is_resource($result) ? get_debug_type($result) : $result;
}

function brief(mixed $value): string
{
    return substr(var_export($value, true), 0, 100) . "\n";
}

/** Makes all sockets non-blocking. */
function unblock(array $arguments): void
{
    foreach ($arguments as $argument) {
        if ($argument instanceof Socket && exception_of(fn () => socket_last_error($argument)) === 'nothing thrown') {
            exception_of(fn () => @socket_set_nonblock($argument));
        }
    }
}

/** After the fatal error: the same arguments may give any result, new ones must give the usual one. */
function go_on(string $function, Closure $make, Call $call): void
{
    unblock($call->arguments);
    exception_of(fn () => @$function(...$call->arguments));
    $new = $make();
    $result = told(@$function(...$new->arguments));
    echo $result === $new->good ? "went on\n" : 'then gave ' . brief($result);
}

/** Runs in the forked process: the call with a failing allocation. */
function run_case(string $function, Closure $make, int $number, string $report): never
{
    pcntl_alarm(CASE_LASTS);
    watch_descriptors($report);
    $call = $make();
    $arguments = $call->arguments;
    foreach ($arguments as &$argument) {
        /* Makes all of them references, so that the call does not allocate any. */
    }
    unset($argument);
    $has_ended = false;
    register_shutdown_function(function () use ($function, $make, $call, &$has_ended) {
        if (!$has_ended) {
            go_on($function, $make, $call);
        }
    });
    fail_allocation($number);
    $result = $function(...$arguments);
    fail_allocation(0);
    $has_ended = true;
    echo told($result) === $call->good ? "came through\n" : 'gave ' . brief($result);
    exit(0);
}

/** The descriptor of this script, which PHP opens before the request and closes in it. */
function own_descriptor(): ?int
{
    static $own;
    return $own ??= find_own_descriptor();
}

function find_own_descriptor(): ?int
{
    foreach (scandir('/proc/self/fd') as $number) {
        if (@readlink("/proc/self/fd/$number") === __FILE__) {
            return (int) $number;
        }
    }
    return null;
}

/** The outcome of a case: how its process ended, its output, and its descriptors. */
final class Outcome
{
    public bool $came_through;

    public function __construct(private int $status, private string $output, private ?string $descriptors)
    {
        $this->came_through = pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
    }

    /** @return string[] what is wrong */
    public function faults(): array
    {
        $faults = [];
        $status = $this->came_through ? 0 : 255;
        if (!pcntl_wifexited($this->status) || pcntl_wexitstatus($this->status) !== $status) {
            $faults[] = pcntl_wifsignaled($this->status) ? 'ended by signal ' . pcntl_wtermsig($this->status)
                : 'ended with status ' . pcntl_wexitstatus($this->status);
        }
        if (!$this->came_through && substr_count($this->output, 'Fatal error: Allowed memory size of ') !== 1) {
            $faults[] = 'no message about exhausted memory';
        }
        if (!str_ends_with($this->output, $this->came_through ? "came through\n" : "went on\n")) {
            $faults[] = $this->came_through ? 'another result' : 'did not go on';
        }
        if ($this->descriptors !== '') {
            $faults[] = rtrim($this->descriptors ?? 'descriptors were not checked');
        }
        return $faults ? [...$faults, 'printed: ' . preg_replace('/\s+/', ' ', $this->output)] : [];
    }
}

/** Runs one case in a forked process. */
function outcome(string $function, Closure $make, int $number, string $folder): Outcome
{
    clearstatcache();
    $start = filesize("$folder/output");
    @unlink("$folder/descriptors");
    $pid = pcntl_fork();
    if ($pid === 0) {
        run_case($function, $make, $number, "$folder/descriptors");
    }
    pcntl_waitpid($pid, $status);
    $descriptors = @file_get_contents("$folder/descriptors");
    $own = 'descriptor ' . (own_descriptor() ?? 'none') . ": closed, though not of this request\n";
    return new Outcome($status, file_get_contents("$folder/output", offset: $start),
        $descriptors === false ? null : str_replace($own, '', $descriptors));
}

/** Runs all cases of one call. Returns the number of failed allocations, of passed cases, and whether the call
 * succeeded. */
function try_call(string $function, string $name, Closure $make, string $folder): array
{
    $held = 0;
    for ($number = 1; $number <= ALLOCATIONS_TRIED; $number++) {
        $outcome = outcome($function, $make, $number, $folder);
        $faults = $outcome->faults();
        if ($faults) {
            file_put_contents("$folder/failed", "FAILED $function, $name, allocation $number\n    "
                . implode("\n    ", $faults) . "\n", FILE_APPEND);
        }
        if ($outcome->came_through) {
            return [$number - 1, $held, !$faults];
        }
        $held += $faults ? 0 : 1;
    }
    file_put_contents("$folder/failed", "FAILED $function, $name: never came through\n", FILE_APPEND);
    return [$number - 1, $held, false];
}

/** @return int[] for one function: calls, calls that finally succeeded, allocations, passed cases */
function try_function(string $function, array $scenarios, string $folder): array
{
    $row = [0, 0, 0, 0];
    foreach ($scenarios as $name => $make) {
        [$allocations, $held, $came_through] = try_call($function, $name, $make, $folder);
        $row = [$row[0] + 1, $row[1] + (int) $came_through, $row[2] + $allocations, $row[3] + $held];
    }
    return $row;
}

$folder = $argv[1];
own_descriptor();
$scenarios = scenarios();
$functions = array_merge(get_extension_funcs('sockets_pair') ?: [], get_extension_funcs('sockets') ?: []);
$missing = array_diff($functions, array_keys($scenarios));
if ($missing || !function_exists('fail_allocation')) {
    file_put_contents('php://stderr', $missing ? 'no call of ' . implode(', ', $missing) . "\n" : "alloc_fail is missing\n");
    exit(1);
}
$wanted = array_slice($argv, 2);
$sum = [0, 0, 0, 0];
$rows = 0;
$table = "$folder/table.md";
file_put_contents($table, "| function | calls | finally succeeded | failing allocations | passed |\n|---|--:|--:|--:|--:|\n");
foreach ($scenarios as $function => $calls) {
    if (!$wanted || in_array($function, $wanted, true)) {
        $row = try_function($function, $calls, $folder);
        $sum = array_map(fn (int $a, int $b) => $a + $b, $sum, $row);
        file_put_contents($table, "| $function | " . implode(' | ', $row) . " |\n", FILE_APPEND);
        $rows++;
    }
}
file_put_contents($table, "| all $rows | " . implode(' | ', $sum) . " |\n", FILE_APPEND);
/* Some functions allocate nothing, but not all of them. */
exit($rows > 0 && ($wanted || $sum[2] > 0) && $sum[0] === $sum[1] && $sum[2] === $sum[3] ? 0 : 1);
