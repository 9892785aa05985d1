--TEST--
socket_read(): a megabyte of binary data passes both ways between processes unchanged
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$mine, $other] = pair();
$data = random_bytes(1 << 20);
$pid = fork(function () use ($mine, $other) {
    socket_close($mine);
    for ($all = ''; strlen($all) < 1 << 20 && ($part = socket_read($other, 65536)) !== ''; $all .= $part);
    write_all($other, strrev($all));
});
socket_close($other);
write_all($mine, $data);
var_dump(read_all($mine) === strrev($data), wait_for_exit($pid));
?>
--EXPECT--
bool(true)
string(13) "exit status 0"
