--TEST--
socket_close(): a second call from a filter that is being closed throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Closing extends php_user_filter
{
    public static ?Socket $socket;

    public function filter($in, $out, &$consumed, bool $closing): int
    {
        echo $closing ? exception_of(fn () => socket_close(self::$socket)) . "\n" : '';
        return PSFS_FEED_ME;
    }

    public function onClose(): void
    {
        echo exception_of(fn () => socket_close(self::$socket)), "\n";
    }
}

[$a, $b] = pair();
stream_filter_register('closing', 'Closing');
stream_filter_append(socket_export_stream($a), 'closing', STREAM_FILTER_WRITE);
Closing::$socket = $a;
$before = count_open_fds();
socket_close($a);
var_dump($before - count_open_fds(), socket_read($b, 10));
?>
--EXPECT--
Error: socket_close(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
int(1)
string(0) ""
