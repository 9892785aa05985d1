--TEST--
socket_export_stream(): socket_close() flushes the data of a stream filter
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Keeper extends php_user_filter
{
    private string $kept = '';

    public function filter($in, $out, &$consumed, bool $closing): int
    {
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            $this->kept .= $bucket->data;
        }
        if (!$closing) {
            return PSFS_FEED_ME;
        }
        stream_bucket_append($out, stream_bucket_new($this->stream, strtoupper($this->kept)));
        return PSFS_PASS_ON;
    }
}

stream_filter_register('keeper', Keeper::class);
[$a, $b] = pair();
$stream = socket_export_stream($a);
stream_filter_append($stream, 'keeper', STREAM_FILTER_WRITE);
fwrite($stream, 'kept until the end');
var_dump(socket_recv($b, $data, 100, MSG_DONTWAIT));
socket_close($a);
var_dump(socket_read($b, 100), socket_read($b, 100));
?>
--EXPECT--
bool(false)
string(18) "KEPT UNTIL THE END"
string(0) ""
