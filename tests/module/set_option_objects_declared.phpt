--TEST--
socket_set_option(): reads declared properties of an object if they are public and initialized
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Duration
{
    public int $sec = 3;
    public int $usec = 0;
}
class Hidden
{
    public int $sec;
    protected int $usec = 0;
}
[$a] = pair();
$value = new Hidden;
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, new Duration));
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, $value)), "\n";
$value->sec = 1;
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, $value)), "\n";
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)), "\n";
?>
--EXPECT--
bool(true)
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
{"sec":3,"usec":0}
