--TEST--
socket_get_option(): the kernel's option 17 returns the PID of the peer, or 0 without one
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
if (preg_match('/^(mips|ppc|parisc|sparc|alpha)/', php_uname('m'))) die('skip SO_PEERCRED has another number here');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_get_option($a, SOL_SOCKET, 17) === getmypid(), socket_getopt($a, SOL_SOCKET, 17) === getmypid());
var_dump(socket_get_option(socket_create(AF_UNIX, SOCK_STREAM, 0), SOL_SOCKET, 17));
var_dump(socket_get_option(socket_create(AF_INET, SOCK_STREAM, 0), SOL_SOCKET, 17));
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, 17, 1));
?>
--EXPECT--
bool(true)
bool(true)
int(0)
int(0)
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
