--TEST--
Documents: check_document() reports the line of each example with another output or exit status
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the documents show the output of Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

$folder = temporary_path('documents');
mkdir($folder);
file_put_contents("$folder/good.md", "```php\necho 1, \"\\nx2 y\";\n```\n\n```text\n1\nx%d %s\n```\n\n```php\n<?php\n\$x = 1;\n```\n"
    . "<!-- not run: asks for a network -->\n```php\nexit(1);\n```\n");
file_put_contents("$folder/output.md", "A line.\n\n```php\necho 'one';\n```\n\n```text\ntwo\n```\n");
file_put_contents("$folder/more.md", "```php\necho \"1\\n2\";\n```\n```text\n1\n```\n");
file_put_contents("$folder/none.md", "```php\necho 'something';\n```\nThen words.\n```text\nsomething\n```\n");
file_put_contents("$folder/status.md", "```php\nexit(3);\n```\n");
file_put_contents("$folder/throws.md", "```php\nsocket_strerror();\n```\n");
file_put_contents("$folder/written.md", "  ```php\n  echo 1;\n  ```\n");
file_put_contents("$folder/warning_only.md", "```php\nsocket_create(AF_UNIX, SOCK_STREAM, 99);\necho 1;\n```\n\n```text\n1\n```\n");
foreach (documents($folder) as $document) {
    check_document($document);
    unlink($document);
}

// This failing example only runs beside ext/sockets.
file_put_contents("$folder/beside.md", "<!-- beside ext/sockets -->\n```php\nexit(3);\n```\n");
ob_start();
check_document("$folder/beside.md");
var_dump((ob_get_clean() !== '') === extension_loaded('sockets'));
unlink("$folder/beside.md");

// An example that prints endlessly is stopped before it fills the disk.
[$printed, $status] = run_example('while (true) echo "more\n";');
var_dump(strlen($printed), $status !== 0);
rmdir($folder);
?>
--EXPECT--
more.md:1: printed:
1
2
where this is shown:
1
none.md:1: printed:
something
where this is shown:

output.md:3: printed:
one
where this is shown:
two
status.md:1: ended with status 3, having printed:

throws.md:1: ended with status 255, having printed:
Fatal error: Uncaught ArgumentCountError: socket_strerror() expects exactly 1 argument, 0 given in example.php:2
Stack trace:
#0 example.php(2): socket_strerror()
#1 {main}
  thrown in example.php on line 2
warning_only.md:1: printed:
Warning: socket_create(): Unable to create socket [93]: Protocol not supported in example.php on line 2
1
where this is shown:
1
written.md: 1 blocks of PHP, of which 0 are well written
bool(true)
int(20000)
bool(true)
