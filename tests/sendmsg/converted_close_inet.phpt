--TEST--
socket_sendmsg(): an address or a port that is a text which closes the very socket sends nothing, into whatever has its number then either
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Closing
{
    public function __construct(private string $text) {}

    public function __toString(): string
    {
        $GLOBALS['thief']->take();
        return $this->text;
    }
}
foreach (['addr', 'port'] as $key) {
    $a = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
    $b = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
    socket_set_nonblock($b);
    $name = ['addr' => '127.0.0.1', 'port' => port_of($b)];
    $name[$key] = new Closing((string) $name[$key]);
    $thief = new Thief($a);
    echo json_encode(given(fn () => socket_sendmsg($a, ['name' => $name, 'iov' => ['text']]))), ', ', json_encode($a), ', ', json_encode(socket_read($b, 10)), "\n";
    $thief->tell();
}
?>
--EXPECT--
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
