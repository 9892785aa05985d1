--TEST--
socket_recvmsg(): the destructor of an old element may read from the socket and close it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Reader
{
    public function __construct(private Socket $socket) {}

    public function __destruct()
    {
        var_dump(socket_read($this->socket, 10));
        socket_close($this->socket);
    }
}

[$a, $b] = pair();
send_fds($a, [STDIN], 'abc');
socket_write($a, 'def');
$message = ['controllen' => 100, 'buffer_size' => 3, 'reader' => new Reader($b)];
var_dump(socket_recvmsg($b, $message), $message['iov'], count($message['control']));
?>
--EXPECT--
string(3) "def"
int(3)
array(1) {
  [0]=>
  string(3) "abc"
}
int(1)
