--TEST--
Socket: the fd of a Socket made by another extension is close-on-exec after the first call
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

$stream = null;
$calls = [
    'socket_accept' => fn (Socket $s) => @socket_accept($s),
    'socket_atmark' => fn (Socket $s) => @socket_atmark($s),
    'socket_bind' => fn (Socket $s) => @socket_bind($s, abstract_name()),
    'socket_clear_error' => fn (Socket $s) => socket_clear_error($s),
    'socket_connect' => fn (Socket $s) => @socket_connect($s, "\0"),
    'socket_export_stream' => fn (Socket $s) => $stream = socket_export_stream($s),
    'socket_get_option' => fn (Socket $s) => socket_get_option($s, SOL_SOCKET, SO_TYPE),
    'socket_getopt' => fn (Socket $s) => socket_getopt($s, SOL_SOCKET, SO_TYPE),
    'socket_getpeername' => fn (Socket $s) => socket_getpeername($s, $address),
    'socket_getsockname' => fn (Socket $s) => socket_getsockname($s, $address),
    'socket_last_error' => fn (Socket $s) => socket_last_error($s),
    'socket_listen' => fn (Socket $s) => @socket_listen($s),
    'socket_read' => fn (Socket $s) => socket_read($s, 1),
    'socket_recv' => fn (Socket $s) => socket_recv($s, $data, 1, 0),
    'socket_recvfrom' => fn (Socket $s) => socket_recvfrom($s, $data, 1, 0, $address),
    'socket_recvmsg' => fn (Socket $s) => recv_fds($s),
    'socket_select' => function (Socket $s) {
        [$read, $none] = [[$s], null];
        socket_select($read, $none, $none, 0);
    },
    'socket_send' => fn (Socket $s) => socket_send($s, 'x', 1, 0),
    'socket_sendmsg' => fn (Socket $s) => socket_sendmsg($s, ['iov' => ['x']]),
    'socket_sendto' => fn (Socket $s) => @socket_sendto($s, 'x', 1, 0, "\0"),
    'socket_set_block' => fn (Socket $s) => socket_set_block($s),
    'socket_set_nonblock' => fn (Socket $s) => socket_set_nonblock($s),
    'socket_set_option' => fn (Socket $s) => socket_set_option($s, SOL_SOCKET, SO_RCVBUF, 10000),
    'socket_setopt' => fn (Socket $s) => socket_setopt($s, SOL_SOCKET, SO_RCVBUF, 10000),
    'socket_shutdown' => fn (Socket $s) => socket_shutdown($s),
    'socket_write' => fn (Socket $s) => socket_write($s, 'x'),
];
foreach (array_filter($calls, 'function_exists', ARRAY_FILTER_USE_KEY) as $function => $call) {
    [$socket, $peer] = neighbour_pair(SOCK_STREAM);
    socket_write($peer, 'x');
    $before = neighbour_is_inherited($socket);
    $call($socket);
    if (!$before || neighbour_is_inherited($socket)) {
        echo "$function: ", json_encode([$before, neighbour_is_inherited($socket)]), "\n";
    }
}

// A program started now does not inherit it, so EOF arrives while that still runs.
[$socket, $peer] = neighbour_pair(SOCK_STREAM);
socket_set_block($socket);
$program = proc_open(['sleep', '60'], [], $pipes);
unset($socket);
socket_set_option($peer, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
echo json_encode(socket_read($peer, 1)), "\n";
stop($program);
?>
--EXPECT--
6 orders of loading
""
