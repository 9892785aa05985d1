--TEST--
socket_cmsg_space(): returns exactly the space that SCM_RIGHTS requires
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([1, 2, 3, 10, 251] as $count) {
    $space = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $count);
    foreach ([0, -8] as $more) {
        send_fds($a, array_fill(0, $count, STDIN));
        $message = ['controllen' => $space + $more];
        socket_recvmsg($b, $message);
        echo "$count: ", count($message['control'][0]['data'] ?? []) === $count ? 'all' : 'not all', ', ', $message['flags'] === MSG_CTRUNC ? 'cut' : 'not cut', "\n";
    }
}
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 0) > 0);
?>
--EXPECT--
1: all, not cut
1: not all, cut
2: all, not cut
2: not all, cut
3: all, not cut
3: not all, cut
10: all, not cut
10: not all, cut
251: all, not cut
251: not all, cut
bool(true)
