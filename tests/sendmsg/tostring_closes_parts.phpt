--TEST--
socket_sendmsg(): any part whose __toString() closes the socket sends nothing, nor to a reused fd
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
$credentials = ['pid' => getmypid(), 'uid' => getmyuid(), 'gid' => getmygid()];
foreach ([
    ['name' => ['path' => new Closing("\0sockets_pair")]],
    ['name' => ['family' => new Closing((string) AF_UNIX), 'path' => "\0sockets_pair"]],
    ['control' => [['level' => new Closing((string) SOL_SOCKET), 'type' => SCM_RIGHTS, 'data' => [STDIN]]]],
    ['control' => [['level' => SOL_SOCKET, 'type' => new Closing((string) SCM_RIGHTS), 'data' => [STDIN]]]],
    ['control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => new Closing((string) getmypid())] + $credentials]]],
] as $part) {
    [$a, $b] = nonblocking_pair(SOCK_DGRAM);
    $replacer = new SocketReplacer($a);
    echo json_encode(result_or_false(fn () => socket_sendmsg($a, ['iov' => ['text']] + $part))), ', ', json_encode($a), ', ', json_encode(socket_read($b, 10)), "\n";
    $replacer->report();
}
?>
--EXPECT--
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
false, null, false
the others: 00 [false,false] true
