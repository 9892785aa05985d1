<?php
/* web.php -- the extension in servers that answer many requests: php-fpm behind nginx, and php -S; each with one
 * worker, OPcache and JIT.
 *
 *     php reliability/web.php EXTENSION PHP PHP-FPM NGINX FOLDER REQUESTS
 *
 * A table of the checks, as Markdown has it; status 1 if one of them failed. */

declare(strict_types=1);

require __DIR__ . '/web_servers.inc';

/** Descriptors more, and bytes a request of resident memory, that a worker may have taken in the end: none, and
 * what cannot be told from the noise of an allocator. */
const DESCRIPTORS_MORE = 0;
const BYTES_A_REQUEST = 16.0;

/** Of all requests, those after which a worker has grown to its size. */
const WARM_UP = 0.2;

/** Seconds that a request may take: one of the processor's time can be many on a busy machine. */
const PATIENCE = 600;

/** How often the worker is looked at. */
const SAMPLES = 10;

/** Ways a request may end in, and what PHP says then. */
const ENDS = [
    'exit' => '/^exit$/',
    'exit in a call' => '/^exit in a call$/',
    'exception' => '/Uncaught LogicException: exception in/',
    'exception in a call' => '/Uncaught LogicException: exception in a call in/',
    'fatal error in a call' => '/Fatal error: fatal error in a call in/',
    'memory limit in a call' => '/Allowed memory size of 16777216 bytes exhausted/',
    'memory limit in its handler' => '/Allowed memory size of 16777216 bytes exhausted/',
    'time limit' => '/Maximum execution time of 1 second exceeded/',
    'time limit in a call' => '/Maximum execution time of 1 second exceeded/',
];

/** What a page says, whatever its status is. */
function body(Server $server, string $do, string $with = ''): string
{
    $context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => PATIENCE]]);
    $query = http_build_query(['do' => $do, 'with' => $with]);
    return trim((string) @file_get_contents("$server->url?$query", false, $context));
}

/** The same as an array; what is no JSON is told. */
function ask(Server $server, string $do, string $with = ''): array
{
    $body = body($server, $do, $with);
    return json_decode($body, true) ?? ['said' => $body];
}

/** How many descriptors a process has when it rests: what its last connection took is closed a little later.
 * 0 if it has ended. */
function descriptors(int $pid): int
{
    $least = PHP_INT_MAX;
    for ($i = 0; $i < 20; $i++) {
        $least = min($least, count(@scandir("/proc/$pid/fd") ?: []));
        usleep(5000);
    }
    return $least;
}

/** Kilobytes of a process that are in memory. */
function resident(int $pid): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', (string) @file_get_contents("/proc/$pid/status"), $found);
    return (int) ($found[1] ?? 0);
}

/* Each check gives [requests, what was found, whether that is right]. */

function check_jit(Server $server): array
{
    $first = ask($server, 'status');
    $second = ask($server, 'status');
    $server->compiled = $first['compiled'] ?? 0;
    $right = ($second['jit'] ?? false) && $second['cached'] && $second['pair'] && $first['pid'] === $second['pid'];
    return [2, $right ? 'on, the page cached, one worker' : json_encode($second), $right];
}

function check_errors(Server $server): array
{
    $kept = 0;
    for ($i = 0; $i < 100; $i++) {
        $failed = ask($server, 'fail');
        $next = ask($server, 'status');
        $held = ($failed['error'] ?? 0) !== 0 && ($next['error'] ?? 1) === 0 && $failed['pid'] === $next['pid'];
        $kept += $held ? 0 : 1;
    }
    return [200, "$kept of 100 requests found an error of the one before, in the same worker", $kept === 0];
}

/** Requests by ab, which counts those that say something else than the first. Returns how many went wrong. */
function many_requests(Server $server, int $count): int
{
    exec(sprintf('ab -q -k -n %d -c 1 %s 2>&1', $count, escapeshellarg("$server->url?do=work")), $lines);
    $output = implode("\n", $lines);
    $number = fn (string $name) => preg_match("/^$name: +(\d+)/m", $output, $found) ? (int) $found[1] : 0;
    return max($count - $number('Complete requests'), 0) + $number('Failed requests') + $number('Non-2xx responses');
}

function check_endurance(Server $server, int $requests): array
{
    $warm_up = (int) ($requests * WARM_UP);
    $before = ask($server, 'status');
    $wrong = ask($server, 'work') === ['done' => true] ? 0 : 1;
    $wrong += many_requests($server, $warm_up);
    $pid = $before['pid'];
    $samples = [[descriptors($pid), resident($pid)]];
    for ($i = 0; $i < SAMPLES; $i++) {
        $wrong += many_requests($server, intdiv($requests - $warm_up, SAMPLES));
        $samples[] = [descriptors($pid), resident($pid)];
    }
    $after = ask($server, 'status');
    [$descriptors, $memory] = [array_column($samples, 0), array_column($samples, 1)];
    $growth = ($memory[SAMPLES] - $memory[0]) * 1024 / ($requests - $warm_up);
    $found = sprintf('%d wrong; descriptors %d to %d; ', $wrong, min($descriptors), max($descriptors))
        . number_format($memory[0]) . " kB resident after $warm_up, " . number_format($memory[SAMPLES])
        . sprintf(' in the end: %.1f bytes a request; %d bytes compiled', $growth, $after['compiled'] - $server->compiled);
    $right = $wrong === 0 && max($descriptors) - min($descriptors) <= DESCRIPTORS_MORE && $growth <= BYTES_A_REQUEST
        && $after['pid'] === $pid && $after['compiled'] > $server->compiled;
    return [$requests + 3, $found, $right];
}

function check_ends(Server $server, string $way): array
{
    ask($server, 'work');
    $pid = ask($server, 'status')['pid'];
    $before = descriptors($pid);
    $ended = 0;
    for ($i = 0; $i < 3; $i++) {
        $ended += preg_match(ENDS[$way], body($server, 'end', $way));
    }
    $more = descriptors($pid) - $before;
    $after = ask($server, 'status');
    $right = $ended === 3 && $more === 0 && ($after['pid'] ?? 0) === $pid && $after['error'] === 0;
    $found = "$ended of 3 ended so; $more descriptors more; ";
    return [6, $found . ($right ? 'the next request finds no error' : json_encode($after)), $right];
}

function check_disabled(Server $server): array
{
    $status = ask($server, 'status');
    $right = ($status['pair'] ?? true) === false && $status['works'];
    $undefined = str_contains(body($server, 'work'), 'Call to undefined function socket_create_pair()');
    return [2, $right && $undefined ? 'undefined; socket_create() works' : json_encode($status), $right && $undefined];
}

function check_basedir(Server $server, string $folder): array
{
    $outside = sys_get_temp_dir() . '/sockets_pair_web.' . getmypid();
    $refused = ask($server, 'path', $outside);
    $allowed = ask($server, 'path', "$folder/inside.sock");
    @unlink("$folder/inside.sock");
    $is_refusal = fn ($warning) => str_contains((string) $warning, 'open_basedir restriction in effect');
    $count = count(array_filter($refused, $is_refusal));
    $right = $count === 4 && !file_exists($outside)
        && $allowed === ['bind' => null, 'sendto' => null, 'sendmsg' => null, 'connect' => null];
    @unlink($outside);
    $found = "$count of 4 functions refuse a path outside";
    return [2, $found . ($right ? ', all take one inside' : ': ' . json_encode([$refused, $allowed])), $right];
}

function check_persistent(Server $server): array
{
    $listener = stream_socket_server('tcp://127.0.0.1:0');
    $port = substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
    $requests = [];
    foreach (['persist', 'persist', 'persist-close', 'persist'] as $do) {
        $requests[] = ask($server, $do, $port);
    }
    [$first, $second] = [stream_socket_accept($listener, 10), stream_socket_accept($listener, 10)];
    stream_set_timeout($first, 10);
    $sent = [stream_get_contents($first), fread($second, 10)];
    $ports = array_column($requests, 'port');
    $right = $sent === ['xxx', 'x'] && count(array_unique(array_column($requests, 'pid'))) === 1
        && count($ports) === 4 && array_keys(array_unique($ports)) === [0, 3];
    $found = $right ? 'one connection for 3 requests, another after socket_close()' : json_encode([$requests, $sent]);
    return [4, $found, $right];
}

/** Adds a row to the table. Whether the check held. */
function tell(Server $server, string $check, array $result): bool
{
    [$requests, $found, $right] = $result;
    $found = ($right ? '' : '**failed**: ') . strtr($found, '|', '/');
    printf("| %s | %s | %s | %s |\n", $server->name, $check, number_format($requests), $found);
    return $right;
}

/** All checks of one kind of server, which a function starts with settings. */
function check_server(Closure $start, string $folder, int $requests): bool
{
    $server = $start([]);
    $right = tell($server, 'OPcache and JIT', check_jit($server));
    $right = tell($server, 'last errors from request to request', check_errors($server)) && $right;
    $right = tell($server, 'a persistent stream, imported', check_persistent($server)) && $right;
    foreach (array_keys(ENDS) as $way) {
        $right = tell($server, "a request that ends by: $way", check_ends($server, $way)) && $right;
    }
    $right = tell($server, 'memory and descriptors', check_endurance($server, $requests)) && $right;
    $server->stop();

    $server = $start(['disable_functions' => 'socket_create_pair', 'open_basedir' => __DIR__ . ":$folder"]);
    $right = tell($server, 'disable_functions=socket_create_pair', check_disabled($server)) && $right;
    $right = tell($server, 'open_basedir', check_basedir($server, $folder)) && $right;
    $server->stop();
    return $right;
}

[, $extension, $php, $fpm, $nginx, $folder, $requests] = $_SERVER['argv'];
$starts = [
    fn (array $settings) => start_fpm($fpm, $nginx, options($extension, $settings), $folder),
    fn (array $settings) => start_builtin($php, options($extension, $settings), $folder),
];
echo "| SAPI | check | requests | result |\n|---|---|--:|---|\n";
$right = true;
foreach ($starts as $start) {
    $right = check_server($start, $folder, (int) $requests) && $right;
}
exit($right ? 0 : 1);
