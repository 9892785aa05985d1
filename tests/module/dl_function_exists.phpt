--TEST--
dl(): the module is refused with PHP's warnings if the script has a function of one of its names
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

$script = <<<'PHP'
function socket_write() { return 'own'; }
register_shutdown_function(fn () => var_dump(extension_loaded('sockets_pair'), function_exists('socket_create'), defined('AF_UNIX')));
var_dump(@dl('sockets_pair'));
PHP;
$dl = '-d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library()));
echo run_child($dl, $script);
?>
--EXPECTF--
%AWarning: sockets_pair: Unable to register functions, unable to load in Unknown on line 0
bool(false)
bool(false)
bool(false)
bool(false)
