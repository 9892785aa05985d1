--TEST--
socket_import_stream(): a userspace stream that casts to another stream is rejected
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class CastingWrapper
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

[CastingWrapper::$inner] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_wrapper_register('casting', 'CastingWrapper');
var_dump(socket_import_stream(fopen('casting://', 'r+')));
?>
--EXPECTF--

Warning: socket_import_stream(): Cannot represent a stream of type user-space as a Socket Descriptor in %s on line %d
bool(false)
