--TEST--
examples/check.php: read_line() returns every line, including an unterminated last one, then null at EOF
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/../examples/check.php';

/** Returns all results of read_line() on one end of a pair, up to two nulls, as JSON. */
function lines(bool $blocking): string
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_write($pair[0], "one\n\n0\r\nunterminated");
    socket_close($pair[0]);
    $blocking || socket_set_nonblock($pair[1]);
    for ($lines = []; count(array_keys($lines, null, true)) < 2; $lines[] = read_line($pair[1]));
    return json_encode($lines) . "\n";
}

echo lines(true), lines(false);

// Any other error exits.
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_set_nonblock($pair[0]);
$pid = fork();
if ($pid === 0) {
    var_dump(read_line($pair[0]));
}
pcntl_waitpid($pid, $status);
var_dump(pcntl_wexitstatus($status));
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
["one","","0","","unterminated",null,null]
["one","","0","","unterminated",null,null]
socket_read failed: Resource temporarily unavailable
int(1)
