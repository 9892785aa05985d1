--TEST--
socket_read(): line reads alternate with those of a process that the socket was passed to
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$channel, $other_channel] = pair();
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
// Forked before the socket exists that it reads lines from.
$pid = fork(function () use ($other_channel, $turn, $other_turn) {
    fclose($other_turn);
    [$lines] = recv_fds($other_channel);
    for ($i = 1; fread($turn, 1) === '.'; $i += 2) {
        if (socket_read($lines, 100, PHP_NORMAL_READ) !== "line $i\n") exit(1);
        fwrite($turn, '.');
    }
});
fclose($turn);
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$lines = socket_import_stream($stream);
fwrite($peer, implode(array_map(fn ($i) => "line $i\n", range(0, 499))));
send_fds($channel, [$stream]);
$right = 0;
for ($i = 0; $i < 500; $i += 2) {
    $right += socket_read($lines, 100, PHP_NORMAL_READ) === "line $i\n";
    fwrite($other_turn, '.');
    fread($other_turn, 1);
}
fclose($other_turn);
var_dump($right, wait_for_exit($pid));
?>
--EXPECT--
int(250)
string(13) "exit status 0"
