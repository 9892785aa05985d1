--TEST--
socket_create(): warns and returns false for an unsupported type or protocol
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
$refused = [
    [AF_INET, 9, 0],
    [AF_INET, -1, 0],
    [AF_INET, SOCK_STREAM, 999],
    [AF_INET, SOCK_DGRAM, SOL_TCP],
    [AF_UNIX, SOCK_STREAM, SOL_TCP],
];
foreach ($refused as $arguments) {
    socket_clear_error();
    var_dump(socket_create(...$arguments), socket_last_error());
}
?>
--EXPECTF--
Warning: socket_create(): Unable to create socket [94]: Socket type not supported in %s on line %d
bool(false)
int(94)

Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)
int(22)

Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)
int(22)

Warning: socket_create(): Unable to create socket [93]: Protocol not supported in %s on line %d
bool(false)
int(93)

Warning: socket_create(): Unable to create socket [93]: Protocol not supported in %s on line %d
bool(false)
int(93)
