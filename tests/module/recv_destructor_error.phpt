--TEST--
socket_recv(): a failure sets both last errors after the destructor of the old value has run
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Caller
{
    public function __destruct()
    {
        echo 'destructor finds: ', json_encode($GLOBALS['data']), "\n";
        var_dump(@socket_create(AF_INET, SOCK_STREAM, 9));
    }
}
$a = socket_create(AF_INET, SOCK_STREAM, 0);
$data = new Caller;
set_error_handler(fn (int $level, string $message) => print "$message\n");
var_dump(socket_recv($a, $data, 10, 0), $data);
var_dump(socket_last_error($a) === SOCKET_ENOTCONN, socket_last_error() === SOCKET_ENOTCONN);
?>
--EXPECT--
destructor finds: null
socket_create(): Unable to create socket [93]: Protocol not supported
bool(false)
socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
bool(false)
NULL
bool(true)
bool(true)
