--TEST--
dl(): changes nothing if the module is already loaded beside ext/sockets
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
$text = (string) new ReflectionExtension('sockets_pair');
var_dump(dl('sockets_pair'), (string) new ReflectionExtension('sockets_pair') === $text);
PHP;
$dl = '-d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library()));
print_per_way(ways_beside(), fn ($options) => ltrim(run_child("$options $dl", "$script " . PRINT_LOADED)));
?>
--EXPECT--
Warning: Module "sockets_pair" is already loaded in Unknown on line 0
bool(false)
bool(true)
sockets_pair loaded, in use
