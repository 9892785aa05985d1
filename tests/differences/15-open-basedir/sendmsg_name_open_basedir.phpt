--TEST--
socket_sendmsg(): open_basedir applies to paths of files, not to abstract names
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('msg_basedir');
$name = abstract_name();
[$file, $abstract, $sender] = array_map(fn () => socket_create(AF_UNIX, SOCK_DGRAM, 0), [1, 2, 3]);
socket_bind($file, $path);
socket_bind($abstract, $name);
ini_set('open_basedir', __DIR__);
var_dump(socket_sendmsg($sender, ['name' => ['path' => $path], 'iov' => ['x']]));
var_dump(socket_last_error($sender) === SOCKET_EPERM, socket_last_error() === SOCKET_EPERM);
var_dump(socket_recv($file, $data, 10, MSG_DONTWAIT));
var_dump(socket_sendmsg($sender, ['name' => ['path' => $name], 'iov' => ['x']]));
?>
--EXPECTF--
Warning: socket_sendmsg(): open_basedir restriction in effect. File(/tmp/sp_msg_basedir.%d) is not within the allowed path(s): (%s) in %s on line %d
bool(false)
bool(true)
bool(true)
bool(false)
int(1)
