--TEST--
socket_recvmsg(): MSG_WAITALL with a large buffer_size allocates only for the received bytes
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
socket_close($a);
$message = ['controllen' => 100, 'buffer_size' => 104857600];
memory_reset_peak_usage();
$before = memory_get_peak_usage();
var_dump(socket_recvmsg($b, $message, MSG_WAITALL), $message['iov']);
$more = memory_get_peak_usage() - $before;
echo $more < 65536 ? "little memory\n" : "$more bytes\n";
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  string(3) "abc"
}
little memory
