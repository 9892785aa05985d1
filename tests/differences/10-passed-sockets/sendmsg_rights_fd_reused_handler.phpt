--TEST--
socket_sendmsg(): does not send a reused fd if a user error handler closes a Socket that is to be passed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
[$passed, $peer] = pair();
[$stream, $other] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($other, "one\ntwo\n");
fgets($stream);
set_error_handler(function (int $level, string $message) use ($passed) {
    global $file;
    echo $message, "\n";
    socket_close($passed);
    $file = fopen(__FILE__, 'r');
    return true;
});
try {
    send_fds($a, [$passed, $stream]);
} catch (Error) {
    // sending nothing is as correct as sending the rest
}
restore_error_handler();
$unexpected = array_filter(@recv_fds($b), fn ($received) => !$received instanceof Socket);
var_dump(is_resource($file), count($unexpected));
?>
--EXPECT--
socket_sendmsg(): 4 bytes of buffered data lost during stream conversion!
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed
bool(true)
int(0)
