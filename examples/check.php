<?php
/* check.php -- shared by the examples: names the extension they run on, checks results, reads lines. */

/** Ends the program with a message and status 1. */
function fail(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

/** Ends the program if a call failed, with the reason from the socket or, without a socket, from the process. */
function check(mixed $result, string $call, ?Socket $socket = null): mixed
{
    return $result !== false ? $result : fail("$call failed: " . socket_strerror(socket_last_error($socket)));
}

/** Writes all of it: a stream may accept only part of the data. */
function write_all(Socket $socket, string $data): void
{
    for (; $data !== ''; $data = substr($data, $written)) {
        $written = check(socket_write($socket, $data), 'socket_write', $socket);
    }
}

/** Reads a line of up to 1024 bytes and returns it without its terminator, or null at EOF. */
function read_line(Socket $socket): ?string
{
    // EOF: '' on a non-blocking socket; false, SOCKET_ECONNRESET and a warning on a blocking one.
    $line = @socket_read($socket, 1024, PHP_NORMAL_READ);
    if ($line === '' || ($line === false && socket_last_error($socket) === SOCKET_ECONNRESET)) {
        return null;
    }
    return rtrim(check($line, 'socket_read', $socket), "\r\n");
}

/** Creates a second process. Returns its number in the first process, 0 in the second. */
function fork(): int
{
    if (!function_exists('pcntl_fork')) {
        fail('this example needs pcntl, an extension of PHP for Unix: add extension=pcntl to php.ini');
    }
    $pid = pcntl_fork();
    return $pid !== -1 ? $pid : fail('pcntl_fork failed: ' . pcntl_strerror(pcntl_get_last_error()));
}

if (!extension_loaded('sockets_pair')) {
    fail((extension_loaded('sockets') ? 'ext/sockets is loaded, but sockets_pair is not' : 'sockets_pair is not loaded')
        . ': add extension=sockets_pair to php.ini, or run php -d extension=modules/sockets_pair.so '
        . $_SERVER['SCRIPT_NAME']);
}
fprintf(STDERR, "on sockets_pair %s, %s ext/sockets, PHP %s\n", phpversion('sockets_pair'),
    extension_loaded('sockets') ? 'beside' : 'without', PHP_VERSION);
