--TEST--
socket_set_option(): throws if the initializer of a lazy object closes the socket or throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) die('skip lazy objects came with PHP 8.4');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Time
{
    public $sec = 3, $usec = 0;
}
class Linger
{
    public $l_onoff = 1, $l_linger = 3;
}
[$a, $b] = pair();
foreach ([[SO_RCVTIMEO, Time::class], [SO_LINGER, Linger::class]] as [$option, $class]) {
    $throws = (new ReflectionClass($class))->newLazyGhost(fn () => throw new DomainException('not now'));
    echo exception_of(fn () => socket_set_option($b, SOL_SOCKET, $option, $throws)), "\n";
    [$a] = pair();
    $closes = (new ReflectionClass($class))->newLazyGhost(function () use ($a) {
        socket_close($a);
    });
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, $closes)), "\n";
    echo json_encode(socket_get_option($b, SOL_SOCKET, $option)), "\n";
}
?>
--EXPECT--
DomainException: not now
Error: socket_set_option(): Argument #1 ($socket) has already been closed
{"sec":0,"usec":0}
DomainException: not now
Error: socket_set_option(): Argument #1 ($socket) has already been closed
{"l_onoff":0,"l_linger":0}
