--TEST--
socket_recv(): MSG_PEEK with MSG_WAITALL returns what is queued on AF_UNIX, as without the setting
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip for Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
socket_write($a, 'abc');
var_dump(elapsed_seconds(function () use ($b) {
    socket_recv($b, $data, 10, MSG_PEEK | MSG_WAITALL);
    var_dump($data);
}) < 15);
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
string(3) "abc"
bool(true)
string(1) "1"
