--TEST--
socket_recvmsg(): the name is null if the sender has none or none was requested
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'abc');
    $message = ['controllen' => 100, 'name' => []];
    var_dump(socket_recvmsg($b, $message), $message['name']);
}
[$a, $b] = pair(SOCK_DGRAM);
$path = temporary_path('recvmsg_none');
socket_bind($a, $path);
socket_write($a, 'abc');
$message = ['controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['name']);
socket_write($a, 'abc');
$message = ['controllen' => 100, 'name' => []];
var_dump(socket_recvmsg($b, $message), $message['name']['path'] === $path);
unlink($path);
?>
--EXPECT--
int(3)
NULL
int(3)
NULL
int(3)
NULL
int(3)
bool(true)
