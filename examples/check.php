<?php
/* check.php -- what the examples share: that the extensions are there, and that calls succeed. */

/** Ends the program when a call has failed, with the reason that the socket, or the process, has for it. */
function check(mixed $result, string $call, ?Socket $socket = null): mixed
{
    if ($result === false) {
        fwrite(STDERR, "$call failed: " . socket_strerror(socket_last_error($socket)) . "\n");
        exit(1);
    }
    return $result;
}

/** Writes all of it: a stream may take less than it is given. */
function write_all(Socket $socket, string $data): void
{
    for (; $data !== ''; $data = substr($data, $written)) {
        $written = check(socket_write($socket, $data), 'socket_write', $socket);
    }
}

/** Makes a second process, and returns the first one its number, the second one 0. */
function fork(): int
{
    need('pcntl_fork', 'pcntl');
    $pid = pcntl_fork();
    if ($pid === -1) {
        fwrite(STDERR, 'pcntl_fork failed: ' . pcntl_strerror(pcntl_get_last_error()) . "\n");
        exit(1);
    }
    return $pid;
}

/** Ends the program, saying what to do, when a function of an extension is missing. */
function need(string $function, string $extension): void
{
    if (!function_exists($function)) {
        fwrite(STDERR, "$function() is missing: load $extension, with extension=$extension in php.ini"
            . " or as in php -n -d extension=modules/$extension.so\n");
        exit(1);
    }
}

need('socket_create_pair', 'sockets_pair');
