--TEST--
socket_strerror(): codes below -10000 are host lookup errors
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/helper.inc';
if (PHP_OS_FAMILY !== 'Linux' || has_musl()) die('skip expects error texts of glibc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([-10001, -10002, -10003, -10004, -10005, -2147483648] as $error) {
    echo $error, ': ', socket_strerror($error), "\n";
}
?>
--EXPECT--
-10001: Unknown host
-10002: Host name lookup failure
-10003: Unknown server error
-10004: No address associated with name
-10005: Unknown resolver error
-2147483648: Unknown resolver error
