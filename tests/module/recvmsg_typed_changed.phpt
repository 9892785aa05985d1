--TEST--
socket_recvmsg(): a variable bound to an int property during the call keeps its value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder
{
    public int $number = 0;

    public function __toString(): string
    {
        $GLOBALS['message'] = 5;
        $this->number = &$GLOBALS['message'];
        return '10';
    }
}
[$a, $b] = pair();
socket_write($a, 'x');
$holder = new Holder;
$message = ['buffer_size' => $holder, 'controllen' => 100];
echo exception_of(function () use ($b) {
    global $message;
    socket_recvmsg($b, $message);
}), "\n";
var_dump($message);
?>
--EXPECT--
TypeError: Cannot assign array to reference held by property Holder::$number of type int
int(5)
