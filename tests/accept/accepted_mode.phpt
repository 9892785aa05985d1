--TEST--
socket_accept(): since PHP 8.5 the accepted socket is non-blocking if socket_set_nonblock() was called, or a non-blocking stream imported
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (!is_dir('/proc/self/fdinfo')) die('skip no /proc/self/fdinfo');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

function mode_of_accepted(Socket $listener): string
{
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_connect($client, '127.0.0.1', port_of($listener));
    $before = socket_flags();
    select_result([$listener], null, null, 5);
    $accepted = socket_accept($listener);
    [$flags] = array_values(array_diff_key(socket_flags(), $before));
    return $flags & 04000 ? 'non-blocking' : 'blocking'; // O_NONBLOCK
}

$nonblocking = PHP_VERSION_ID >= 80500 ? 'non-blocking' : 'blocking';
$stream = fn (bool $blocking) => stream_set_blocking($stream = stream_socket_server('tcp://127.0.0.1:0'), $blocking) ? $stream : null;

$listener = listener(AF_INET, '127.0.0.1');
var_dump(mode_of_accepted($listener) === 'blocking');
socket_set_nonblock($listener);
var_dump(mode_of_accepted($listener) === $nonblocking);
socket_set_block($listener);
var_dump(mode_of_accepted($listener) === 'blocking');

var_dump(mode_of_accepted(socket_import_stream($stream(true))) === 'blocking');
$imported = socket_import_stream($stream(false));
var_dump(mode_of_accepted($imported) === $nonblocking);
socket_set_block($imported);
var_dump(mode_of_accepted($imported) === 'blocking');

// Only socket_set_nonblock() counts, and the mode of a stream when it was imported.
$flagged = socket_create(AF_INET, SOCK_STREAM | (defined('SOCK_NONBLOCK') ? SOCK_NONBLOCK : 0), 0);
socket_bind($flagged, '127.0.0.1');
socket_listen($flagged);
var_dump(mode_of_accepted($flagged) === 'blocking');
$listener = listener(AF_INET, '127.0.0.1');
stream_set_blocking($exported = socket_export_stream($listener), false);
var_dump(mode_of_accepted($listener) === 'blocking');
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
