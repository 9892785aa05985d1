--TEST--
docs/pairs.md: as many unread writes fit into a pair's buffer as the table says, with the kernel that it names
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file(dirname(__DIR__, 2) . '/docs/pairs.md')) die('skip no documents in this copy');
preg_match('/on Linux (\d+\.\d+):/', file_get_contents(dirname(__DIR__, 2) . '/docs/pairs.md'), $kernel);
if (PHP_OS_FAMILY !== 'Linux' || !str_starts_with(php_uname('r'), "$kernel[1].")) die('skip the table is about another kernel');
if (trim(@file_get_contents('/proc/sys/net/core/wmem_default')) !== '212992') die('skip the table is about another default of SO_SNDBUF');
?>
--FILE--
<?php
/** How many writes of $size bytes fit before one is read. */
function writes_that_fit(int $type, int $size): int
{
    socket_create_pair(AF_UNIX, $type | SOCK_NONBLOCK, 0, $pair);
    for ($fitted = 0; socket_write($pair[0], str_repeat('x', $size)) === $size; $fitted++);
    return $fitted;
}

$page = file_get_contents(dirname(__DIR__, 2) . '/docs/pairs.md');
preg_match('/^\| bytes in each write \| 1 to 100 \| 1,000 \| 4,096 \| 30,000 \|\n.*\n\| `SOCK_STREAM` \| (.*) \|\n\| `SOCK_DGRAM`, `SOCK_SEQPACKET` \| (.*) \|$/m', $page, $rows);
foreach ([1 => [SOCK_STREAM], 2 => [SOCK_DGRAM, SOCK_SEQPACKET]] as $row => $types) {
    foreach ($types as $type) {
        $fit = array_map(fn (int $size) => writes_that_fit($type, $size), [1, 1000, 4096, 30000]);
        echo implode(' | ', $fit) === $rows[$row] ? '' : "type $type: " . implode(' | ', $fit) . ", the page says $rows[$row]\n";
        var_dump(writes_that_fit($type, 100) === $fit[0]);
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
