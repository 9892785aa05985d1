--TEST--
socket_connect(): matches an abstract name to its last byte
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_UNIX, abstract_name() . "\0end");
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach ([abstract_name(), abstract_name() . "\0end\0"] as $other) {
    echo failure_of($client, fn () => socket_connect($client, $other));
}
var_dump(socket_connect($client, abstract_name() . "\0end"));
?>
--EXPECT--
false, 111, socket_connect(): unable to connect [111]: Connection refused
false, 111, socket_connect(): unable to connect [111]: Connection refused
bool(true)
