--TEST--
socket_recv(): MSG_WAITALL receives megabytes from a blocking sender
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$data = random_bytes(5000000);
$pid = fork(fn () => write_all($a, $data));
foreach ([262144, 262145, 1000000] as $i => $length) {
    var_dump(socket_recv($b, $parts[$i], $length, MSG_WAITALL));
}
var_dump(socket_recv($b, $rest, 5000000 - strlen(implode($parts)), MSG_WAITALL), implode($parts) . $rest === $data, wait_for_exit($pid));
?>
--EXPECT--
int(262144)
int(262145)
int(1000000)
int(3475711)
bool(true)
string(13) "exit status 0"
