<?php
/* idle.php -- an echo server with many clients, most of them idle: php examples/idle.php 5000
 *
 * On Linux, the time of socket_select() depends on how many sockets are ready; idle ones cost almost nothing. For more
 * than about 1,000 clients, raise the limit of descriptors first: ulimit -n 10000. */

require __DIR__ . '/check.php';

const TALKING = 10;
const LINES = 50;

/** Connects all clients. Some send lines and wait for the echo of each, the others do nothing. */
function run_clients(int $count, int $port): void
{
    $clients = [];
    while (count($clients) < $count) {
        $clients[] = $client = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
        check(socket_connect($client, '127.0.0.1', $port), 'socket_connect', $client);
    }
    for ($number = 1; $number <= LINES; $number++) {
        foreach (array_slice($clients, 0, TALKING) as $client) {
            write_all($client, "line $number\n");
            $echo = read_line($client) ?? fail('the server has closed the connection');
            $echo === "line $number" ?: fail("a wrong echo: $echo");
        }
    }
}

/** Sends back what a client has sent. Returns whether it is still there. */
function echo_to(Socket $client): bool
{
    $data = @socket_read($client, 65536);
    if ($data === false) {
        return socket_last_error($client) === SOCKET_EAGAIN; // otherwise it has crashed
    }
    if ($data !== '') {
        write_all($client, $data); // a server for larger data would wait until the client has room for it
    }
    return $data !== '';
}

$count = (int) ($argv[1] ?? 200);
$server = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
check(socket_bind($server, '127.0.0.1', 0), 'socket_bind', $server);
check(socket_listen($server, SOMAXCONN), 'socket_listen', $server);
check(socket_set_nonblock($server), 'socket_set_nonblock', $server);
check(socket_getsockname($server, $address, $port), 'socket_getsockname', $server);

if (fork() === 0) {
    socket_close($server);
    run_clients($count, $port);
    exit(0);
}

$sockets = ['server' => $server];
$accepted = $most = $echoes = 0;
while ($accepted < $count || count($sockets) > 1) {
    $read = $sockets;
    $write = $except = null;
    check(socket_select($read, $write, $except, 20) ?: false, 'socket_select');
    foreach ($read as $key => $socket) {
        if ($key === 'server') {
            while ($client = @socket_accept($server)) {
                socket_set_nonblock($client);
                $sockets[] = $client;
                $accepted++;
            }
        } elseif (echo_to($socket)) {
            $echoes++;
        } else {
            socket_close($socket);
            unset($sockets[$key]);
        }
    }
    $most = max($most, count($sockets) - 1);
}
pcntl_wait($status);
$status === 0 ?: fail('the clients failed');
echo "$most clients at once, ", TALKING, " of them sent $echoes lines\n";
