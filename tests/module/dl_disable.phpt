--TEST--
dl(): disable_functions applies to the loaded functions
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (has_sockets_compiled_in()) die('skip ext/sockets is compiled in');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

// Other functions have names that begin or end with these.
$script = <<<'PHP'
dl('sockets_pair');
foreach (['socket_create', 'socket_create_pair', 'socket_create_listen', 'socket_send', 'socket_sendto', 'socket_sendmsg', 'socket_getopt'] as $name) {
    echo $name, ' ', json_encode(function_exists($name)), "\n";
}
try {
    socket_create(AF_UNIX, SOCK_STREAM, 0);
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
PHP;
$options = '-d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library()));
echo run_child("$options -d disable_functions='socket_create, socket_sendto,xsocket_send,socket_getopt'", $script);
?>
--EXPECT--
socket_create false
socket_create_pair true
socket_create_listen true
socket_send true
socket_sendto false
socket_sendmsg true
socket_getopt false
Call to undefined function socket_create()
