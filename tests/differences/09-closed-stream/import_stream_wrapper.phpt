--TEST--
socket_import_stream(): a stream of a wrapper in PHP, which lends another one's socket, is refused (difference 9)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Lending
{
    public static $inner;
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_cast()
    {
        return self::$inner;
    }
}

[Lending::$inner] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_wrapper_register('lending', 'Lending');
var_dump(socket_import_stream(fopen('lending://', 'r+')));
?>
--EXPECTF--

Warning: socket_import_stream(): Cannot represent a stream of type user-space as a Socket Descriptor in %s on line %d
bool(false)
