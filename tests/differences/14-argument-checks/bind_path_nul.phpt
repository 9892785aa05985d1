--TEST--
socket_bind(): a path containing a NUL byte throws and creates no file
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('bind_path_nul');
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach (["$path\0", "$path\0more"] as $address) {
    echo exception_of(fn () => socket_bind($socket, $address)), "\n";
}
var_dump(file_exists($path), socket_last_error($socket));
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
bool(false)
int(0)
