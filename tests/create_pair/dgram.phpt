--TEST--
socket_create_pair(): SOCK_DGRAM preserves message boundaries
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_DGRAM);
foreach (['one', 'two and more', 'x'] as $message) {
    var_dump(socket_write($a, $message));
}
for ($i = 0; $i < 3; $i++) {
    var_dump(socket_read($b, 100));
}
?>
--EXPECT--
int(3)
int(12)
int(1)
string(3) "one"
string(12) "two and more"
string(1) "x"
