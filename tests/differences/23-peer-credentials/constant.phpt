--TEST--
socket_get_option(): SO_PEERCRED is not the kernel's number, and no option of other levels
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

var_dump(SO_PEERCRED - 0x10000 > 0, SO_PEERCRED - 0x10000 < 100);
$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([SOL_TCP, IPPROTO_IP] as $level) {
    echo failure_of($tcp, fn () => socket_get_option($tcp, $level, SO_PEERCRED));
}
?>
--EXPECT--
bool(true)
bool(true)
false, 92, socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
false, 92, socket_get_option(): Unable to retrieve socket option [92]: Protocol not available
