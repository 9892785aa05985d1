<?php

/* soak.php -- one long-lived process that repeatedly does everything that the extension is for.
 *
 *     php reliability/soak/soak.php SECONDS FILE
 *
 * Writes a sample to the file each second: seconds, completed tasks, resident memory in KiB, PHP's memory in bytes,
 * open descriptors, and zombies. Samples are taken between two tasks, when nothing is in use, so they are
 * comparable. */

declare(strict_types=1);

require __DIR__ . '/works.inc';
require __DIR__ . '/works_beside.inc';

/** A field of /proc/self/status in KiB. */
function resident(): int
{
    preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

/** Less the descriptor that counting uses. */
function descriptors(): int
{
    return count(scandir('/proc/self/fd')) - 2;
}

/** Children of this process in state Z: the first fields of /proc/PID/stat are the PID, a name, the state and the
 * parent. */
function zombies(): int
{
    $count = 0;
    foreach (scandir('/proc') as $name) {
        $line = is_numeric($name) ? (string) @file_get_contents("/proc/$name/stat") : '';
        if (preg_match('/^\d+ \(.*\) Z ' . getmypid() . ' /s', $line)) {
            $count++;
        }
    }
    return $count;
}

/** @param resource $file */
function sample($file, int $second, int $works): void
{
    $line = [$second, $works, resident(), memory_get_usage(), descriptors(), zombies()];
    fwrite($file, implode("\t", $line) . "\n");
}

/** The extension has 64 KiB of counters in shared memory, of which each new Socket that reads uses the next one. This
 * touches all of them, or they would become resident one by one. */
function use_counters(): void
{
    for ($i = 0; $i < 2048; $i++) {
        [$one, $other] = pair();
        socket_write($one, 'x');
        socket_read($other, 1);
        socket_write($other, 'x');
        socket_read($one, 1);
    }
}

[, $seconds, $name] = $_SERVER['argv'] + [1 => '0', 2 => 'php://stdout'];
$file = fopen($name, 'w');
fwrite($file, "# second\tworks\trss_kib\tphp_bytes\tdescriptors\tzombies\n");
pcntl_async_signals(false);
use_counters();
$all = extension_loaded('sockets') ? [...WORKS, ...WORKS_BESIDE] : WORKS;
$begun = hrtime(true);
$sampled = 0;
for ($works = 0; ($second = (int) ((hrtime(true) - $begun) / 1e9)) < (int) $seconds;) {
    foreach ($all as $work) {
        $work();
        $works++;
        $now = (int) ((hrtime(true) - $begun) / 1e9);
        if ($now > $sampled) {
            sample($file, $sampled = $now, $works);
        }
    }
}
