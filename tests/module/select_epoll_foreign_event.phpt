--TEST--
socket_select(): an event that other code has added to the fd of repeated calls changes no result
--EXTENSIONS--
sockets_pair
ffi
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
repeated_select_result($near);
foreach (scandir('/proc/self/fd') as $fd) {
    if (@readlink("/proc/self/fd/$fd") === 'anon_inode:[eventpoll]') {
        $epoll = (int) $fd;
    }
}
$before = socket_flags();
[$other, $peer] = pair();
socket_write($peer, 'x');
$libc = FFI::cdef('
    struct epoll_event { uint32_t events; uint32_t data[2]; };
    int epoll_ctl(int, int, int, struct epoll_event *);
');
$event = $libc->new('struct epoll_event');
$event->events = 1; // EPOLLIN; the data is 5 in each half: a Socket of another time
$event->data[0] = $event->data[1] = 5;
var_dump($libc->epoll_ctl($epoll, 1 /* EPOLL_CTL_ADD */, array_key_first(array_diff_key(socket_flags(), $before)), FFI::addr($event)));
socket_write($far[4], 'x');
echo select_result($near), "\n";
socket_read($near[4], 1);
echo repeated_select_result($near), "\n";
?>
--EXPECT--
int(0)
1 of [4] null null
0 of [] null null
