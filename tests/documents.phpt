--TEST--
the module: every example of the documents prints what is shown beside it
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the documents show what Linux prints');
?>
--FILE--
<?php
require __DIR__ . '/documents.inc';

var_dump(array_sum(array_map('check_document', documents())) > 0);
?>
--EXPECT--
bool(true)
