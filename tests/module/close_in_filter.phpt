--TEST--
socket_close(): from a filter of the stream warns like fclose() and leaves both open
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
        socket_close(self::$socket);
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}

[$a, $b] = pair();
$stream = socket_export_stream($a);
stream_filter_register('closing', 'Closing');
$filter = stream_filter_append($stream, 'closing', STREAM_FILTER_WRITE);
Closing::$socket = $a;
var_dump(fwrite($stream, 'text'), socket_read($b, 10));
Closing::$socket = pair()[0];
stream_filter_remove($filter);
socket_close($a);
var_dump(is_resource($stream), socket_read($b, 10));
?>
--EXPECTF--

Warning: socket_close(): cannot close the provided stream, as it must not be manually closed in %s on line %d
int(4)
string(4) "text"
bool(false)
string(0) ""
