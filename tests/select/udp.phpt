--TEST--
socket_select(): UDP sockets over IPv4 and IPv6
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file('/proc/net/if_inet6') || !str_contains(file_get_contents('/proc/net/if_inet6'), ' lo')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[AF_INET, '127.0.0.1'], [AF_INET6, '::1']] as [$family, $address]) {
    $receiver = bound_socket($family, SOCK_DGRAM, $address);
    $sender = socket_create($family, SOCK_DGRAM, 0);
    echo select_result([$receiver], [$sender]), "\n";
    socket_sendto($sender, 'x', 1, 0, $address, port_of($receiver));
    echo select_result([$receiver], null, null, 60), "\n";
    echo select_result([$receiver], [$sender], null, 60), "\n"; // which do not wait: the sender can be written to
}
?>
--EXPECT--
1 of [] [0] null
1 of [0] null null
2 of [0] [0] null
1 of [] [0] null
1 of [0] null null
2 of [0] [0] null
