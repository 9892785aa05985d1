<?php
/* texts.php -- spells the texts of errors in copies of the tests as the system does; the tests spell them as glibc.
 *
 *     php -d extension=... texts.php           status 0 if the system has other texts, 1 if it has these
 *     php -d extension=... texts.php FOLDER    rewrites what the tests in the folder expect
 *
 * What socket_strerror() gives is taken for right by that: tests/socket_strerror_system.phpt holds it against the
 * texts that PHP's streams give. */

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
foreach (glob("$argv[1]/*.phpt") as $test) {
    $parts = preg_split('/^(?=--EXPECT)/m', file_get_contents($test), 2);
    file_put_contents($test, $parts[0] . strtr($parts[1], $here));
}
