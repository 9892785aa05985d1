--TEST--
socket_read(): lines are found where another process left them to which the socket was passed on
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$channel, $other_channel] = pair();
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
// Forked before there is the socket that it takes lines from.
$pid = fork(function () use ($other_channel, $turn, $other_turn) {
    fclose($other_turn);
    [$lines] = taken($other_channel);
    for ($i = 1; fread($turn, 1) === '.'; $i += 2) {
        if (socket_read($lines, 100, PHP_NORMAL_READ) !== "line $i\n") exit(1);
        fwrite($turn, '.');
    }
});
fclose($turn);
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$lines = socket_import_stream($stream);
fwrite($peer, implode(array_map(fn ($i) => "line $i\n", range(0, 499))));
pass($channel, [$stream]);
$right = 0;
for ($i = 0; $i < 500; $i += 2) {
    $right += socket_read($lines, 100, PHP_NORMAL_READ) === "line $i\n";
    fwrite($other_turn, '.');
    fread($other_turn, 1);
}
fclose($other_turn);
var_dump($right, ended($pid));
?>
--EXPECT--
int(250)
string(13) "exit status 0"
