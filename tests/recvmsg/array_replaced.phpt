--TEST--
socket_recvmsg(): an array that a user error handler replaces during a later argument's conversion is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    $GLOBALS['message'] = 5;
    return true;
});
$message = ['controllen' => 100];
var_dump(socket_recvmsg($b, $message, 0.5), $message, socket_read($b, 10));
?>
--EXPECT--
Implicit conversion from float 0.5 to int loses precision
socket_recvmsg(): error converting user data (path: msghdr): expected an array here
bool(false)
int(5)
string(1) "x"
