--TEST--
disable_functions: removes functions of either extension, and the others work
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

// Two functions of both extensions, one that ext/sockets has since PHP 8.3, one that only ext/sockets has.
$disabled = 'socket_create,socket_getopt,socket_atmark,socket_addrinfo_explain';
$script = <<<'PHP'
foreach (explode(',', ini_get('disable_functions')) as $name) {
    try {
        echo function_exists($name) || in_array($name, get_extension_funcs('sockets') ?: []) ? "$name is there\n" : '';
        $name();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), socket_get_option($pair[0], SOL_SOCKET, SO_TYPE));
// A script may define a function of that name.
eval('function socket_create() { return "of the script"; }');
var_dump(socket_create());
PHP;
print_per_way(ways(), fn ($options) => run_child("$options -d disable_functions=$disabled", $script));
?>
--EXPECT--
Call to undefined function socket_create()
Call to undefined function socket_getopt()
Call to undefined function socket_atmark()
Call to undefined function socket_addrinfo_explain()
bool(true)
int(1)
string(13) "of the script"
