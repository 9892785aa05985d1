--TEST--
socket_recvfrom(): with no data returns false without a warning, and keeps all variables
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[AF_UNIX, SOCK_DGRAM], [AF_INET, SOCK_DGRAM]] as [$family, $type]) {
    $socket = bound_socket($family, $type, $family === AF_INET ? '127.0.0.1' : abstract_name());
    foreach ([10, 1 << 20] as $length) {
        [$data, $address, $port] = ['untouched', 'as', 'well'];
        echo failure_of($socket, function () use ($socket, &$data, $length, &$address, &$port) {
            return socket_recvfrom($socket, $data, $length, MSG_DONTWAIT, $address, $port);
        });
        var_dump($data, $address, $port);
    }
}
?>
--EXPECT--
false, 11, no warning
string(9) "untouched"
string(2) "as"
string(4) "well"
false, 11, no warning
string(9) "untouched"
string(2) "as"
string(4) "well"
false, 11, no warning
string(9) "untouched"
string(2) "as"
string(4) "well"
false, 11, no warning
string(9) "untouched"
string(2) "as"
string(4) "well"
