--TEST--
docs/internals.md: every function, type, member, constant, file and folder that it names exists, and it names every C file
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file(dirname(__DIR__, 2) . '/docs/internals.md')) die('skip the documents are not in this copy');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
$page = file_get_contents("$root/docs/internals.md");

// All words of the sources, comments excluded: a name that only a comment mentions does not exist.
$sources = '';
foreach ([...glob("$root/*.[ch]"), "$root/sockets.stub.php"] as $file) {
    $sources .= preg_replace('~/\*(?!\*).*?\*/~s', '', file_get_contents($file));
}
preg_match_all('/\w+/', $sources, $words);
$words = array_flip($words[0]);
// Names of PHP, ext/sockets and libc that the sources do not use.
$others = ['__toString', 'AF_PACKET', 'arg_info', 'h_errno', 'int64_t', 'php_socket', 'socket_ce'];

/** Whether a name, such as "sockets_receive()", "SOCKETS_G" or "has_other_readers", exists. */
$exists = fn (string $name) => isset($words[$name]) || in_array($name, $others) || function_exists($name)
    || defined($name) || ini_get($name) !== false;

/** Whether a file or folder exists, or is in a folder that source archives leave out. */
$is_there = fn (string $path) => file_exists("$root/$path") || !is_file("$root/script/test") && preg_match('~^(script|reliability)/~', $path);

// Code spans; blocks of code are compared with nothing.
preg_match_all('/`([^`\n]+)`/', preg_replace('/^ *```.*?^ *```$/ms', '', $page), $spans);
$checked = 0;
foreach (array_unique($spans[1]) as $span) {
    $names = $paths = [];
    if (preg_match('~^([\w-]+)\.(c|h|md|m4|w32)$|^(tests|script|docs|bench|reliability)/~', $span)) {
        $paths = preg_grep('~^[\w.-]+$|^(tests|script|docs|bench|reliability)/[\w./-]*$~', preg_grep('/^--|[<>]/', explode(' ', $span), PREG_GREP_INVERT));
    } elseif (preg_match('/^\w+\(\)$|^\w*_\w*$/', $span)) {
        $names = [rtrim($span, '()')];
    } elseif (preg_match('/^\w+(\.\w+)+$|^SOCKETS_G\(\w+\)$/', $span)) {
        $names = preg_split('/\W+/', $span, -1, PREG_SPLIT_NO_EMPTY);
    }
    $checked += count($names) + count($paths);
    foreach (array_filter($names, fn ($name) => !$exists($name)) as $name) {
        echo "no such name: $name\n";
    }
    foreach (array_filter($paths, fn ($path) => !$is_there($path)) as $path) {
        echo "no such file: $path\n";
    }
}
foreach (glob("$root/sockets*.c") as $file) {
    echo str_contains($page, '`' . basename($file) . '`') ? '' : 'not in the page: ' . basename($file) . "\n";
}
var_dump($checked > 150);
?>
--EXPECT--
bool(true)
