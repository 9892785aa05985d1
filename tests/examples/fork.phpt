--TEST--
examples/fork.php: parent and child exchange messages
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/../examples/fork.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
child says:      Message from child.
child received:  Message from parent.
parent says:     Message from parent.
parent received: Message from child.
