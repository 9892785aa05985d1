--TEST--
socket_read(): reading three bytes allocates three bytes, regardless of the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    foreach ([PHP_BINARY_READ, PHP_NORMAL_READ] as $mode) {
        socket_write($a, "abc");
        if ($mode === PHP_NORMAL_READ) {
            socket_write($a, "\n");
        }
        $before = memory_get_usage();
        memory_reset_peak_usage();
        $data = socket_read($b, 1 << 30, $mode);
        $extra = memory_get_peak_usage() - $before;
        echo substr($data, 0, 3), ' ', $extra < 65536 ? 'under 64 KiB' : "$extra bytes", "\n";
    }
}
?>
--EXPECT--
abc under 64 KiB
abc under 64 KiB
abc under 64 KiB
abc under 64 KiB
abc under 64 KiB
abc under 64 KiB
