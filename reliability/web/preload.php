<?php
/* preload.php -- the code that php-fpm preloads for page.php. */

declare(strict_types=1);

/** Reads an unterminated line, which ext/sockets discards. */
function preloaded_line(): string|false
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_write($pair[0], 'last');
    socket_close($pair[0]);
    return @socket_read($pair[1], 10, PHP_NORMAL_READ);
}

$line = preloaded_line(); // to be usable while preloading
if ($line !== 'last') {
    throw new RuntimeException('a line is lost while preloading');
}
