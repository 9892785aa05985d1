--TEST--
socket_recvmsg(): what an object throws while it becomes a number ends the call
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
$pair = pair();
$message = ['controllen' => new class {
    public function __toString(): string
    {
        throw new LogicException('no text');
    }
}];
echo thrown(fn () => socket_recvmsg($pair[0], $message)), "\n";
var_dump(socket_last_error());
?>
--EXPECT--
LogicException: no text
int(0)
