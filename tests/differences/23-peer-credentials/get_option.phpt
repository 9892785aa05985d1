--TEST--
socket_get_option(): SO_PEERCRED returns PID, UID and GID of the process that created the pair
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[, $b] = pair();
$credentials = ['pid' => getmypid(), 'uid' => fileowner('/proc/self'), 'gid' => filegroup('/proc/self')];
var_dump(socket_get_option($b, SOL_SOCKET, SO_PEERCRED) === $credentials);
var_dump(socket_getopt($b, SOL_SOCKET, SO_PEERCRED) === $credentials);
?>
--EXPECT--
bool(true)
bool(true)
