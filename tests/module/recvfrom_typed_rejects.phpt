--TEST--
socket_recvfrom(): assigns no variable if one of them rejects its value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Typed
{
    public array $list = ['old'];
}

$typed = new Typed;
[$a, $b] = pair(SOCK_DGRAM);
socket_write($a, 'text');
$data = 'old data';
echo exception_of(function () use ($b, &$data, $typed) {
    socket_recvfrom($b, $data, 10, 0, $typed->list);
}), "\n";
var_dump($data, $typed->list);

$address = 'old address';
echo exception_of(function () use (&$address, $typed) {
    socket_getsockname(socket_create_listen(0), $address, $typed->list);
}), "\n";
var_dump($address);
?>
--EXPECT--
TypeError: Cannot assign string to reference held by property Typed::$list of type array
string(8) "old data"
array(1) {
  [0]=>
  string(3) "old"
}
TypeError: Cannot assign int to reference held by property Typed::$list of type array
string(11) "old address"
