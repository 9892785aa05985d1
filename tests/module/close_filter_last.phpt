--TEST--
the module: socket_close(): again, within the last words of a filter of its stream, throws
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
        echo $closing ? thrown(fn () => socket_close(self::$socket)) . "\n" : '';
        return PSFS_FEED_ME;
    }

    public function onClose(): void
    {
        echo thrown(fn () => socket_close(self::$socket)), "\n";
    }
}

[$a, $b] = pair();
stream_filter_register('closing', 'Closing');
stream_filter_append(socket_export_stream($a), 'closing', STREAM_FILTER_WRITE);
Closing::$socket = $a;
$before = descriptors();
socket_close($a);
var_dump($before - descriptors(), socket_read($b, 10));
?>
--EXPECT--
Error: socket_close(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
int(1)
string(0) ""
