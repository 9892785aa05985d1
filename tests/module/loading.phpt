--TEST--
the module: loads without a warning, alone and beside ext/sockets, in either order
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

show(ways(), fn ($options) => child($options, WHICH));
?>
--EXPECT--
sockets_pair loaded, in use
