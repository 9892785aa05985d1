--TEST--
socket_recvmsg(): closes fds of a type that it cannot return, such as SCM_PIDFD
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
if (PHP_OS_FAMILY !== 'Linux' || !@socket_set_option($pair[0], SOL_SOCKET, 76, 1)) die('skip requires SO_PASSPIDFD, new in Linux 6.5');
?>
--FILE--
<?php
const SO_PASSPIDFD = 76;

socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
socket_set_option($pair[1], SOL_SOCKET, SO_PASSPIDFD, 1);
$before = count(scandir('/proc/self/fd'));
for ($i = 0; $i < 10; $i++) {
    socket_write($pair[0], 'x');
    $message = ['controllen' => 1000];
    socket_recvmsg($pair[1], $message);
}
var_dump($message['control'], count(scandir('/proc/self/fd')) - $before);
?>
--EXPECT--
array(0) {
}
int(0)
