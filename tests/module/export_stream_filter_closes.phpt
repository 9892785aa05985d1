--TEST--
socket_export_stream(): a filter that closes the Socket during a read causes a warning, and the read goes on
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Closing extends php_user_filter
{
    public static ?Socket $socket = null;

    public function filter($in, $out, &$consumed, bool $closing): int
    {
        if (self::$socket && !$closing) {
            socket_close(self::$socket);
        }
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}
stream_filter_register('closing', 'Closing');
[$a, $b] = pair();
$stream = socket_export_stream($a);
stream_filter_append($stream, 'closing', STREAM_FILTER_READ);
socket_write($b, 'text');
Closing::$socket = $a;
set_error_handler(fn (int $level, string $message) => print "$message\n");
$before = count_open_fds();
var_dump(fread($stream, 4), count_open_fds() - $before, is_resource($stream));
Closing::$socket = null;
var_dump(socket_write($b, 'more'), fread($stream, 4));
?>
--EXPECT--
socket_close(): cannot close the provided stream, as it must not be manually closed
string(4) "text"
int(0)
bool(true)
int(4)
string(4) "more"
