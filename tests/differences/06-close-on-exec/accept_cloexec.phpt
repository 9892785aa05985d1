--TEST--
socket_accept(): a started program does not inherit the fd
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$list = fn () => substr_count(shell_exec('ls -l /proc/self/fd'), 'socket:');
$listener = listener(AF_INET, '127.0.0.1');
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($listener));
$before = $list();
$accepted = socket_accept($listener);
var_dump($list() - $before);
?>
--EXPECT--
int(0)
