--TEST--
Constants: MSG_* flags
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip expects values of Linux on x86_64 and aarch64');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$names = '
    MSG_OOB MSG_WAITALL MSG_CTRUNC MSG_TRUNC MSG_PEEK MSG_DONTROUTE MSG_EOR MSG_EOF
    MSG_CONFIRM MSG_ERRQUEUE MSG_NOSIGNAL MSG_DONTWAIT MSG_MORE MSG_WAITFORONE
    MSG_CMSG_CLOEXEC MSG_ZEROCOPY
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
MSG_OOB=1
MSG_WAITALL=256
MSG_CTRUNC=8
MSG_TRUNC=32
MSG_PEEK=2
MSG_DONTROUTE=4
MSG_EOR=128
MSG_EOF=512
MSG_CONFIRM=2048
MSG_ERRQUEUE=8192
MSG_NOSIGNAL=16384
MSG_DONTWAIT=64
MSG_MORE=32768
MSG_WAITFORONE=65536
MSG_CMSG_CLOEXEC=1073741824
MSG_ZEROCOPY=67108864
