--TEST--
socket_recvmsg(): accepts small and large values of controllen
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([1, '100', 65536, 20.5] as $size) {
    socket_write($a, 'abc');
    $message = ['controllen' => $size];
    var_dump(socket_recvmsg($b, $message), $message['control'], $message['flags']);
}
?>
--EXPECT--
int(3)
array(0) {
}
int(0)
int(3)
array(0) {
}
int(0)
int(3)
array(0) {
}
int(0)
int(3)
array(0) {
}
int(0)
