--TEST--
socket_sendmsg(): a user error handler may close the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
socket_close($b);
set_error_handler(function (int $level, string $message) {
    global $a;
    echo $message, "\n";
    socket_close($a);
    unset($GLOBALS['a']);
    return true;
});
var_dump(socket_sendmsg($a, ['iov' => ['x']]), isset($a), count_open_fds() - $before);
[$a, $b] = pair();
var_dump(socket_sendmsg($a, ['control' => [5]]), isset($a));
[$a, $b] = pair();
var_dump(socket_sendmsg($a, ['control' => rights_cmsg([STDIN, 5])]), isset($a));
?>
--EXPECT--
socket_sendmsg(): Error in sendmsg [32]: Broken pipe
bool(false)
bool(false)
int(-2)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here
bool(false)
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource
bool(false)
bool(false)
