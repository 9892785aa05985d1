--TEST--
phpinfo(): shows what is compiled in
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

(new ReflectionExtension('sockets_pair'))->info();
?>
--EXPECTF--
sockets_pair

Sockets between processes => enabled
Version => %d.%d.%d
Mode => %s
Address families => AF_UNIX, AF_INET, AF_INET6
Close-on-exec => %s
Platform => %s

Directive => Local Value => Master Value
sockets_pair.close_on_exec => On => On
sockets_pair.restart_interrupted => Off => Off
sockets_pair.select_backend => no value => no value
