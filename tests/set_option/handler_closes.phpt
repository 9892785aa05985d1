--TEST--
socket_set_option(): a user error handler that closes the socket does not change the option of another one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SO_KEEPALIVE, SO_OOBINLINE] as $option) {
    [$a, $b] = pair();
    $others = [];
    set_error_handler(function () use ($a, $b, &$others) {
        try {
            socket_close($a);
            socket_close($b);
            $others = pair();
        } catch (Error) {
            // already closed: this is the warning about the failed call
        }
        return true;
    });
    exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, new stdClass));
    restore_error_handler();
    foreach ($others as $other) {
        echo json_encode(socket_get_option($other, SOL_SOCKET, $option)), "\n";
    }
}
?>
--EXPECT--
0
0
0
0
