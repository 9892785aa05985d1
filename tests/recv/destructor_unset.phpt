--TEST--
socket_recv(), socket_recvfrom() and socket_recvmsg(): the old value's destructor may free the last reference to the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Last
{
    public function __destruct() { unset($GLOBALS['b']); }
}
foreach (['recv', 'recvfrom', 'recvmsg'] as $function) {
    [$a, $b] = pair();
    socket_write($a, 'data');
    $before = count_open_fds();
    $data = $function === 'recvmsg' ? ['controllen' => 100, 'old' => new Last] : new Last;
    var_dump(match ($function) {
        'recv' => socket_recv($b, $data, 10, 0),
        'recvfrom' => socket_recvfrom($b, $data, 10, 0, $address),
        'recvmsg' => socket_recvmsg($b, $data),
    });
    echo json_encode(is_array($data) ? $data['iov'] : $data), ' ', count_open_fds() - $before, ' ', json_encode(isset($b)), "\n";
}
?>
--EXPECT--
int(4)
"data" -1 false
int(4)
"data" -1 false
int(4)
["data"] -1 false
