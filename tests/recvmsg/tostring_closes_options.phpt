--TEST--
socket_recvmsg(): a __toString() in any option that closes the socket ends the call, and nothing is received from a reused fd
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
        $GLOBALS['replacer']->replace();
        return $this->text;
    }
}
foreach (['name' => ['family' => new Closing((string) AF_UNIX)], 'buffer_size' => new Closing('10'), 'controllen' => new Closing('100')] as $key => $part) {
    [$a, $b] = nonblocking_pair();
    socket_write($b, 'text');
    $replacer = new SocketReplacer($a);
    $message = $options = [$key => $part] + ['controllen' => 100];
    echo json_encode(result_or_false(fn () => socket_recvmsg($a, $message))), ', ', json_encode($a), ', ', json_encode($message === $options), "\n";
    $replacer->report();
}
?>
--EXPECT--
false, null, true
the others: 00 [false,false] true
false, null, true
the others: 00 [false,false] true
false, null, true
the others: 00 [false,false] true
