<?php
/* prefork.php -- a server whose workers are there before the first client: the parent accepts connections over
 * TCP and passes each to a worker, as a descriptor, through a pair of sockets. */

require __DIR__ . '/check.php';

const WORKERS = 3;
const REQUESTS = 6;

/** Runs a function in a process of its own and exits with what the function returns. */
function start(callable $job): int
{
    return fork() ?: exit($job());
}

/** Passes a connection over a channel, with one byte of data: a stream carries no message without any. */
function pass(Socket $channel, Socket $connection): void
{
    $message = [
        'iov' => ['.'],
        'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$connection]]],
    ];
    check(socket_sendmsg($channel, $message), 'socket_sendmsg', $channel);
}

/** The next connection that was passed, or null at EOF. */
function receive(Socket $channel): ?Socket
{
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    if (check(socket_recvmsg($channel, $message), 'socket_recvmsg', $channel) === 0) {
        return null;
    }
    return $message['control'][0]['data'][0];
}

/** Serves connections until EOF of the channel, and returns how many requests there were. */
function work(int $number, Socket $channel): int
{
    $served = 0;
    while ($connection = receive($channel)) {
        $request = read_line($connection);
        if ($request !== null) { // else the client has left without one
            write_all($connection, strrev($request) . ", says worker $number\n");
            $served++;
        }
        socket_close($connection);
    }
    return $served;
}

/** Asks the server, one connection after the other. */
function ask(int $port): int
{
    foreach (range(1, REQUESTS) as $number) {
        $connection = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
        check(socket_connect($connection, '127.0.0.1', $port), 'socket_connect', $connection);
        write_all($connection, "request $number\n");
        $answer = read_line($connection) ?? fail("no answer to request $number");
        echo "request $number -> $answer\n";
        socket_close($connection);
    }
    return 0;
}

$server = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
check(socket_bind($server, '127.0.0.1', 0), 'socket_bind', $server);
check(socket_listen($server, SOMAXCONN), 'socket_listen', $server);
check(socket_getsockname($server, $address, $port), 'socket_getsockname', $server);

$channels = $workers = [];
for ($number = 1; $number <= WORKERS; $number++) {
    check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair');
    $workers[$number] = start(function () use ($number, $pair, $channels, $server) {
        // The parent's: a worker reads EOF when no process has the other end of its channel open any more.
        array_map('socket_close', [$server, $pair[0], ...$channels]);
        return work($number, $pair[1]);
    });
    socket_close($pair[1]);
    $channels[$number] = $pair[0];
}

$client = start(function () use ($server, $channels, $port) {
    array_map('socket_close', [$server, ...$channels]);
    return ask($port);
});

for ($request = 0; $request < REQUESTS; $request++) {
    $connection = check(socket_accept($server), 'socket_accept', $server);
    pass($channels[$request % WORKERS + 1], $connection);
    socket_close($connection); // the worker has it now
}
array_map('socket_close', [$server, ...$channels]);

pcntl_waitpid($client, $status);
foreach ($workers as $number => $pid) {
    pcntl_waitpid($pid, $status);
    echo "worker $number served ", pcntl_wexitstatus($status), " connections\n";
}
