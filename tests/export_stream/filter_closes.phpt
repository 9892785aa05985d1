--TEST--
socket_export_stream(): a stream filter may close the Socket while the stream is being closed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Closer extends php_user_filter
{
    public static ?Socket $socket = null;

    public function onClose(): void
    {
        echo "closing\n";
        try {
            socket_close(self::$socket);
        } catch (Error) {
            // already closed
        }
    }
}

stream_filter_register('closer', Closer::class);
foreach (['fclose', 'socket_close'] as $close) {
    [Closer::$socket, $b] = pair();
    $before = count_open_fds();
    $stream = socket_export_stream(Closer::$socket);
    stream_filter_append($stream, 'closer');
    $close === 'fclose' ? fclose($stream) : socket_close(Closer::$socket);
    var_dump(is_resource($stream), count_open_fds() - $before, socket_read($b, 10));
}
?>
--EXPECT--
closing
closing
bool(false)
int(-1)
string(0) ""
closing
closing
bool(false)
int(-1)
string(0) ""
