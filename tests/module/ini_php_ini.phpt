--TEST--
INI settings: php.ini sets them
--EXTENSIONS--
sockets_pair
--INI--
sockets_pair.close_on_exec=Off
sockets_pair.restart_interrupted=On
--FILE--
<?php
var_dump((bool) ini_get('sockets_pair.close_on_exec'), ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
bool(false)
string(1) "1"
