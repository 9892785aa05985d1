--TEST--
socket_set_option(): a timeout throws if the seconds are negative or too large, and stays as it was
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a] = pair();
$values = [-1, -0.5, -1e-9, -1.5, '-1', '-0.1', PHP_INT_MIN, -INF, INF, 1e19, 1e30, '1e30', '99999999999999999999'];
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    socket_set_option($a, SOL_SOCKET, $option, ['sec' => 7, 'usec' => 0]);
    foreach ($values as $value) {
        $thrown = exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, ['sec' => $value, 'usec' => 0]));
        if ($thrown !== 'ValueError: socket_set_option(): Argument #4 ($value) "sec" must be between 0 and ' . PHP_INT_MAX) {
            var_dump($value, $thrown);
        }
    }
    echo json_encode(socket_get_option($a, SOL_SOCKET, $option)), "\n";
}
?>
--EXPECT--
{"sec":7,"usec":0}
{"sec":7,"usec":0}
