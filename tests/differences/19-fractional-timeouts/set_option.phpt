--TEST--
socket_set_option(): fractions of a second count in SO_RCVTIMEO and SO_SNDTIMEO
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$socket] = pair();
$values = [
    ['sec' => 0.5, 'usec' => 0],
    ['sec' => '0.25', 'usec' => 0],
    ['sec' => '2.5', 'usec' => 1000],
    ['sec' => 1.75, 'usec' => 500000],
    ['sec' => 0, 'usec' => 2000.9],
    ['sec' => 3, 'usec' => 4000],
];
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    foreach ($values as $value) {
        socket_set_option($socket, SOL_SOCKET, $option, $value);
        // Linux counts in ticks of 1 to 10 ms.
        ['sec' => $seconds, 'usec' => $microseconds] = socket_get_option($socket, SOL_SOCKET, $option);
        echo json_encode($value), ' ', round($seconds + $microseconds / 1e6, 2), "\n";
    }
}
?>
--EXPECT--
{"sec":0.5,"usec":0} 0.5
{"sec":"0.25","usec":0} 0.25
{"sec":"2.5","usec":1000} 2.5
{"sec":1.75,"usec":500000} 2.25
{"sec":0,"usec":2000.9} 0
{"sec":3,"usec":4000} 3
{"sec":0.5,"usec":0} 0.5
{"sec":"0.25","usec":0} 0.25
{"sec":"2.5","usec":1000} 2.5
{"sec":1.75,"usec":500000} 2.25
{"sec":0,"usec":2000.9} 0
{"sec":3,"usec":4000} 3
