--TEST--
socket_read(): two processes that read lines from one socket in turn get whole lines
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
// Turns are passed through streams: reading them from a Socket would invalidate the peeked data each time.
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$lines = [];
for ($i = 0; $i < 400; $i++) {
    $lines[] = str_repeat(chr(97 + $i % 26), $i * 37 % 50) . "\n";
}
socket_write($a, implode($lines));
socket_close($a);

function take_turns(Socket $lines, $turn): string
{
    for ($got = '', $i = 0; $i < 200; $i++) {
        fread($turn, 1);
        $got .= json_encode(socket_read($lines, 8192, PHP_NORMAL_READ));
        fwrite($turn, '.');
    }
    return $got;
}

$expected = ['', ''];
foreach ($lines as $i => $line) {
    $expected[$i % 2] .= json_encode($line);
}
$pid = fork(fn () => exit(take_turns($b, $other_turn) === $expected[0] ? 0 : 1));
fwrite($turn, '.');
var_dump(take_turns($b, $turn) === $expected[1], wait_for_exit($pid));
?>
--EXPECT--
bool(true)
string(13) "exit status 0"
