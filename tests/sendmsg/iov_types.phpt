--TEST--
socket_sendmsg(): converts iov elements to strings
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$text = new class { public function __toString(): string { return 'object'; } };
$referenced = 'reference';
var_dump(socket_sendmsg($a, ['iov' => [5, ' ', 1.5, true, null, false, ' ', $text, ' ', &$referenced]]));
var_dump(socket_read($b, 100), $referenced);
?>
--EXPECT--
int(23)
string(23) "5 1.51 object reference"
string(9) "reference"
