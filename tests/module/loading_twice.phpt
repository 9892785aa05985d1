--TEST--
the module: listed twice it is loaded once, with PHP's line about the second
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

show(ways(), fn ($options) => ltrim(child("$options " . load(own_library()), WHICH)));
?>
--EXPECT--
Warning: Module "sockets_pair" is already loaded in Unknown on line 0
sockets_pair loaded, in use
