--TEST--
socket_recvmsg(): an exception during the conversion of controllen ends the call
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
echo exception_of(fn () => socket_recvmsg($pair[0], $message)), "\n";
var_dump(socket_last_error());
?>
--EXPECT--
LogicException: no text
int(0)
