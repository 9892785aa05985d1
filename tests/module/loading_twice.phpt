--TEST--
Loading: a module listed twice is loaded once, with PHP's warning about the second
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

print_per_way(ways(), fn ($options) => ltrim(run_child("$options " . load_options(own_library()), PRINT_LOADED)));
?>
--EXPECT--
Warning: Module "sockets_pair" is already loaded in Unknown on line 0
sockets_pair loaded, in use
