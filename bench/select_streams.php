<?php
/* select_streams.php -- the works of select.inc on streams. */

declare(strict_types=1);

require __DIR__ . '/common.inc';

const STREAMS = true;

function make_pair(): array
{
    return stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0) ?: must(false, 'stream_socket_pair');
}

/** @param resource $stream */
function send_byte($stream): int|false
{
    return fwrite($stream, 'x');
}

require __DIR__ . '/select.inc';
