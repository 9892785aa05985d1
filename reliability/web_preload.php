<?php
/* web_preload.php -- what php-fpm preloads for web_page.php. */

declare(strict_types=1);

/** An unterminated line, which ext/sockets loses. */
function preloaded_line(): string|false
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_write($pair[0], 'last');
    socket_close($pair[0]);
    return @socket_read($pair[1], 10, PHP_NORMAL_READ);
}

$line = preloaded_line(); // it may be used while preloading
if ($line !== 'last') {
    throw new RuntimeException('a line is lost while preloading');
}
