--TEST--
socket_read(): two processes that take turns at one socket get every line whole
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require __DIR__ . '/helper.inc';

[$a, $b] = pair();
[$turn, $other_turn] = pair();
$lines = [];
for ($i = 0; $i < 400; $i++) {
    $lines[] = str_repeat(chr(97 + $i % 26), $i * 37 % 50) . "\n";
}
socket_write($a, implode($lines));

function take_turns(Socket $lines, Socket $turn): string
{
    for ($got = '', $i = 0; $i < 200; $i++) {
        socket_read($turn, 1);
        $got .= json_encode(socket_read($lines, 8192, PHP_NORMAL_READ));
        socket_write($turn, '.');
    }
    return $got;
}

$expected = ['', ''];
foreach ($lines as $i => $line) {
    $expected[$i % 2] .= json_encode($line);
}
$pid = fork(fn () => exit(take_turns($b, $other_turn) === $expected[0] ? 0 : 1));
socket_write($turn, '.');
var_dump(take_turns($b, $turn) === $expected[1], ended($pid));
?>
--EXPECT--
bool(true)
string(13) "exit status 0"
