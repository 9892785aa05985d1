<?php
/* page.php -- the page that run.php requests. Its query names what to do. Returns JSON, or status 500; a request
 * that ends in another way ends with PHP's message. */

declare(strict_types=1);

/** Ends the request with the status 500 if a check fails. */
function must(bool $is_right, string $what): void
{
    if (!$is_right) {
        http_response_code(500);
        exit("failed: $what");
    }
}

/** A pair that the request leaves open. */
function pair(): array
{
    global $left;
    must(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair()');
    $left[] = $pair;
    return $pair;
}

/** Describes the process and its extensions. */
function status(): array
{
    $opcache = opcache_get_status();
    return [
        'pid' => getmypid(),
        'error' => socket_last_error(),
        'jit' => $opcache['jit']['on'] ?? false,
        'compiled' => ($opcache['jit']['buffer_size'] ?? 0) - ($opcache['jit']['buffer_free'] ?? 0),
        'cached' => isset($opcache['scripts'][__FILE__]),
        'pair' => function_exists('socket_create_pair'),
        'beside' => extension_loaded('sockets'),
        'in use' => extension_loaded('sockets_pair'),
        'works' => socket_create(AF_UNIX, SOCK_STREAM, 0) instanceof Socket,
    ];
}

/** Makes a failing call, of ours or of ext/sockets if that is loaded. */
function fail(bool $of_ext_sockets): array
{
    if ($of_ext_sockets && function_exists('socket_addrinfo_connect')) {
        $addresses = socket_addrinfo_lookup('127.0.0.1', '1', ['ai_socktype' => SOCK_STREAM]);
        must(@socket_addrinfo_connect($addresses[0]) === false, 'a refused connection');
        must(socket_last_error() === SOCKET_ECONNREFUSED, 'its error');
    } else {
        @socket_create(AF_INET, SOCK_STREAM, 9);
    }
    return ['pid' => getmypid(), 'error' => socket_last_error()];
}

/** Uses ext/sockets' own functions on Sockets of both; leaves some open. No call blocks, not even in a handshake,
 * since the signals that reload php-fpm would interrupt it. */
function work_beside(): void
{
    global $left;
    $address = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM])[0];
    $left[] = $bound = socket_addrinfo_bind($address);
    must(socket_getsockname($bound, $host, $port), 'socket_getsockname()');
    must(socket_set_option($bound, IPPROTO_IP, IP_MULTICAST_TTL, 3), 'socket_set_option()');
    must(socket_get_option($bound, IPPROTO_IP, IP_MULTICAST_TTL) === 3, 'socket_get_option()');
    $address = socket_addrinfo_lookup($host, (string) $port, ['ai_socktype' => SOCK_DGRAM])[0];
    $left[] = $connected = socket_addrinfo_connect($address);
    must(socket_write($connected, 'text') === 4, 'socket_write()');
    must(socket_recv($bound, $data, 10, 0) === 4, 'socket_recv()');
    $left[] = $created = socket_create(AF_INET, SOCK_DGRAM, 0);
    must(socket_set_option($created, IPPROTO_IP, IP_MULTICAST_LOOP, 0), 'socket_set_option()');
    must(socket_sendto($created, "line\n", 5, 0, $host, $port) === 5, 'socket_sendto()');
    must(socket_read($bound, 10, PHP_NORMAL_READ) === "line\n", 'a line');
}

/** Uses lines, select, messages, received, exported and imported streams, errors; leaves some open in a cycle. */
function work(): array
{
    [$a, $b] = pair();
    must(socket_write($a, "one\ntwo\n") === 8, 'socket_write()');
    must(socket_read($b, 100, PHP_NORMAL_READ) === "one\n", 'a line');
    $read = [$a, $b];
    $write = $except = null;
    must(socket_select($read, $write, $except, 0) === 1, 'socket_select()');
    must(socket_read($b, 100) === "two\n", 'socket_read()');
    $control = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [fopen(__FILE__, 'r'), pair()[0]]];
    must(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$control]]) === 1, 'socket_sendmsg()');
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2)];
    must(socket_recvmsg($b, $message) === 1 && count($message['control'][0]['data']) === 2, 'socket_recvmsg()');
    must(fwrite(socket_export_stream($a), 'text') === 4, 'socket_export_stream()');
    must(socket_recv($b, $data, 10, 0) === 4, 'socket_recv()');
    [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    must(socket_write(socket_import_stream($stream), 'text') === 4, 'socket_import_stream()');
    must(@socket_create_pair(AF_INET, SOCK_STREAM, 0, $none) === false, 'a failure');
    if (extension_loaded('sockets')) {
        work_beside();
    }
    global $cycle;
    $cycle = new stdClass();
    $cycle->self = $cycle;
    $cycle->left = [$message, $stream, $peer, pair()];
    return ['done' => true];
}

/** Works for half a second; creates a file when it starts. */
function work_long(string $begun): array
{
    touch($begun);
    $end = hrtime(true) + 500_000_000;
    do {
        $result = work();
        $GLOBALS['left'] = [];
        gc_collect_cycles();
    } while (hrtime(true) < $end);
    return $result;
}

/** Calls a function of preload.php. */
function use_preloaded(): array
{
    $functions = opcache_get_status()['preload_statistics']['functions'] ?? [];
    return ['preloaded' => in_array('preloaded_line', $functions), 'line' => preloaded_line()];
}

/** Runs a function during a call, in the user error handler. */
function within_call(Closure $job): void
{
    set_error_handler($job);
    [$a] = pair();
    socket_recvfrom(socket_create(AF_INET, SOCK_STREAM, 0), $data, 10, 0, $host, $port);
}

/** Exceeds memory_limit within a call, with descriptors in the queue. */
function receive_too_much(): void
{
    [$a, $b] = pair();
    $control = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, fopen(__FILE__, 'r')]];
    must(socket_sendmsg($a, ['iov' => ['text'], 'control' => [$control]]) === 4, 'socket_sendmsg()');
    $message = ['buffer_size' => 20 << 20, 'controllen' => 100];
    socket_recvmsg($b, $message, MSG_WAITALL);
}

/** Sends and receives until PHP stops the request. */
function send_endlessly(): void
{
    [$a, $b] = pair();
    while (true) {
        socket_write($a, 'x');
        socket_read($b, 1);
    }
}

/** Ends the request in the middle of its work. */
function end_by(string $way): void
{
    pair();
    ini_set('memory_limit', '16M');
    set_time_limit(1);
    match ($way) {
        'exit' => exit('exit'),
        'exit in a call' => within_call(fn () => exit('exit in a call')),
        'exception' => throw new LogicException('exception'),
        'exception in a call' => within_call(fn () => throw new LogicException('exception in a call')),
        'fatal error in a call' => within_call(fn () => trigger_error('fatal error in a call', E_USER_ERROR)),
        'memory limit in a call' => receive_too_much(),
        'memory limit in its handler' => within_call(fn () => str_repeat('x', 20 << 20)),
        'time limit' => send_endlessly(),
        'time limit in a call' => within_call(function () {
            while (true);
        }),
    };
}

/** Tries a path in every function with such a parameter. Returns the warning of each, or null. */
function try_path(string $path): array
{
    $warnings = [];
    $calls = [
        'bind' => fn (Socket $socket) => socket_bind($socket, $path),
        'sendto' => fn (Socket $socket) => socket_sendto($socket, 'x', 1, 0, $path),
        'sendmsg' => fn (Socket $socket) => socket_sendmsg($socket, ['name' => ['path' => $path], 'iov' => ['x']]),
        'connect' => fn (Socket $socket) => socket_connect($socket, $path),
    ];
    foreach ($calls as $name => $call) {
        $sockets[] = $socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
        error_clear_last();
        $result = @$call($socket);
        $warnings[$name] = $result === false ? error_get_last()['message'] : null;
    }
    return $warnings;
}

/** Writes to an imported persistent stream. Returns its local port. */
function persist(string $port, bool $closes): array
{
    $socket = socket_import_stream(pfsockopen('127.0.0.1', (int) $port));
    must(socket_getsockname($socket, $host, $own), 'socket_getsockname()');
    must(socket_write($socket, 'x') === 1, 'socket_write()');
    if ($closes) {
        socket_close($socket);
    }
    return ['pid' => getmypid(), 'port' => $own];
}

$what = $_GET['with'] ?? '';
header('Content-Type: text/plain');
echo json_encode(match ($_GET['do'] ?? '') {
    'status' => status(),
    'fail' => fail($what === 'addrinfo'),
    'work' => work(),
    'long' => work_long($what),
    'lookup' => socket_addrinfo_lookup('127.0.0.1'),
    'preloaded' => use_preloaded(),
    'end' => end_by($what),
    'path' => try_path($what),
    'persist' => persist($what, false),
    'persist-close' => persist($what, true),
}), "\n";
