--TEST--
socket_connect(), socket_accept(): processes connect through a path and exchange data
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('connect_fork');
$listener = listener(AF_UNIX, $path);
for ($i = 0; $i < 3; $i++) {
    $pids[] = fork(function () use ($path, $i) {
        $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
        socket_connect($client, $path);
        socket_write($client, "$i\n");
        exit(socket_read($client, 100) === "to $i" ? 0 : 1);
    });
}
for ($i = 0; $i < 3; $i++) {
    $accepted = socket_accept($listener);
    $numbers[] = $number = (int) socket_read($accepted, 100, PHP_NORMAL_READ);
    socket_write($accepted, "to $number");
}
sort($numbers);
echo implode(' ', $numbers), "\n", implode(', ', array_map('wait_for_exit', $pids)), "\n";
?>
--EXPECT--
0 1 2
exit status 0, exit status 0, exit status 0
