--TEST--
socket_get_option(): SO_PEERCRED returns the process that created the pair
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$credentials = socket_get_option($b, SOL_SOCKET, SO_PEERCRED);
var_dump($credentials === ['pid' => getmypid(), 'uid' => fileowner('/proc/self'), 'gid' => filegroup('/proc/self')]);
$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_get_option($tcp, SOL_SOCKET, SO_PEERCRED)['pid']);
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_PEERCRED, 1));
?>
--EXPECT--
bool(true)
int(0)
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
