--TEST--
socket_select(): a destructor run by freeing an old array sees all new arrays and may change them
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Last
{
    public function __construct(private Closure $job) {}

    public function __destruct()
    {
        ($this->job)();
    }
}
[$a, $b] = pair();
[$c, $d] = pair();
socket_write($a, 'x');
$read = ['left out' => $d, 'b' => $b];
$write = ['c' => $c];
$except = null;
$ends = new WeakMap;
$ends[$d] = new Last(function () use (&$read, &$write) {
    echo implode(', ', array_keys($read)), ' and ', implode(', ', array_keys($write)), " are left\n";
    $write = null;
});
unset($c, $d);
var_dump(socket_select($read, $write, $except, 0), $write);
?>
--EXPECT--
b and c are left
int(2)
NULL
