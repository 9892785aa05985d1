--TEST--
socket_sendmsg(): ancillary data without level or type is rejected, and the warning gives the path
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
set_error_handler(function (int $level, string $message) {
    echo preg_replace('/.*\(path: (.*?)\).*/', '$1', $message), "\n";
    return true;
});
foreach ([[[]], ['any key' => []], [['level' => SOL_SOCKET]]] as $control) {
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => $control]));
}
?>
--EXPECT--
msghdr > control > element #0
bool(false)
msghdr > control > element #0
bool(false)
msghdr > control > element #0
bool(false)
