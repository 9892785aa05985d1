--TEST--
dl(): ext/sockets is refused with one line if the module is loaded alone, which keeps working
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (sockets_library() === null || has_sockets_compiled_in()) die('skip no shared ext/sockets');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $before);
var_dump(dl('sockets'), dl('sockets.so'), extension_loaded('sockets'));
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $after);
foreach ([$before, $after] as [$a, $b]) {
    var_dump(socket_write($a, 'text'), socket_read($b, 10));
}
PHP;
$options = '-d enable_dl=1 -d extension_dir=' . escapeshellarg(PHP_EXTENSION_DIR);
echo run_child(load_options(own_library()) . " $options", $script), "\n";

// PHP handles other names that begin with the same letters.
echo run_child(load_options(own_library()) . " $options", 'var_dump(dl("sockets_of_another")); ' . PRINT_LOADED), "\n";
?>
--EXPECTF--

Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in Command line code on line 2

Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in Command line code on line 2
bool(false)
bool(false)
bool(false)
int(4)
string(4) "text"
int(4)
string(4) "text"

Warning: dl(): Unable to load dynamic library 'sockets_of_another' %s in Command line code on line 1
bool(false)
sockets_pair loaded, in use
