--TEST--
socket_accept(): returns pending connections in order, each as a new Socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_UNIX, temporary_path('accept'));
socket_getsockname($listener, $path);
foreach (['one', 'two'] as $i => $name) {
    $clients[$i] = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_connect($clients[$i], $path);
    socket_write($clients[$i], $name);
}
for ($i = 0; $i < 2; $i++) {
    $accepted = socket_accept($listener);
    var_dump(get_class($accepted), socket_read($accepted, 100), socket_write($accepted, "to $i"), socket_read($clients[$i], 100));
}
?>
--EXPECT--
string(6) "Socket"
string(3) "one"
int(4)
string(4) "to 0"
string(6) "Socket"
string(3) "two"
int(4)
string(4) "to 1"
