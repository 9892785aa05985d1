--TEST--
socket_sendmsg(): a failed system call warns and sets both last errors
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$stream = socket_create(AF_UNIX, SOCK_STREAM, 0);
$message = socket_create(AF_UNIX, SOCK_DGRAM, 0);
[$connected] = pair();
[$short] = pair(SOCK_DGRAM);
socket_set_option($short, SOL_SOCKET, SO_SNDBUF, 1);
$path = temporary_path('no_such');
foreach ([
    'ENOTCONN' => [$stream, ['iov' => ['x']]],
    'ENOENT' => [$message, ['name' => ['path' => $path], 'iov' => ['x']]],
    'EISCONN' => [$connected, ['name' => ['path' => $path], 'iov' => ['x']]],
    'EMSGSIZE' => [$short, ['iov' => [str_repeat('x', 100000)]]],
] as $error => [$socket, $what]) {
    var_dump(socket_sendmsg($socket, $what));
    $number = constant("SOCKET_$error");
    var_dump(socket_last_error($socket) === $number, socket_last_error() === $number);
}
?>
--EXPECTF--
Warning: socket_sendmsg(): Error in sendmsg [107]: Transport endpoint is not connected in %s on line %d
bool(false)
bool(true)
bool(true)

Warning: socket_sendmsg(): Error in sendmsg [2]: No such file or directory in %s on line %d
bool(false)
bool(true)
bool(true)

Warning: socket_sendmsg(): Error in sendmsg [106]: Transport endpoint is already connected in %s on line %d
bool(false)
bool(true)
bool(true)

Warning: socket_sendmsg(): Error in sendmsg [90]: Message too long in %s on line %d
bool(false)
bool(true)
bool(true)
