--TEST--
dl(): is refused with one line if ext/sockets is loaded, which keeps working
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!has_sockets()) die('skip no ext/sockets');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $before);
var_dump(dl('sockets_pair'), dl('sockets_pair'));
var_dump(extension_loaded('sockets'), extension_loaded('sockets_pair'), function_exists('socket_addrinfo_lookup'));
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $after);
foreach ([$before, $after] as [$a, $b]) {
    var_dump(socket_write($a, 'text'), socket_read($b, 10));
}
PHP;
echo run_child(load_sockets_only() . ' -d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library())), $script);
?>
--EXPECT--

Warning: Cannot load module "sockets_pair" because conflicting module "sockets" is already loaded in Unknown on line 0

Warning: Cannot load module "sockets_pair" because conflicting module "sockets" is already loaded in Unknown on line 0
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
int(4)
string(4) "text"
int(4)
string(4) "text"
