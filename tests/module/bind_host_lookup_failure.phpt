--TEST--
socket_bind(): a temporary or permanent failure of the host lookup warns and returns false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/helper.inc';
exec("strace -o /dev/null true 2>&1", $output, $status);
if ($status !== 0) die("skip strace is missing or not permitted");
if (getenv("USE_ZEND_ALLOC") === "0") die("skip strace would trace valgrind itself");
if (has_musl()) die("skip musl does not report why a lookup failed");
?>
--FILE--
<?php
$script = <<<'PHP'
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_bind($socket, 'name.example'), socket_last_error($socket));
PHP;
putenv('ASAN_OPTIONS=detect_leaks=0'); // LeakSanitizer does not work under strace
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script);
// The first run reaches no name server, the second cannot open /etc/resolv.conf.
passthru("strace -f -qq -o /dev/null -e trace=connect -e inject=connect:error=ENETUNREACH $php");
passthru("strace -f -qq -o /dev/null -P /etc/resolv.conf -e trace=openat -e inject=openat:error=EMFILE $php");
?>
--EXPECTF--
Warning: socket_bind(): Host lookup failed [-10002]: Host name lookup failure in %s on line %d
bool(false)
int(-10002)

Warning: socket_bind(): Host lookup failed [-10003]: Unknown server error in %s on line %d
bool(false)
int(-10003)
