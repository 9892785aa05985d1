--TEST--
socket_recvmsg(): descriptors that arrive when memory is short are closed as the request ends
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/helper.inc';
$pair = pair(SOCK_DGRAM);
socket_set_option($pair[0], SOL_SOCKET, SO_SNDBUF, 1 << 20);
pass($pair[0], pair(), str_repeat('x', 200000));
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2), 'buffer_size' => 200000];

function sockets(): int
{
    return count(array_filter(glob('/proc/self/fd/*'), fn ($path) => str_starts_with((string) @readlink($path), 'socket:')));
}

register_shutdown_function(function () use ($pair) {
    $GLOBALS['fill'] = null;
    ini_set('memory_limit', '-1');
    var_dump(sockets() - $GLOBALS['before']);
});
$before = sockets();
$fill = [];
while (memory_get_usage(true) - memory_get_usage() > 150000) {
    $fill[] = str_repeat('x', 50000);
}
ini_set('memory_limit', (string) memory_get_usage(true));
socket_recvmsg($pair[1], $message);
?>
--EXPECTF--
Fatal error: Allowed memory size of %d bytes exhausted%s(tried to allocate %d bytes) in %s on line %d
int(0)
