<?php
/* web_page.php -- what web.php asks its servers for: one page, which does what the query names. It tells JSON, or
 * has the status 500; a request that is to end otherwise ends with PHP's message. */

declare(strict_types=1);

/** Ends the request with the status 500 if something is not as it should be. */
function must(bool $held, string $what): void
{
    if (!$held) {
        http_response_code(500);
        exit("not so: $what");
    }
}

/** Two connected sockets that the request leaves open. */
function pair(): array
{
    global $left;
    must(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair()');
    $left[] = $pair;
    return $pair;
}

/** Who answers, with what. */
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
        'works' => socket_create(AF_UNIX, SOCK_STREAM, 0) instanceof Socket,
    ];
}

/** A call that fails, and leaves its error. */
function fail(): array
{
    @socket_create(AF_INET, SOCK_STREAM, 9);
    return ['pid' => getmypid(), 'error' => socket_last_error()];
}

/** Lines, waiting, messages, streams received, exported and imported, errors; some left open, in a cycle. */
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
    global $cycle;
    $cycle = new stdClass();
    $cycle->self = $cycle;
    $cycle->left = [$message, $stream, $peer, pair()];
    return ['done' => true];
}

/** Runs something in the middle of a call: in the handler of its warning. */
function within_call(Closure $job): void
{
    set_error_handler($job);
    [$a] = pair();
    socket_recvfrom(socket_create(AF_INET, SOCK_STREAM, 0), $data, 10, 0, $host, $port);
}

/** Uses up the memory that the request may have, within a call: descriptors wait to be received. */
function receive_too_much(): void
{
    [$a, $b] = pair();
    $control = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, fopen(__FILE__, 'r')]];
    must(socket_sendmsg($a, ['iov' => ['text'], 'control' => [$control]]) === 4, 'socket_sendmsg()');
    $message = ['buffer_size' => 20 << 20, 'controllen' => 100];
    socket_recvmsg($b, $message, MSG_WAITALL);
}

/** Sends and receives for ever. */
function send_for_ever(): void
{
    [$a, $b] = pair();
    while (true) {
        socket_write($a, 'x');
        socket_read($b, 1);
    }
}

/** Ends the request in the middle of what it does. */
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
        'time limit' => send_for_ever(),
        'time limit in a call' => within_call(function () {
            while (true);
        }),
    };
}

/** Tries a path in every function that takes one; tells the warning of each, or null. */
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

/** Writes by a persistent stream, imported; tells the name of this end. */
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
    'fail' => fail(),
    'work' => work(),
    'end' => end_by($what),
    'path' => try_path($what),
    'persist' => persist($what, false),
    'persist-close' => persist($what, true),
}), "\n";
