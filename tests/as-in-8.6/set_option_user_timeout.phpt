--TEST--
socket_set_option(): TCP_USER_TIMEOUT is a number of milliseconds from 0 to 4294967295
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip TCP_USER_TIMEOUT is for Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

const TIMEOUT = 18; // TCP_USER_TIMEOUT
$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($tcp, SOL_TCP, TIMEOUT, 30000), socket_get_option($tcp, SOL_TCP, TIMEOUT));
foreach ([-1, PHP_INT_MIN, 4294967296.0] as $time) {
    echo exception_of(fn () => socket_set_option($tcp, SOL_TCP, TIMEOUT, $time)), "\n";
}
// More than the kernel accepts.
echo failure_of($tcp, fn () => socket_set_option($tcp, SOL_TCP, TIMEOUT, 2147483648.0));
var_dump(socket_get_option($tcp, SOL_TCP, TIMEOUT));
?>
--EXPECT--
bool(true)
int(30000)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
false, 22, socket_set_option(): Unable to set socket option [22]: Invalid argument
int(30000)
