--TEST--
the module: every example of the documents prints what is shown beside it
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the documents show what Linux prints');
if (socket_strerror(SOCKET_EMSGSIZE) !== 'Message too long') die('skip the documents show the texts of glibc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

$examples = 0;
foreach (documents() as $document) {
    $examples += check_document($document, "\n"); // lines that are left out at the start
}
var_dump($examples > 0);
?>
--EXPECT--
bool(true)
