--TEST--
socket_read(): line reads alternate with reads of a stream that a forked process exported
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_write($b, "one\ntwo\nthree\nfour\nfive\n");
$pid = fork(function () use ($a, $turn) {
    fread($turn, 1);
    $stream = socket_export_stream($a);
    stream_set_read_buffer($stream, 0);
    foreach (["two\n", "four\n"] as $line) {
        if (fread($stream, strlen($line)) !== $line) exit(1);
        fwrite($turn, '.');
        fread($turn, 1);
    }
});
foreach (['one', 'three', 'five'] as $line) {
    var_dump(socket_read($a, 100, PHP_NORMAL_READ));
    fwrite($other_turn, '.');
    if ($line !== 'five') fread($other_turn, 1);
}
var_dump(wait_for_exit($pid));
?>
--EXPECT--
string(4) "one
"
string(6) "three
"
string(5) "five
"
string(13) "exit status 0"
