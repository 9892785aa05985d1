<?php
/* request.php -- compare.php as one request of one thread, for script/threads --select; threads.c sets $thread, $request and
 * $pairs, which is the number of calls. */

declare(strict_types=1);

$counts = array_fill_keys(['pairs', 'lines', 'errors', 'messages', 'bytes', 'forks', 'delegated'], 0);
$counts['pairs'] = $pairs;
$argv = ['request.php', (string) (1000 * $thread + $request), (string) $pairs, $thread % 2 ? 'epoll' : ''];
require __DIR__ . '/compare.php';
