--TEST--
socket_export_stream(): after fclose() of the stream, using the Socket throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
fclose(socket_export_stream($a));
var_dump(count_open_fds() - $before, socket_read($b, 10));
[$c, $d] = nonblocking_pair(); // one of these reuses the fd
$data = null;
$array = [$a];
foreach ([
    fn () => socket_write($a, 'x'),
    fn () => socket_read($a, 10),
    fn () => socket_sendmsg($a, ['iov' => ['x']]),
    fn () => socket_export_stream($a),
    fn () => socket_set_nonblock($a),
    fn () => socket_last_error($a),
    fn () => socket_close($a),
    function () use ($array) { $none = null; socket_select($array, $none, $none, 0); },
] as $call) {
    echo exception_of($call), "\n";
}
var_dump(socket_read($c, 10), socket_read($d, 10));
unset($a, $array);
var_dump(socket_write($c, 'still open'), socket_read($d, 100));
?>
--EXPECT--
int(-1)
string(0) ""
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
Error: socket_set_nonblock(): Argument #1 ($socket) has already been closed
Error: socket_last_error(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
bool(false)
bool(false)
int(10)
string(10) "still open"
