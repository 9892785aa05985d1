--TEST--
socket_recvmsg(): any wish that is a text which closes the very socket takes nothing, from whatever has its number then either
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
foreach (['name' => ['family' => new Closing((string) AF_UNIX)], 'buffer_size' => new Closing('10'), 'controllen' => new Closing('100')] as $key => $part) {
    [$a, $b] = nonblocking_pair();
    socket_write($b, 'text');
    $thief = new Thief($a);
    $message = $wishes = [$key => $part] + ['controllen' => 100];
    echo json_encode(given(fn () => socket_recvmsg($a, $message))), ', ', json_encode($a), ', ', json_encode($message === $wishes), "\n";
    $thief->tell();
}
?>
--EXPECT--
false, null, true
the others: 00 [false,false] true
false, null, true
the others: 00 [false,false] true
false, null, true
the others: 00 [false,false] true
