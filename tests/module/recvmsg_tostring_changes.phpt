--TEST--
socket_recvmsg(): a __toString() that changes the variable does not affect the call
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Changer
{
    public function __toString(): string
    {
        $GLOBALS['message'] = ['changed'];
        return '3';
    }
}

[$a, $b] = pair();
socket_write($a, 'abcdef');
$message = ['buffer_size' => new Changer, 'controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['iov'], array_keys($message));
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  string(3) "abc"
}
array(4) {
  [0]=>
  string(4) "name"
  [1]=>
  string(7) "control"
  [2]=>
  string(3) "iov"
  [3]=>
  string(5) "flags"
}
