--TEST--
Loading: no warning alone and beside ext/sockets, in either order
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

print_per_way(ways(), fn ($options) => run_child($options, PRINT_LOADED));
?>
--EXPECT--
sockets_pair loaded, in use
