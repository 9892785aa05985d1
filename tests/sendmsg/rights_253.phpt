--TEST--
socket_sendmsg(): passes 253 fds at once, and leaks none
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if ((int) shell_exec('ulimit -n') < 600) die('skip the fd limit is too low');
require dirname(__DIR__) . '/helper.inc';
if (!@send_fds(pair()[0], array_fill(0, 253, STDIN)) && socket_last_error() === SOCKET_ENOMEM) die('skip musl before 1.2.4 accepts at most 251');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$file = fopen(__FILE__, 'r');
$before = count_open_fds();
var_dump(send_fds($a, array_fill(0, 253, $file)), count_open_fds() - $before);
$received = recv_fds($b);
var_dump(count($received), count_open_fds() - $before);
var_dump(count(array_filter($received, fn ($stream) => fstat($stream)['ino'] === fstat($file)['ino'])));
unset($received);
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(1)
int(0)
int(253)
int(253)
int(253)
int(0)
