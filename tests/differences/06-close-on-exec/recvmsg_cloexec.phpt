--TEST--
socket_recvmsg(): a started program does not inherit received fds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
send_fds($a, [STDIN, fopen(__FILE__, 'r')]);
$numbers = fn () => array_filter(scandir('/proc/self/fd'), fn ($number) => is_link("/proc/self/fd/$number"));
$known = $numbers();
$received = recv_fds($b);
foreach (array_diff($numbers(), $known) as $number) {
    preg_match('/^flags:\s*(\d+)$/m', file_get_contents("/proc/self/fdinfo/$number"), $found);
    var_dump((octdec($found[1]) & 02000000) > 0);
}
?>
--EXPECT--
bool(true)
bool(true)
