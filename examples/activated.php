<?php
/* activated.php -- a server for systemd: it serves the listeners, or the one connection, that it was started with, and
 * reports when it is ready and when it stops. Without systemd it listens on 127.0.0.1, on the port that is given:
 *
 *     systemd-socket-activate -l 8000 php -d extension=sockets_pair examples/activated.php
 *     php -d extension=sockets_pair examples/activated.php 8000
 *
 * Unit files are in docs/descriptors.md. */

require __DIR__ . '/check.php';

/** The sockets that systemd started this process with, from descriptor 3 on: sd_listen_fds(3). */
function inherited_sockets(): array
{
    $count = getenv('LISTEN_PID') === (string) getmypid() ? (int) getenv('LISTEN_FDS') : 0;
    array_map('putenv', ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES']); // unset: not meant for programs started from here
    $sockets = [];
    for ($fd = 3; $fd < 3 + $count; $fd++) {
        $stream = @fopen("php://fd/$fd", 'r+') ?: fail("descriptor $fd is not open");
        $sockets[] = @socket_import_stream($stream) ?: fail("descriptor $fd is not a socket");
    }
    return $sockets;
}

/** Sends a state, such as READY=1, to the service manager, if it asked for it: sd_notify(3). */
function notify(string $state): void
{
    $address = (string) getenv('NOTIFY_SOCKET');
    if ($address === '') {
        return;
    }
    if ($address[0] === '@') {
        $address[0] = "\0"; // an abstract name
    }
    $socket = check(socket_create(AF_UNIX, SOCK_DGRAM, 0), 'socket_create');
    if (@socket_sendto($socket, $state, strlen($state), 0, $address) === false) { // no reason to stop serving
        fwrite(STDERR, "$state was not sent: " . socket_strerror(socket_last_error($socket)) . "\n");
    }
}

function listen_on(int $port): Socket
{
    $listener = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
    socket_set_option($listener, SOL_SOCKET, SO_REUSEADDR, 1);
    check(@socket_bind($listener, '127.0.0.1', $port), 'socket_bind', $listener);
    check(socket_listen($listener, SOMAXCONN), 'socket_listen', $listener);
    return $listener;
}

/** Returns each line reversed, until EOF. */
function serve(Socket $connection): void
{
    while (($line = read_line($connection)) !== null) {
        write_all($connection, strrev($line) . "\n");
    }
}

/** Accepts a connection, and serves it in a process of its own. */
function accept(Socket $listener, array $not_of_the_child): void
{
    if ($connection = socket_accept($listener)) { // false: the client has left again
        socket_set_block($connection); // since PHP 8.5 it has the mode of the listener
        if (fork() === 0) {
            pcntl_signal(SIGTERM, SIG_DFL);
            array_map('socket_close', $not_of_the_child);
            serve($connection);
            exit(0);
        }
        socket_close($connection);
    }
}

$listeners = inherited_sockets();
$origin = $listeners ? 'inherited' : 'bound here';
$listeners = $listeners ?: [listen_on((int) ($argv[1] ?? 0))];
if (@socket_getpeername($listeners[0], $peer)) { // Accept=yes: a connection, and no listener
    serve($listeners[0]);
    exit(0);
}

/* A signal may arrive at any time, also just before socket_select(). Its handler therefore makes a socket readable. */
check(socket_create_pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, $wakeup), 'socket_create_pair');
pcntl_async_signals(true);
pcntl_signal(SIGTERM, fn () => socket_write($wakeup[1], '.'));
pcntl_signal(SIGCHLD, SIG_IGN); // no zombies
array_map('socket_set_nonblock', $listeners); // a client may have left again between socket_select() and socket_accept()

foreach ($listeners as $listener) {
    $port = null; // and stays null for AF_UNIX
    check(socket_getsockname($listener, $address, $port), 'socket_getsockname', $listener);
    echo $address, $port === null ? '' : ":$port", ", $origin\n";
}
notify('READY=1');
while (true) {
    $readable = ['wakeup' => $wakeup[0], ...$listeners];
    $write = $except = null;
    if (@socket_select($readable, $write, $except, null) === false) { // interrupted by a signal
        continue;
    }
    if (isset($readable['wakeup'])) {
        break;
    }
    foreach ($readable as $listener) {
        accept($listener, [...$listeners, ...$wakeup]);
    }
}
notify('STOPPING=1');
array_map('socket_close', $listeners);
while (pcntl_wait($status) > 0); // connections end in their own time
echo "stopped\n";
