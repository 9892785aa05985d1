--TEST--
socket_recvmsg(): a large controllen costs no memory
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip USE_ZEND_ALLOC=0 disables PHP\'s memory limit');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
$message = ['controllen' => 4294967295];
memory_reset_peak_usage();
$before = memory_get_peak_usage();
var_dump(socket_recvmsg($b, $message), $message['control'], $message['flags']);
var_dump(memory_get_peak_usage() - $before < 1048576);
?>
--EXPECT--
int(3)
array(0) {
}
int(0)
bool(true)
