<?php
/* ext_sockets_groups.php -- says what is expected of tests on ext/sockets of the PHP that runs this.
 *
 *     php ext_sockets_groups.php TEST...
 *
 * Prints a line for each test in tests/: "shared" if it must pass, "differences" if it must fail, or "none" if it is
 * not for ext/sockets; then its path below tests/. The folder decides, and ext_sockets_versions.tsv lists exceptions. */

const NOT_RUN = '~^(alone|beside|bench|documents|examples|module|neighbour)/~';

/** Whether a version of PHP, such as 80407, has what came with these: "8.4", or "8.4.24 8.6" for a fix in branches. */
function is_since(int $version, string $since): bool
{
    $ids = array_map(function (string $release) {
        [$major, $minor, $patch] = [...explode('.', $release), '0'];
        return $major * 10000 + $minor * 100 + $patch;
    }, explode(' ', $since));
    foreach ($ids as $id) {
        if ($version >= $id && intdiv($version, 100) === intdiv($id, 100)) {
            return true;
        }
    }
    return intdiv($version, 100) > intdiv(max($ids), 100);
}

function group_of(string $test, array $exceptions): string
{
    if (preg_match(NOT_RUN, $test)) {
        return 'none';
    }
    if (preg_match('~^as-in-(\d+\.\d+)/~', $test, $found)) {
        return is_since(PHP_VERSION_ID, $found[1]) ? 'shared' : 'differences';
    }
    [$does, $since] = $exceptions[$test] ?? ['', ''];
    if ($does !== '' && is_since(PHP_VERSION_ID, $since)) {
        return $does === 'passes' ? 'shared' : 'differences';
    }
    return str_starts_with($test, 'differences/') ? 'differences' : 'shared';
}

$exceptions = [];
foreach (file(__DIR__ . '/ext_sockets_versions.tsv', FILE_IGNORE_NEW_LINES) as $line) {
    if (!str_starts_with($line, '#')) {
        [$test, $does, $since] = explode("\t", $line);
        $exceptions[$test] = [$does, $since];
        if (!is_file("tests/$test")) {
            fwrite(STDERR, "ext_sockets_versions.tsv: no such test: $test\n");
            exit(2);
        }
    }
}
foreach (array_slice($argv, 1) as $path) {
    $test = preg_replace('~^tests/~', '', $path);
    echo group_of($test, $exceptions), ' ', $test, "\n";
}
