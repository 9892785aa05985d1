--TEST--
socket_cmsg_space(): the room for SCM_CREDENTIALS is one, whatever the count
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip the system has no SCM_CREDENTIALS');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$space = socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS);
var_dump($space > 12, socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS, 5) === $space);
?>
--EXPECT--
bool(true)
bool(true)
