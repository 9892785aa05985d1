--TEST--
socket_create_pair(): a started program inherits neither fd
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$list = fn () => substr_count(shell_exec('ls -l /proc/self/fd'), 'socket:');
$before = $list();
$pairs = [pair(SOCK_STREAM), pair(SOCK_DGRAM), pair(SOCK_SEQPACKET)];
var_dump($list() - $before);
?>
--EXPECT--
int(0)
