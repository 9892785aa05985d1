--TEST--
socket_addrinfo_connect(): leaks no fd if a fatal error in a user error handler ends the request
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (!getenv('TEST_PHP_CGI_EXECUTABLE')) die('skip no php-cgi');
if (!preg_match('/extension="?(\S*\/sockets\.so)/', getenv('TEST_PHP_EXTRA_ARGS'))) die('skip ext/sockets is compiled in');
?>
--FILE--
<?php
// php-cgi -T answers several requests in one process, unless a variable says that a web server has started it.
array_map('putenv', ['SERVER_SOFTWARE', 'SERVER_NAME', 'GATEWAY_INTERFACE', 'REQUEST_METHOD']);
$script = __DIR__ . '/fatal_in_handler.tmp.php';
file_put_contents($script, <<<'PHP'
<?php
echo count(scandir('/proc/self/fd')), "\n";
[$address] = socket_addrinfo_lookup('127.0.0.1', '1', ['ai_socktype' => SOCK_STREAM]);
set_error_handler(fn () => trigger_error('stop', E_USER_ERROR));
socket_addrinfo_connect($address);
PHP);
preg_match_all('/-d "?(extension=\S*sockets(?:_pair)?(?:\.so)?)"?/', getenv('TEST_PHP_EXTRA_ARGS'), $both);
$options = '-d display_errors=0 -d ' . implode(' -d ', $both[1]);
exec(getenv('TEST_PHP_CGI_EXECUTABLE') . " -n -q -T 4 $options " . escapeshellarg($script) . ' 2>/dev/null </dev/null', $counts);
var_dump(count($counts), count(array_unique($counts)));
?>
--EXPECT--
int(4)
int(1)
--CLEAN--
<?php
unlink(__DIR__ . '/fatal_in_handler.tmp.php');
?>
