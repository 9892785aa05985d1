--TEST--
socket_recvmsg(): a user error handler may close the socket and change the array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

set_error_handler(function (int $level, string $text) {
    global $a, $message;
    echo $text, "\n";
    socket_close($a);
    $message = 'changed';
    return true;
});
$a = socket_create(AF_INET, SOCK_STREAM, 0);
$before = count_open_fds();
$message = ['controllen' => 100];
var_dump(socket_recvmsg($a, $message), $message, count_open_fds() - $before);
[$a, $b] = pair();
$message = ['controllen' => 0];
var_dump(socket_recvmsg($a, $message), $message);
?>
--EXPECT--
socket_recvmsg(): Error in recvmsg [107]: Transport endpoint is not connected
bool(false)
string(7) "changed"
int(-1)
socket_recvmsg(): error converting user data (path: msghdr > controllen): controllen cannot be 0
bool(false)
string(7) "changed"
