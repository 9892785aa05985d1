--TEST--
socket_set_option(): SO_PEERCRED cannot be set
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a] = pair();
$credentials = socket_get_option($a, SOL_SOCKET, SO_PEERCRED);
foreach ([1, $credentials] as $value) {
    echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_PEERCRED, $value));
}
var_dump(socket_get_option($a, SOL_SOCKET, SO_PEERCRED) === $credentials);
?>
--EXPECT--
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
bool(true)
