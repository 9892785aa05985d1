--TEST--
disable_functions: beside ext/sockets, socket_last_error() and socket_clear_error() can be disabled
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
require dirname(__DIR__) . '/module_loading.inc';
if (!has_sockets()) die('skip no ext/sockets');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

// After socket_addrinfo_connect(), sockets_pair calls these two functions of ext/sockets.
$script = <<<'PHP'
$address = socket_addrinfo_lookup('127.0.0.1', '1', ['ai_socktype' => SOCK_STREAM])[0];
echo json_encode(@socket_addrinfo_connect($address)), ', ';
echo function_exists('socket_last_error') ? socket_last_error() === SOCKET_ECONNREFUSED ? 'right error' : 'wrong error' : 'disabled';
PHP;
foreach (['', 'socket_last_error', 'socket_clear_error', 'socket_last_error,socket_clear_error'] as $disabled) {
    echo "disable_functions=$disabled: ";
    print_per_way(ways_beside(), fn ($options) => run_child("$options -d disable_functions=$disabled", $script));
}
?>
--EXPECT--
disable_functions=: false, right error
disable_functions=socket_last_error: false, disabled
disable_functions=socket_clear_error: false, right error
disable_functions=socket_last_error,socket_clear_error: false, disabled
