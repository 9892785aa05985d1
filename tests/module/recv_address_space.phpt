--TEST--
socket_recv(): without free address space, receives as much as the extension's own buffer
--EXTENSIONS--
sockets_pair
posix
--SKIPIF--
<?php
if (!is_readable('/proc/self/status')) die('skip no /proc');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind itself needs address space');
if (getenv('ASAN_OPTIONS') !== false) die('skip so does AddressSanitizer');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_SEQPACKET);
socket_write($a, str_repeat('x', 100000));
socket_write($a, 'next');
preg_match('/^VmSize:\s*(\d+) kB/m', file_get_contents('/proc/self/status'), $size);
posix_setrlimit(POSIX_RLIMIT_AS, 1024 * $size[1], POSIX_RLIMIT_INFINITY);
var_dump(socket_recv($b, $data, 32 << 20, 0), strlen($data), socket_recv($b, $data, 32 << 20, 0), $data);
?>
--EXPECT--
int(100000)
int(100000)
int(4)
string(4) "next"
