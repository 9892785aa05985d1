--TEST--
socket_write(): an exception thrown by a user error handler propagates
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($b);
set_error_handler(function (int $level, string $message) { throw new ErrorException($message); });
echo exception_of(fn () => socket_write($a, 'x')), "\n";
var_dump(socket_last_error($a));
?>
--EXPECT--
ErrorException: socket_write(): unable to write to socket [32]: Broken pipe
int(32)
