--TEST--
socket_bind(), socket_sendmsg(): a relative path that is too long with the directory of a thread is refused with the reason (ZTS)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!PHP_ZTS) die('skip the directory of a thread is that of the process');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$folder = temporary_path('threads_error') . '/' . str_repeat('d', 110);
mkdir($folder, 0700, true);
chdir($folder);
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$fds = count_open_fds();
echo exception_of(fn () => socket_bind($socket, 's')), "\n";
echo exception_of(fn () => socket_connect($socket, 's')), "\n";
echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, 's')), "\n";
echo failure_of($socket, fn () => socket_sendmsg($socket, ['name' => ['path' => 's'], 'iov' => ['x']], 0));
var_dump(scandir('.'), count_open_fds() - $fds);
echo exception_of(fn () => socket_bind($socket, str_repeat('s', 109))), "\n";
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must be less than 108 together with this thread's directory, which is not the process's
ValueError: socket_connect(): Argument #2 ($address) must be less than 108 together with this thread's directory, which is not the process's
ValueError: socket_sendto(): Argument #5 ($address) must be less than 108 together with this thread's directory, which is not the process's
false, 0, socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is too long together with this thread's directory, which is not the process's, the maximum permitted length is 107
array(2) {
  [0]=>
  string(1) "."
  [1]=>
  string(2) ".."
}
int(0)
ValueError: socket_bind(): Argument #2 ($address) must be less than 108
