--TEST--
socket_recvmsg(): a float or string that does not fit an integer is out of bounds for controllen
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
$pair = pair();
foreach ([1e30, '1e30'] as $huge) {
    $message = ['controllen' => $huge];
    var_dump(@socket_recvmsg($pair[0], $message)); // @: since PHP 8.5 a conversion may warn before
    echo error_get_last()['message'], "\n";
}
?>
--EXPECT--
bool(false)
socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer
bool(false)
socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer
