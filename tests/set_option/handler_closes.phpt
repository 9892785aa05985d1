--TEST--
socket_set_option(): a user error handler that closes the socket does not change the option of another one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[SO_KEEPALIVE, new stdClass], [SO_LINGER, ['l_onoff' => new stdClass, 'l_linger' => 1]], [SO_RCVTIMEO, ['sec' => new stdClass, 'usec' => 0]]] as [$option, $value]) {
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
    exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, $value));
    restore_error_handler();
    foreach ($others as $other) {
        echo json_encode(socket_get_option($other, SOL_SOCKET, $option)), "\n";
    }
}
?>
--EXPECT--
0
0
{"l_onoff":0,"l_linger":0}
{"l_onoff":0,"l_linger":0}
{"sec":0,"usec":0}
{"sec":0,"usec":0}
