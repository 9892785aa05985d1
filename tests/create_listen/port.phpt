--TEST--
socket_create_listen(): listens on the given port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

for ($tries = 0; $tries < 100; $tries++) { // another process may take the port in between
    $port = port_of(socket_create_listen(0)); // closed at once
    socket_clear_error();
    if ($listener = @socket_create_listen($port, 5)) {
        break;
    }
}
var_dump(port_of($listener) === $port, socket_last_error());
?>
--EXPECT--
bool(true)
int(0)
