<?php
/* select_sockets.php -- the works of select.inc on ext/sockets or sockets_pair. */

declare(strict_types=1);

require __DIR__ . '/common.inc';

const STREAMS = false;

function make_pair(): array
{
    must(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair');
    return $pair;
}

function send_byte(Socket $socket): int|false
{
    return socket_write($socket, 'x');
}

require __DIR__ . '/select.inc';
