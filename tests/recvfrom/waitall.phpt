--TEST--
socket_recvfrom(): MSG_WAITALL blocks for more data than any buffer
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$data = random_bytes(1000000);
$pid = fork(fn () => write_all($a, $data . 'rest'));
$address = 'replaced';
var_dump(socket_recvfrom($b, $received, 1000000, MSG_WAITALL, $address), $received === $data, $address, wait_for_exit($pid), socket_read($b, 100));
?>
--EXPECT--
int(1000000)
bool(true)
string(0) ""
string(13) "exit status 0"
string(4) "rest"
