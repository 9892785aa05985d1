--TEST--
socket_recv() and socket_recvfrom(): receiving three bytes allocates three bytes, regardless of the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    foreach ([1 << 30, PHP_INT_MAX - 1] as $length) {
        socket_write($a, 'abc');
        $before = memory_get_usage();
        memory_reset_peak_usage();
        $received = socket_recv($b, $data, $length, 0);
        echo "$received $data ", memory_get_peak_usage() - $before < 65536 ? 'under 64 KiB' : 'more', "\n";
        socket_write($a, 'def');
        memory_reset_peak_usage();
        $received = socket_recvfrom($b, $data, $length, 0, $address);
        echo "$received $data ", memory_get_peak_usage() - $before < 65536 ? 'under 64 KiB' : 'more', "\n";
    }
}
?>
--EXPECT--
3 abc under 64 KiB
3 def under 64 KiB
3 abc under 64 KiB
3 def under 64 KiB
3 abc under 64 KiB
3 def under 64 KiB
3 abc under 64 KiB
3 def under 64 KiB
3 abc under 64 KiB
3 def under 64 KiB
3 abc under 64 KiB
3 def under 64 KiB
