--TEST--
socket_sendmsg(): an addr or port whose __toString() closes the socket sends nothing, nor to a reused fd
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
foreach (['addr', 'port'] as $key) {
    $a = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
    $b = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
    socket_set_nonblock($b);
    $name = ['addr' => '127.0.0.1', 'port' => port_of($b)];
    $name[$key] = new Closing((string) $name[$key]);
    $replacer = new SocketReplacer($a);
    echo json_encode(result_or_false(fn () => socket_sendmsg($a, ['name' => $name, 'iov' => ['text']]))), ', ', json_encode($a), ', ', json_encode(socket_read($b, 10)), "\n";
    $replacer->report();
}
?>
--EXPECT--
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
