--TEST--
socket_recv(): MSG_WAITALL with a length above memory_limit returns what arrives before EOF
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip USE_ZEND_ALLOC=0 disables PHP\'s memory limit');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

ini_set('memory_limit', '16M');
[$a, $b] = pair();
fork(function () use ($a, $b) {
    socket_close($b);
    write_all($a, str_repeat('x', 3000000));
    socket_send($a, 'end', 3, 0);
});
socket_close($a);
var_dump(socket_recv($b, $data, 1 << 30, MSG_WAITALL), strlen($data), substr($data, -4));
?>
--EXPECT--
int(3000003)
int(3000003)
string(4) "xend"
