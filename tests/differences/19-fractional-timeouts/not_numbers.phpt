--TEST--
socket_set_option(): a timeout throws if an element is not a number, and stays as it was
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Text
{
    public function __toString(): string
    {
        return '3';
    }
}
[$a] = pair();
$values = [NAN, 'abc', '', ' ', [], [5], new stdClass, new Text, fn () => 1, STDIN];
foreach ([['sec', 'usec', SO_RCVTIMEO], ['usec', 'sec', SO_SNDTIMEO]] as [$key, $other, $option]) {
    socket_set_option($a, SOL_SOCKET, $option, ['sec' => 7, 'usec' => 0]);
    foreach ($values as $value) {
        echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, [$key => $value, $other => 1])), "\n";
    }
    echo json_encode(socket_get_option($a, SOL_SOCKET, $option)), "\n";
}
var_dump(socket_last_error());
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, NAN given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, stdClass given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, Text given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, Closure given
ValueError: socket_set_option(): Argument #4 ($value) "sec" must be a number, resource given
{"sec":7,"usec":0}
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, NAN given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, stdClass given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, Text given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, Closure given
ValueError: socket_set_option(): Argument #4 ($value) "usec" must be a number, resource given
{"sec":7,"usec":0}
int(0)
