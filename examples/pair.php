<?php
/* pair.php -- data both ways through one pair of connected sockets, in one process. */

require __DIR__ . '/check.php';

check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sockets), 'socket_create_pair');
[$first, $second] = $sockets;

foreach ([[$first, $second, "ABCdef123\n"], [$second, $first, "321fedCBA\n"]] as [$from, $to, $message]) {
    write_all($from, $message);
    var_dump(check(socket_read($to, strlen($message), PHP_BINARY_READ), 'socket_read', $to));
}

socket_close($first);
var_dump(check(socket_read($second, 100), 'socket_read', $second)); // "": the other end is closed
socket_close($second);
