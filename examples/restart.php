<?php
/* restart.php -- a server that replaces itself by a new program at SIGUSR2 and loses no connection: the listener stays
 * open meanwhile, and clients wait in its backlog. Connections that are being served end in their own time. SIGTERM ends it.
 *
 *     php -d extension=sockets_pair -r 'require "examples/restart.php";' 8000 &
 *     kill -USR2 $!
 *
 * (Without -r, PHP would leave the file of the script open in the new program: one more descriptor with each restart.)
 *
 * The listener is the only socket that the new program inherits. It gets the number in the environment. */

require __DIR__ . '/check.php';

/** Creates a listener that programs started from here inherit: it is not close-on-exec. */
function create_listener(int $port): Socket
{
    check(ini_set('sockets_pair.close_on_exec', '0'), 'ini_set');
    $listener = check(socket_create(AF_INET, SOCK_STREAM, 0), 'socket_create');
    ini_restore('sockets_pair.close_on_exec'); // all other sockets are
    socket_set_option($listener, SOL_SOCKET, SO_REUSEADDR, 1);
    check(@socket_bind($listener, '127.0.0.1', $port), 'socket_bind', $listener);
    check(socket_listen($listener, SOMAXCONN), 'socket_listen', $listener);
    return $listener;
}

/** Returns the number of a socket's descriptor. PHP does not tell it, but Linux lists them all with their inodes. */
function descriptor_number(Socket $socket): int
{
    $inode = fstat(socket_export_stream($socket))['ino'];
    foreach (scandir('/proc/self/fd') as $fd) {
        if (@readlink("/proc/self/fd/$fd") === "socket:[$inode]") {
            return (int) $fd;
        }
    }
    fail('descriptor not found: is /proc mounted?');
}

/** Returns a Socket of the listener with this number. It has a duplicate of the descriptor, which stays open itself. */
function listener(int $fd): Socket
{
    $stream = @fopen("php://fd/$fd", 'r+') ?: fail("descriptor $fd is not open");
    $listener = @socket_import_stream($stream) ?: fail("descriptor $fd is not a socket");
    socket_set_nonblock($listener); // a client may have left again between socket_select() and socket_accept()
    return $listener;
}

/** Replaces this program by a new one, with the same PID, arguments and children. Returns only if that fails. */
function restart(): void
{
    $command = file_get_contents('/proc/self/cmdline'); // PHP's own options included
    pcntl_exec(PHP_BINARY, array_slice(explode("\0", substr($command, 0, -1)), 1));
}

function serve(Socket $connection, int $generation): void
{
    while (($line = read_line($connection)) !== null) {
        write_all($connection, strrev($line) . ", says program $generation\n");
    }
}

/** Accepts a connection, and serves it in a process of its own. */
function accept(Socket $listener, int $generation): void
{
    if ($connection = socket_accept($listener)) { // false: the client has left again
        socket_set_block($connection); // since PHP 8.5 it has the mode of the listener
        if (fork() === 0) {
            pcntl_signal(SIGUSR2, SIG_IGN);
            pcntl_signal(SIGTERM, SIG_DFL);
            serve($connection, $generation);
            exit(0);
        }
        socket_close($connection);
    }
}

$generation = (int) getenv('GENERATION') + 1;
$fd = getenv('LISTENER_FD');
if ($fd === false) {
    $created = create_listener((int) ($argv[1] ?? 0)); // never closed
    $fd = descriptor_number($created);
    putenv("LISTENER_FD=$fd");
}
putenv("GENERATION=$generation");
$listener = listener((int) $fd);

/* A signal may arrive at any time, also just before socket_select(). Its handler therefore makes a socket readable. */
check(socket_create_pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, $wakeup), 'socket_create_pair');
pcntl_async_signals(true);
pcntl_signal(SIGUSR2, fn () => socket_write($wakeup[1], 'r'));
pcntl_signal(SIGTERM, fn () => socket_write($wakeup[1], 's'));
pcntl_signal(SIGCHLD, SIG_IGN); // no zombies
pcntl_sigprocmask(SIG_UNBLOCK, [SIGUSR2, SIGTERM]); // the program before has blocked them, below

socket_getsockname($listener, $address, $port);
echo "program $generation listens on $address:$port\n";
while (true) {
    $readable = ['wakeup' => $wakeup[0], 'listener' => $listener];
    $write = $except = null;
    if (@socket_select($readable, $write, $except, null) === false) { // interrupted by a signal
        continue;
    }
    if (isset($readable['listener'])) {
        accept($listener, $generation);
    }
    if (isset($readable['wakeup'])) {
        if (str_contains(socket_read($wakeup[0], 100), 's')) {
            socket_shutdown($listener, SHUT_RDWR); // for all processes: those that serve connections have it open, too
            exit("stopped\n");
        }
        pcntl_sigprocmask(SIG_BLOCK, [SIGUSR2, SIGTERM]); // they wait until the new program has its handlers
        socket_close($listener); // else the new program inherits the duplicate, too
        restart();
        $listener = listener((int) $fd); // it did not start: go on
        pcntl_sigprocmask(SIG_UNBLOCK, [SIGUSR2, SIGTERM]);
    }
}
