--TEST--
Building: fails if the header of ext/sockets has another layout
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = compile_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/neighbour.inc';

const FOLDER = __DIR__ . '/layout_header.tmp';
@mkdir(FOLDER . '/ext/sockets', 0777, true); // it is still there if an earlier run was killed

// Compiles sockets_layout.c for a header of ext/sockets with this struct.
function compile(string $members): string
{
    file_put_contents(FOLDER . '/ext/sockets/php_sockets.h', "typedef struct { $members } php_socket;\n");
    $command = compiler() . ' -fsyntax-only -I ' . escapeshellarg(FOLDER) . ' ' . compile_options();
    exec("$command " . escapeshellarg(dirname(__DIR__) . '/../sockets_layout.c') . ' 2>&1', $output, $status);
    if ($status === 0) {
        return "compiled\n";
    }
    $errors = implode("\n", preg_grep('/error:/', $output));
    return preg_match('/has another layout than sockets_layout.h: this version of sockets_pair does not support this PHP/', $errors, $text) ? "$text[0]\n" : "$errors\n";
}

echo compile('int bsd_socket, type, error, blocking; zval zstream; zend_object std;');
echo compile('int bsd_socket, type, error, blocking, added; zval zstream; zend_object std;');
echo compile('int bsd_socket, type, error; char blocking; zval zstream; zend_object std;');
?>
--CLEAN--
<?php
$folder = __DIR__ . '/layout_header.tmp';
@unlink("$folder/ext/sockets/php_sockets.h");
@rmdir("$folder/ext/sockets");
@rmdir("$folder/ext");
@rmdir($folder);
?>
--EXPECT--
compiled
has another layout than sockets_layout.h: this version of sockets_pair does not support this PHP
has another layout than sockets_layout.h: this version of sockets_pair does not support this PHP
