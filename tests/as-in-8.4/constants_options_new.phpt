--TEST--
Constants: options added by PHP 8.3 and 8.4 exist on every PHP version
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
    IP_PMTUDISC_DONT IP_PMTUDISC_WANT IP_PMTUDISC_DO IP_PMTUDISC_PROBE IP_PMTUDISC_INTERFACE
    IP_PMTUDISC_OMIT TCP_SYNCNT IP_MTU_DISCOVER TCP_QUICKACK TCP_REPAIR
    IP_BIND_ADDRESS_NO_PORT SO_BINDTOIFINDEX
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
IP_PMTUDISC_DONT=0
IP_PMTUDISC_WANT=1
IP_PMTUDISC_DO=2
IP_PMTUDISC_PROBE=3
IP_PMTUDISC_INTERFACE=4
IP_PMTUDISC_OMIT=5
TCP_SYNCNT=7
IP_MTU_DISCOVER=10
TCP_QUICKACK=12
TCP_REPAIR=19
IP_BIND_ADDRESS_NO_PORT=24
SO_BINDTOIFINDEX=62
