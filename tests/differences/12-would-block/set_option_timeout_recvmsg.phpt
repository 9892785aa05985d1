--TEST--
socket_set_option(): SO_RCVTIMEO limits socket_recvmsg(), which then fails without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
$took = elapsed_seconds(function () use ($a, &$message) {
    echo failure_of($a, function () use ($a, &$message) {
        return socket_recvmsg($a, $message);
    });
});
var_dump($took > 0.15 && $took < 10, array_keys($message));
?>
--EXPECT--
false, 11, no warning
bool(true)
array(1) {
  [0]=>
  string(10) "controllen"
}
