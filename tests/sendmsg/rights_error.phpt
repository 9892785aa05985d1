--TEST--
socket_sendmsg(): SCM_RIGHTS data without an fd is rejected, and the warning gives the path and the reason
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
$closed_stream = fopen(__FILE__, 'r');
fclose($closed_stream);
[$closed_socket] = pair();
socket_close($closed_socket);
foreach ([
    [],
    'text',
    [5],
    [STDIN, 'text'],
    [STDIN, STDIN, null],
    [new stdClass],
    [stream_context_create()],
    [fopen('php://memory', 'r')],
    [STDIN, $closed_stream],
    [$closed_socket],
] as $data) {
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $data]]]));
}
var_dump(socket_last_error($a), socket_last_error(), socket_read($b, 10));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected at least one element in this array in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #3): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): resource is not a stream in %s on line %d
bool(false)

Warning: socket_sendmsg(): Cannot represent a stream of type MEMORY as a File Descriptor in %s on line %d

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): cast stream to file descriptor failed in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): resource is not a stream in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed in %s on line %d
bool(false)
int(0)
int(0)
bool(false)
