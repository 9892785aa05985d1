--TEST--
dl(): loads the module once, without ext/sockets
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

$script = 'var_dump(dl("sockets_pair"), extension_loaded("sockets_pair")); ' . PRINT_LOADED . ' var_dump(dl("sockets_pair"));';
echo run_child('-d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library())), $script);
?>
--EXPECT--
bool(true)
bool(true)
sockets_pair loaded, in use
Warning: Module "sockets_pair" is already loaded in Unknown on line 0
bool(false)
