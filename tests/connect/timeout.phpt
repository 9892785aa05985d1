--TEST--
socket_connect(): SO_SNDTIMEO expires with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = bound_socket(AF_UNIX, SOCK_STREAM, abstract_name());
socket_listen($listener, 0);
foreach ([0, 1] as $i) {
    $clients[$i] = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_option($clients[$i], SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 200000]);
    $start = hrtime(true);
    echo failure_of($clients[$i], fn () => socket_connect($clients[$i], abstract_name()));
}
var_dump(hrtime(true) - $start >= 150000000);
?>
--EXPECT--
true, 0, no warning
false, 11, no warning
bool(true)
