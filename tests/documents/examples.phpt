--TEST--
Documents: every example prints the output shown
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip the documents show the output of Linux');
if (socket_strerror(SOCKET_EMSGSIZE) !== 'Message too long') die('skip the documents show error texts of glibc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

$examples = 0;
foreach (documents() as $document) {
    $examples += check_document($document, "\n"); // the newlines keep run-tests.php from timing out; it ignores leading whitespace
}
var_dump($examples > 0);
?>
--EXPECT--
bool(true)
