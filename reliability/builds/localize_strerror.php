<?php
/* localize_strerror.php -- replaces glibc's error messages in copies of the tests with those of the libc in use.
 *
 *     php -d extension=... localize_strerror.php           exits with 0 if libc has other messages, 1 if it has glibc's
 *     php -d extension=... localize_strerror.php FOLDER    rewrites the expected output of the tests in the folder
 *
 * It relies on socket_strerror(), which a test in tests/strerror compares with the messages of PHP's streams. */

const GLIBC = [
    SOCKET_ENOMEM => 'Cannot allocate memory',
    SOCKET_EMFILE => 'Too many open files',
    33 /* EDOM */ => 'Numerical argument out of domain',
    SOCKET_EMSGSIZE => 'Message too long',
    SOCKET_EOPNOTSUPP => 'Operation not supported',
    SOCKET_EADDRINUSE => 'Address already in use',
    SOCKET_EADDRNOTAVAIL => 'Cannot assign requested address',
    SOCKET_EISCONN => 'Transport endpoint is already connected',
    SOCKET_ENOTCONN => 'Transport endpoint is not connected',
    -10001 => 'Unknown host',
    -10002 => 'Host name lookup failure',
    -10003 => 'Unknown server error',
];

$here = [];
foreach (GLIBC as $number => $text) {
    $here[$text] = socket_strerror($number);
}
if ($argc === 1) {
    exit($here === array_combine(GLIBC, GLIBC) ? 1 : 0);
}
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($argv[1]));
foreach (new RegexIterator($files, '/\.phpt$/') as $test) {
    $test = (string) $test;
    $parts = preg_split('/^(?=--EXPECT)/m', file_get_contents($test), 2);
    file_put_contents($test, $parts[0] . strtr($parts[1], $here));
}
