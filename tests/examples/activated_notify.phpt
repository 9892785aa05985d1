--TEST--
examples/activated.php: sends READY=1 and STOPPING=1 to a path or an abstract name
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS !== 'Linux') die('skip abstract names are Linux only');
?>
--FILE--
<?php
require __DIR__ . '/program.inc';

$path = temporary_path('activated_notify');
foreach ([$path => $path, "@$path" => "\0$path"] as $variable => $address) {
    $notifications = notifications($address);
    $program = start_example(EXAMPLES . '/activated.php', [], "NOTIFY_SOCKET=$variable", $output);
    var_dump(socket_read($notifications, 100));
    proc_terminate($program);
    var_dump(socket_read($notifications, 100));
    echo end_of_example($program, $output);
}
?>
--EXPECTF--
string(7) "READY=1"
string(10) "STOPPING=1"
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
127.0.0.1:%d, bound here
stopped
exit status 0
string(7) "READY=1"
string(10) "STOPPING=1"
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
127.0.0.1:%d, bound here
stopped
exit status 0
