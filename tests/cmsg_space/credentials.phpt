--TEST--
socket_cmsg_space(): the space for SCM_CREDENTIALS does not depend on the count
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('SCM_CREDENTIALS')) die('skip no SCM_CREDENTIALS');
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
