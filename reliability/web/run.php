<?php
/* run.php -- tests the extension in php-fpm and php-cgi behind nginx, and in php -S; alone and beside ext/sockets,
 * with OPcache and JIT.
 *
 *     php reliability/web/run.php PHP PHP-FPM PHP-CGI NGINX FOLDER REQUESTS WAY=EXTENSION[,EXTENSION]...
 *
 * Prints a table of the checks in Markdown. Exits with 1 if one failed. */

declare(strict_types=1);

require __DIR__ . '/servers.inc';

/** The accepted growth of a worker: no descriptor, and per request this many bytes of resident memory, for the
 * allocator's noise. */
const DESCRIPTORS_MORE = 0;
const BYTES_A_REQUEST = 16.0;

/** The share of requests that are warm-up. */
const WARM_UP = 0.2;

/** Timeout of a request in seconds: one second of CPU time can be many on a busy machine. */
const PATIENCE = 600;

/** The number of samples of the worker's memory and descriptors. */
const SAMPLES = 10;

/** The number of times that php-fpm reloads, reopens its logs, and is restarted. */
const RELOADS = 5;
const RESTARTS = 3;

/** The message that php-fpm logs when it has started. */
const READY = 'NOTICE: ready to handle connections';

/** The disabled functions: one of both extensions, and one that only ext/sockets has. */
const DISABLED = ['socket_create_pair', 'socket_addrinfo_lookup'];

/** The ways in which a request ends, and PHP's message. */
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

/** The body of a page, regardless of its status. */
function body(Server $server, string $do, string $with = ''): string
{
    $context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => PATIENCE]]);
    $query = http_build_query(['do' => $do, 'with' => $with]);
    return trim((string) @file_get_contents("$server->url?$query", false, $context));
}

/** The body decoded from JSON; any other body becomes the element 'said'. */
function ask(Server $server, string $do, string $with = ''): array
{
    $body = body($server, $do, $with);
    return json_decode($body, true) ?? ['said' => $body];
}

/** The number of descriptors of an idle process. Those of its last connection are closed a little later, so this is the
 * minimum of several counts, or the first one that is not above the expected number. 0 if the process has ended. */
function descriptors(int $pid, int $expected = 0): int
{
    $least = PHP_INT_MAX;
    for ($i = 0; $i < 20 && $least > $expected; $i++) {
        $least = min($least, count(@scandir("/proc/$pid/fd") ?: []));
        usleep(5000);
    }
    return $least;
}

/** The resident memory of a process in kB. */
function resident(int $pid): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', (string) @file_get_contents("/proc/$pid/status"), $found);
    return (int) ($found[1] ?? 0);
}

/* Each check returns [requests, result, whether it is correct]. */

function check_jit(Server $server): array
{
    $first = ask($server, 'status');
    $second = ask($server, 'status');
    $server->compiled = $first['compiled'] ?? 0;
    $right = ($second['jit'] ?? false) && $second['cached'] && $second['pair'] && $first['pid'] === $second['pid']
        && $second['in use'] && $second['beside'] === ($server->way !== 'alone');
    return [2, $right ? 'on, the page cached, one worker' : json_encode($second), $right];
}

function check_errors(Server $server): array
{
    $kept = 0;
    for ($i = 0; $i < 100; $i++) {
        $failed = ask($server, 'fail', $i % 2 ? 'addrinfo' : '');
        $next = ask($server, 'status');
        $right = ($failed['error'] ?? 0) !== 0 && ($next['error'] ?? 1) === 0 && $failed['pid'] === $next['pid'];
        $kept += $right ? 0 : 1;
    }
    return [200, "$kept of 100 requests found an error of the one before, in the same worker", $kept === 0];
}

/** Sends requests with ab, which counts responses that differ from the first. Returns the number of failures. */
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
        $samples[] = [descriptors($pid, $samples[0][0]), resident($pid)];
    }
    $after = ask($server, 'status');
    [$descriptors, $memory] = [array_column($samples, 0), array_column($samples, 1)];
    $growth = ($memory[SAMPLES] - $memory[0]) * 1024 / ($requests - $warm_up);
    $found = sprintf('%d wrong; descriptors %d to %d; ', $wrong, min($descriptors), max($descriptors))
        . number_format($memory[0]) . " kB resident after $warm_up, " . number_format($memory[SAMPLES])
        . sprintf(' in the end: %.1f bytes a request; ', $growth)
        . ($after['compiled'] - $server->compiled) . ' bytes compiled';
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
    $count = str_starts_with($way, 'time limit') ? 1 : 3; // each uses a second of CPU time
    for ($i = 0; $i < $count; $i++) {
        $ended += preg_match(ENDS[$way], body($server, 'end', $way));
    }
    $more = descriptors($pid, $before) - $before;
    $after = ask($server, 'status');
    $right = $ended === $count && $more === 0 && ($after['pid'] ?? 0) === $pid && $after['error'] === 0;
    $found = "$ended of $count ended so; $more descriptors more; ";
    return [3 + $count, $found . ($right ? 'the next request finds no error' : json_encode($after)), $right];
}

function check_disabled(Server $server): array
{
    $status = ask($server, 'status');
    $right = ($status['pair'] ?? true) === false && $status['works'];
    foreach (['work', 'lookup'] as $i => $do) {
        $right = str_contains(body($server, $do), 'Call to undefined function ' . DISABLED[$i] . '()') && $right;
    }
    return [3, $right ? 'undefined; socket_create() works' : json_encode($status), $right];
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
    return [2, $found . ($right ? ', all accept one inside' : ': ' . json_encode([$refused, $allowed])), $right];
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

/** Sends requests with ab, three at a time, while a function runs. Returns the number of requests and of failures. */
function requests_during(Server $server, Closure $job): array
{
    $command = ['ab', '-q', '-k', '-r', '-c', '3', '-t', '60', '-n', '1000000', "$server->url?do=work"];
    $ab = proc_open($command, [1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes);
    usleep(200000);
    $job();
    usleep(200000);
    proc_terminate($ab, 2); // it then prints its counts
    $output = stream_get_contents($pipes[1]);
    proc_close($ab);
    $number = fn (string $name) => preg_match("/^$name: +(\d+)/m", $output, $found) ? (int) $found[1] : 0;
    return [$number('Complete requests'), $number('Failed requests') + $number('Non-2xx responses')];
}

/** Calls a function and waits until php-fpm has logged a line. */
function wait_for_line(string $log, string $line, Closure $job): void
{
    $count = fn () => substr_count(file_get_contents($log), $line);
    $before = $count();
    $job();
    wait_until(fn () => $count() > $before, "php-fpm logs \"$line\"");
}

/** Sends signals to php-fpm under load: no request is lost, and each signal has its effect. */
function check_signal(Server $server, string $signal, string $log, string $line): array
{
    [$requests, $wrong] = requests_during($server, function () use ($server, $signal, $log, $line) {
        for ($i = 0; $i < RELOADS; $i++) {
            wait_for_line($log, $line, fn () => $server->signal($signal));
            usleep(100000);
        }
    });
    $status = ask($server, 'status');
    $right = $requests > 50 && $wrong === 0 && ($status['in use'] ?? false)
        && $status['beside'] === ($server->way !== 'alone');
    $found = RELOADS . " times, $wrong requests wrong" . ($right ? '' : ': ' . json_encode($status));
    return [$requests + 1, $found, $right];
}

/** Stops php-fpm with SIGQUIT during a request, which it still answers, and starts it again. */
function check_restart(Server $server, string $folder): array
{
    $right = 0;
    $wrong = '';
    for ($i = 0; $i < RESTARTS; $i++) {
        $client = stream_socket_client('tcp://127.0.0.1:' . parse_url($server->url, PHP_URL_PORT));
        fwrite($client, "GET /?do=long&with=$folder/begun HTTP/1.0\r\n\r\n");
        wait_until(fn () => file_exists("$folder/begun"), 'the request begins');
        unlink("$folder/begun");
        $server->signal('QUIT');
        $status = $server->wait();
        $answer = stream_get_contents($client);
        wait_for_line("$folder/fpm.log", READY, $server->restart(...));
        $is_answered = str_ends_with(trim($answer), '{"done":true}');
        if ($status === 0 && $is_answered && ask($server, 'work') === ['done' => true]) {
            $right++;
        } else {
            $wrong = ": exit status $status, " . json_encode($answer);
        }
    }
    $found = "$right of " . RESTARTS . " times the request answered, exit status 0$wrong";
    return [2 * RESTARTS, $found, $right === RESTARTS];
}

/** Checks preloaded code. */
function check_preloaded(Server $server): array
{
    $answers = [ask($server, 'preloaded'), ask($server, 'preloaded'), ask($server, 'preloaded')];
    $right = array_unique($answers, SORT_REGULAR) === [['preloaded' => true, 'line' => 'last']];
    return [3, $right ? 'calls the functions' : json_encode($answers), $right];
}

/** Checks a server's logs. */
function check_logs(Server $server): array
{
    $problems = $server->problems();
    return [0, count($problems) . ' warnings or errors' . ($problems ? ": $problems[0]" : ''), !$problems];
}

/** Adds a row to the table. Returns whether the check succeeded. */
function report(Server $server, string $check, array $result): bool
{
    [$requests, $found, $right] = $result;
    $found = ($right ? '' : '**failed**: ') . strtr($found, '|', '/');
    printf("| %s | %s | %s | %s | %s |\n", $server->name, $server->way, $check, number_format($requests), $found);
    return $right;
}

/** All checks of one server, which a function starts with settings. */
function check_server(Closure $start, string $folder, int $requests): bool
{
    $server = $start([]);
    $right = report($server, 'OPcache and JIT', check_jit($server));
    $right = report($server, 'last errors from request to request', check_errors($server)) && $right;
    $right = report($server, 'a persistent stream, imported', check_persistent($server)) && $right;
    foreach (array_keys(ENDS) as $way) {
        $right = report($server, "a request that ends by: $way", check_ends($server, $way)) && $right;
    }
    $right = report($server, 'memory and descriptors', check_endurance($server, $requests)) && $right;
    $server->stop();
    $right = report($server, 'logs', check_logs($server)) && $right;

    $server = $start(['disable_functions' => implode(',', DISABLED), 'open_basedir' => __DIR__ . ":$folder"]);
    $right = report($server, 'disable_functions', check_disabled($server)) && $right;
    $right = report($server, 'open_basedir', check_basedir($server, $folder)) && $right;
    $server->stop();
    return report($server, 'logs', check_logs($server)) && $right;
}

/** Checks that only apply to php-fpm, with two workers and preloaded code. */
function check_fpm(Closure $start, string $folder): bool
{
    $log = "$folder/fpm.log";
    $server = $start(['opcache.preload' => __DIR__ . '/preload.php', 'opcache.preload_user' => 'root'], 2);
    $right = report($server, 'preloaded code', check_preloaded($server));
    $reload = check_signal($server, 'USR2', $log, READY);
    $right = report($server, 'reload under load (SIGUSR2)', $reload) && $right;
    $reopen = check_signal($server, 'USR1', $log, 'NOTICE: error log file re-opened');
    $right = report($server, 'logs reopened under load (SIGUSR1)', $reopen) && $right;
    $right = report($server, 'graceful end and start (SIGQUIT)', check_restart($server, $folder)) && $right;
    $right = report($server, 'preloaded code after that', check_preloaded($server)) && $right;
    $server->stop();
    return report($server, 'logs', check_logs($server)) && $right;
}

[, $php, $fpm, $cgi, $nginx, $folder, $requests] = $_SERVER['argv'];
echo "| SAPI | loaded | check | requests | result |\n|---|---|---|--:|---|\n";
$right = true;
foreach (array_slice($_SERVER['argv'], 7) as $way) {
    [$way, $extensions] = explode('=', $way);
    $options = fn (array $settings) => options(explode(',', $extensions), $settings);
    $of_way = function (Server $server) use ($way): Server {
        $server->way = $way;
        return $server;
    };
    $start_fpm = fn (array $settings, int $workers = 1)
        => $of_way(start_fpm($fpm, $nginx, $options($settings), $folder, $workers));
    $start_cgi = fn (array $settings) => $of_way(start_cgi($cgi, $nginx, $options($settings), $folder));
    $start_builtin = fn (array $settings) => $of_way(start_builtin($php, $options($settings), $folder));
    $right = check_fpm($start_fpm, $folder) && $right;
    foreach ([$start_fpm, $start_cgi, $start_builtin] as $start) {
        $right = check_server($start, $folder, (int) $requests) && $right;
    }
}
exit($right ? 0 : 1);
