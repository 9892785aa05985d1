--TEST--
socket_select(): a destructor run by freeing an old array may close the sockets that remain
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Last
{
    public function __construct(private array $sockets) {}
    public function __destruct() { array_map('socket_close', $this->sockets); }
}
[$a, $b] = pair();
[$c, $d] = pair();
socket_write($a, 'x');
$read = [$d, $b];
$write = [$a];
$none = null;
$ends = new WeakMap;
$ends[$d] = new Last([$a, $b]);
unset($d);
var_dump(socket_select($read, $write, $none, 0), count($ends), count($read), count($write));
echo exception_of(fn () => socket_read($b, 10)), "\n";
?>
--EXPECT--
int(2)
int(0)
int(1)
int(1)
Error: socket_read(): Argument #1 ($socket) has already been closed
