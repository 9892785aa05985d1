<?php
/* why.php -- the rows of the table "Why" in README.md: what happens to a script on ext/sockets, on stream_socket_pair()
 * and on sockets_pair.
 *
 *     php bench/why.php ROW sockets|streams    runs one row, and prints its cell
 *     php bench/why.php --write                reads "row TAB contender TAB cell" lines, and writes the table into README.md
 *
 * script/why does both. The programs for sockets are the same for both extensions. */

declare(strict_types=1);

const LINE = 80;
const TASKS = 1030;

// --- The same five operations on sockets and on streams.

abstract class Ends
{
    public static function make(string $kind): static
    {
        return $kind === 'sockets' ? new Sockets() : new Streams();
    }

    /** Returns two connected ends. */
    abstract public function pair(): array;
    abstract public function write(mixed $end, string $data): void;
    /** Reads what is available, or '' at EOF. */
    abstract public function read(mixed $end): string;
    /** Reads a line, or what there is of it. */
    abstract public function line(mixed $end): string|false;
    abstract public function close(mixed $end): void;
    abstract public function nonblock(mixed $end): void;
    /** Returns the ends that are ready to be read or, with $write, to be written; null if the call fails. */
    abstract public function select(array $ends, float $seconds, bool $write = false): ?array;
}

final class Sockets extends Ends
{
    public function pair(): array
    {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        return $pair;
    }

    public function write(mixed $end, string $data): void
    {
        @socket_write($end, $data);
    }

    public function read(mixed $end): string
    {
        return (string) @socket_read($end, 65536);
    }

    public function line(mixed $end): string|false
    {
        return @socket_read($end, 8192, PHP_NORMAL_READ);
    }

    public function close(mixed $end): void
    {
        socket_close($end);
    }

    public function nonblock(mixed $end): void
    {
        socket_set_nonblock($end);
    }

    public function select(array $ends, float $seconds, bool $write = false): ?array
    {
        $none = null;
        $ready = $ends;
        $micros = (int) round($seconds * 1e6);
        $count = $write ? @socket_select($none, $ready, $none, intdiv($micros, 1000000), $micros % 1000000)
            : @socket_select($ready, $none, $none, intdiv($micros, 1000000), $micros % 1000000);
        return $count === false ? null : $ready;
    }
}

final class Streams extends Ends
{
    public function pair(): array
    {
        return stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    }

    public function write(mixed $end, string $data): void
    {
        @fwrite($end, $data);
    }

    public function read(mixed $end): string
    {
        return (string) @fread($end, 65536);
    }

    public function line(mixed $end): string|false
    {
        return @fgets($end, 8192);
    }

    public function close(mixed $end): void
    {
        fclose($end);
    }

    public function nonblock(mixed $end): void
    {
        stream_set_blocking($end, false);
    }

    public function select(array $ends, float $seconds, bool $write = false): ?array
    {
        $none = null;
        $ready = $ends;
        $micros = (int) round($seconds * 1e6);
        $count = $write ? @stream_select($none, $ready, $none, intdiv($micros, 1000000), $micros % 1000000)
            : @stream_select($ready, $none, $none, intdiv($micros, 1000000), $micros % 1000000);
        return $count === false ? null : $ready;
    }
}

/** Seconds that a call takes. */
function seconds(callable $call): float
{
    $start = hrtime(true);
    $call();
    return (hrtime(true) - $start) / 1e9;
}

/** Runs $child in a forked process, which then ends without PHP's shutdown. */
function fork_to(callable $child): int
{
    $pid = pcntl_fork();
    if ($pid === -1) {
        exit("cannot fork\n");
    }
    if ($pid === 0) {
        $child();
        pcntl_exec('/bin/true');
    }
    return $pid;
}

// --- The rows.

/** A worker starts a program and crashes: when does its parent see EOF? */
function crash(Ends $ends): string
{
    [$near, $far] = $ends->pair();
    $pid = fork_to(function () use ($ends, $near, $far) {
        $ends->close($near);
        exec('sleep 3 >/dev/null 2>&1 &');
    });
    $ends->close($far);
    return sprintf('EOF after %.1f s', seconds(fn () => $ends->read($near)));
}

/** spatie/fork's shape: forks a process for each task, sends the result back through a pair, reads it once it has ended. */
function tasks(Ends $ends): string
{
    for ($i = 0; $i < TASKS; $i++) {
        [$near, $far] = $ends->pair();
        $pids[$i] = fork_to(function () use ($ends, $near, $far, $i) {
            $ends->close($near);
            $ends->nonblock($far);
            if ($ends->select([$far], 5, write: true)) {
                $ends->write($far, "result $i");
            }
        });
        $ends->close($far);
        $ends->nonblock($near);
        $nears[$i] = $near;
    }
    $lost = 0;
    foreach ($nears as $i => $near) {
        pcntl_waitpid($pids[$i], $status);
        $lost += ($ends->select([$near], 0) && $ends->read($near) === "result $i") ? 0 : 1;
    }
    return $lost === 0 ? 'none lost' : "$lost lost, no warning";
}

/** Nanoseconds to read a line of 80 bytes, the best of seven rounds. script/why makes a ratio of them. */
function lines(Ends $ends): string
{
    [$near, $far] = $ends->pair();
    $lines = str_repeat(str_repeat('x', LINE - 1) . "\n", 512);
    for ($round = 0, $best = INF; $round < 7; $round++) {
        $ends->write($far, $lines);
        $best = min($best, seconds(function () use ($ends, $near) {
            for ($i = 0; $i < 512; $i++) {
                $ends->line($near);
            }
        }));
    }
    return (string) round($best / 512 * 1e9);
}

/** Half a line on a non-blocking socket; the rest comes two seconds later. */
function half(Ends $ends): string
{
    [$near, $far] = $ends->pair();
    $ends->nonblock($near);
    $ends->write($far, 'half a line');
    $took = seconds(function () use ($ends, $near, $far) {
        fork_to(function () use ($ends, $far) {
            sleep(2);
            $ends->write($far, ", and its rest\n");
        });
        $ends->line($near);
    });
    return $took > 1.5 ? sprintf('spins until the rest arrives: %d %% CPU', cpu_share($took)) : 'returns it at once';
}

/** The processor time of this process so far, as a percentage of a time, rounded to tens. */
function cpu_share(float $seconds): int
{
    $usage = getrusage();
    $used = $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
    return (int) min(100, round($used / $seconds * 10) * 10);
}

/** select() on the 1,100th socket of a process, which is ready. */
function many(Ends $ends): string
{
    for ($i = 0; $i < 1100; $i++) {
        $pairs[] = $ends->pair();
    }
    $ends->write($pairs[1099][1], 'x');
    return $ends->select([$pairs[1099][0]], 1) === null ? 'fails' : 'works';
}

/** Two lines have arrived. A process reads the first one, and a worker that it forked earlier reads the next. */
function next_line(Ends $ends): string
{
    [$near, $far] = $ends->pair();
    [$one, $other] = $ends->pair();
    fork_to(function () use ($ends, $near, $other) {
        $ends->read($other);
        $ends->nonblock($near);
        $ends->write($other, $ends->line($near) === "two\n" ? 'gets it' : 'gets nothing: the first has read ahead');
    });
    $ends->write($far, "one\ntwo\n");
    $ends->line($near);
    $ends->write($one, 'your turn');
    return $ends->read($one);
}

/** Nanoseconds to select over 400 sockets, of which one is ready, the best of seven rounds. */
function idle(Ends $ends): string
{
    for ($i = 0; $i < 400; $i++) {
        [$near[], $far[]] = $ends->pair();
    }
    $ends->write($far[399], 'x');
    for ($round = 0, $best = INF; $round < 7; $round++) {
        $best = min($best, seconds(function () use ($ends, $near) {
            for ($i = 0; $i < 200; $i++) {
                $ends->select($near, 1);
            }
        }));
    }
    return (string) round($best / 200 * 1e9);
}

// --- The table.

const ROWS = [
    'crash' => 'A worker crashes; a program that it started runs on for 3 s: its parent sees',
    'tasks' => '1,030 tasks forked at once, as spatie/fork does: results',
    'half' => 'Half a line has arrived on a non-blocking socket: a line read',
    'next_line' => 'One process reads a line; another one reads the next',
    'many' => 'select on a descriptor above 1,023',
    'lines' => 'Time to read a line of 80 bytes',
    'idle' => 'Time of select over 400 sockets, one of them ready',
];
const COLUMNS = ['ext/sockets', 'stream_socket_pair', 'sockets_pair'];
const TIMES = ['lines', 'idle'];
const MARKERS = ["<!-- why: written by script/why -->\n", "<!-- /why -->\n"];

/** A time as a multiple of sockets_pair's. */
function ratio(float $time, float $ours): string
{
    $ratio = $time / $ours;
    return $ratio >= 10 ? round($ratio) . ' times' : sprintf('%.1f times', $ratio);
}

function write_table(): void
{
    foreach (file('php://stdin', FILE_IGNORE_NEW_LINES) as $line) {
        [$row, $column, $cell] = explode("\t", $line);
        $cells[$row][$column] = $cell;
    }
    $table = "\n| | ext/sockets | `stream_socket_pair()` | sockets_pair |\n|---|---|---|---|\n";
    foreach (ROWS as $row => $title) {
        $ours = $cells[$row]['sockets_pair'];
        foreach (COLUMNS as $column) {
            $cell = $cells[$row][$column];
            $shown[$column] = in_array($row, TIMES) ? ($column === 'sockets_pair' ? '1' : ratio((float) $cell, (float) $ours)) : $cell;
        }
        $shown['sockets_pair'] = "**{$shown['sockets_pair']}**";
        $table .= "| $title | " . implode(' | ', $shown) . " |\n";
    }
    $table .= sprintf("\nMeasured by `script/why` with PHP %s on Linux %s, %s.\n\n", PHP_VERSION, strtok(php_uname('r'), '-'), date('Y-m-d'));
    $text = file_get_contents('README.md');
    [$start, $end] = MARKERS;
    $from = strpos($text, $start) + strlen($start);
    file_put_contents('README.md', substr($text, 0, $from) . $table . substr($text, strpos($text, $end)));
}

[, $row, $kind] = $_SERVER['argv'] + [1 => '', 2 => ''];
if ($row === '--write') {
    write_table();
} elseif (isset(ROWS[$row]) && in_array($kind, ['sockets', 'streams'])) {
    echo $row(Ends::make($kind)), "\n";
} else {
    fwrite(STDERR, 'usage: php bench/why.php ' . implode('|', array_keys(ROWS)) . " sockets|streams\n");
    exit(2);
}
