<?php
/* request.php -- one request of one thread. threads.c runs it in many threads at the same time, with the variables
 * $thread, $request, $pairs and $partner set. It leaves in $counts what was checked, and throws at the first
 * mismatch.
 *
 * Everything that a thread writes contains its number, and each thread causes an error of its own: if two threads
 * shared data by mistake, one of them would find the other's. */

declare(strict_types=1);

require __DIR__ . '/request_errors.inc';
if (extension_loaded('sockets')) {
    require __DIR__ . '/request_beside.inc';
}

/** One in this many pairs is used for more than lines. */
const RARELY = 20;

/** The number of pairs still open when a request ends. */
const LEFT_OPEN = 10;

/** The time to wait for the partner, which is equally busy and may have failed. */
const PATIENCE = ['sec' => 120, 'usec' => 0];

/** Selects which end of a pair is read: sometimes the same one repeatedly, so that its lines come from the receive
 * buffer, sometimes the other in between. */
const TURNS = [0, 0, 1, 0, 1, 1, 0, 0];

/** Throws if a check fails. */
function same(mixed $expected, mixed $actual, string $what): void
{
    global $thread, $request;
    if ($expected !== $actual) {
        [$expected, $actual] = array_map(fn ($value) => substr(var_export($value, true), 0, 200), [$expected, $actual]);
        throw new Exception("thread $thread, request $request: $what is $actual instead of $expected");
    }
}

/** Counts a check. */
function checked(string $what, int $count = 1): void
{
    global $counts;
    $counts[$what] += $count;
}

/** A line that no other thread writes, of varying length. */
function line(int $number, ?int $writer = null): string
{
    global $thread, $request;
    $writer ??= $thread;
    return "thread $writer request $request line $number "
        . str_repeat(chr(ord('a') + $writer % 26), ($number * 37 + $writer * 11) % 150) . "\n";
}

/** An abstract address, unique to the thread and call. */
function address(): string
{
    global $thread, $request;
    static $number = 0;
    return "\0sockets_pair threads " . PROCESS . " $thread $request " . $number++;
}

function pair(int $type = SOCK_STREAM): array
{
    same(true, socket_create_pair(AF_UNIX, $type, 0, $pair), 'socket_create_pair()');
    checked('pairs');
    return $pair;
}

function write(Socket $socket, string $data): void
{
    same(strlen($data), socket_write($socket, $data), 'socket_write()');
}

function expect_line(Socket $socket, string $line): void
{
    same($line, socket_read($socket, 4096, PHP_NORMAL_READ), 'a line');
    checked('lines');
}

/** Lines in both directions, read alternately; one end gets more than are read, and then the rest at once. */
function exchange_lines(array $pair, int $number): void
{
    $written = [[], []];
    foreach (TURNS as $turn => $end) {
        $written[$end][] = line($number + $turn);
    }
    $rest = 'rest of thread ' . line($number);
    write($pair[1], implode($written[0]) . $rest);
    write($pair[0], implode($written[1]));
    foreach (TURNS as $end) {
        expect_line($pair[$end], array_shift($written[$end]));
    }
    same($rest, socket_read($pair[0], 65536), 'the rest');
}

/** Reads larger than a chunk of the receive buffer, and than the buffer. */
function exchange_much(array $pair, int $number): void
{
    foreach ([70000, 150000] as $size) {
        $data = str_repeat(line($number), intdiv($size, strlen(line($number))));
        write($pair[0], $data);
        same($data, socket_read($pair[1], 1 << 22), 'much data');
        checked('bytes', strlen($data));
    }
}

/** One message at a time, through the buffer. */
function exchange_messages(int $type, int $number): void
{
    $pair = pair($type);
    foreach ([0, 1, 2] as $more) {
        write($pair[0], line($number + $more));
    }
    foreach ([0, 1, 2] as $more) {
        same(strlen(line($number + $more)), socket_recv($pair[1], $data, 100000, 0), 'the size of a message');
        same(line($number + $more), $data, 'a message');
    }
    checked('messages', 3);
}

/** Sockets and streams as ancillary data. Reads lines from what arrived. */
function pass_descriptors(array $pair, int $number): void
{
    $passed = pair();
    $stream = socket_export_stream(pair()[0]);
    $control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$passed[0], $stream]]];
    $data = line($number);
    same(strlen($data), socket_sendmsg($pair[0], ['iov' => [$data], 'control' => $control]), 'socket_sendmsg()');

    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2), 'buffer_size' => 4096];
    same(strlen($data), socket_recvmsg($pair[1], $message), 'socket_recvmsg()');
    same([$data], $message['iov'], 'the data beside descriptors');
    [$socket, $other] = $message['control'][0]['data'];
    same([true, true], [$socket instanceof Socket, $other instanceof Socket], 'what was received');
    write($passed[1], line($number) . line($number + 1));
    expect_line($socket, line($number));
    expect_line($passed[0], line($number + 1));
    checked('messages');
}

/** Reads lines through a stream and through the Socket that it was exported from. */
function exchange_by_stream(array $pair, int $number): void
{
    $stream = socket_export_stream($pair[0]);
    same(strlen(line($number)), fwrite($stream, line($number)), 'fwrite()');
    expect_line($pair[1], line($number));
    write($pair[1], line($number) . line($number + 1));
    expect_line($pair[0], line($number));
    same(line($number + 1), fgets($stream), 'fgets()');
    $imported = socket_import_stream($stream);
    write($imported, line($number + 2));
    expect_line($pair[1], line($number + 2));
    fclose($stream);
    same('Error', failure_of(fn () => socket_write($pair[0], 'x')), 'a write after fclose()');
}

function failure_of(callable $call): string
{
    try {
        $call();
        return 'none';
    } catch (Error $error) {
        return get_class($error);
    }
}

/** Selects on many sockets. */
function select_from_many(int $number): void
{
    for ($pairs = []; count($pairs) < 4; $pairs[] = pair());
    $readable = $number % 4;
    write($pairs[$readable][1], line($number));
    $read = $write = array_column($pairs, 0);
    $except = null;
    same(5, socket_select($read, $write, $except, 10), 'socket_select()');
    same([$readable], array_keys($read), 'what is readable');
    expect_line($read[$readable], line($number));
}

/** So often that the thread registers the sockets with epoll(7). Some are still registered when the request ends. */
function select_repeatedly(int $number): void
{
    static $pairs = [];
    for (; count($pairs) < 12; $pairs[] = pair());
    for ($call = 0; $call < 8; $call++) {
        $readable = ($number + $call) % 12;
        write($pairs[$readable][1], line($number));
        $read = array_column($pairs, 0);
        $write = $except = null;
        same(1, socket_select($read, $write, $except, 10), 'socket_select()');
        same([$readable], array_keys($read), 'what is readable');
        expect_line($read[$readable], line($number));
    }
    array_shift($pairs);
}

/** A TCP connection to a host name. */
function connect_by_name(int $number): void
{
    $listener = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_bind($listener, '127.0.0.1');
    socket_listen($listener);
    socket_getsockname($listener, $address, $port);
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    same(true, socket_connect($client, 'localhost', $port), 'socket_connect()');
    $accepted = socket_accept($listener);
    write($client, line($number));
    expect_line($accepted, line($number));
    same(['127.0.0.1', $port], [$address, $port], 'the address');
}

/** Done only for some pairs. */
function do_rarely(array $pair, int $number): void
{
    switch ($number % RARELY) {
        case 0:
            exchange_much($pair, $number);
            break;
        case 4:
            exchange_messages([SOCK_DGRAM, SOCK_SEQPACKET][intdiv($number, RARELY) % 2], $number);
            break;
        case 8:
            pass_descriptors($pair, $number);
            break;
        case 12:
            exchange_by_stream(pair(), $number);
            break;
        case 16:
            select_from_many($number);
            select_repeatedly($number);
            break;
        case 19:
            connect_by_name($number);
    }
    if (extension_loaded('sockets')) {
        do_rarely_beside($number);
    }
}

/** Closes a pair in one of several ways. */
function drop(array $pair, int $number): void
{
    if ($number % 3 === 0) {
        array_map('socket_close', $pair);
    } elseif ($number % 3 === 1) {
        $cycle = (object) ['pair' => $pair];
        $cycle->self = $cycle; // for the garbage collector
    }
}

/** A process forked between line reads reads some of the lines, and uses its own pairs. */
function fork(int $number): void
{
    select_repeatedly($number);
    $pair = pair();
    write($pair[1], line(1) . line(2) . line(3) . line(4));
    expect_line($pair[0], line(1));
    $pid = pcntl_fork();
    if ($pid === 0) {
        expect_line($pair[0], line(2));
        $failed = fail();
        exchange_lines(pair(), $number);
        pass_descriptors(pair(), $number);
        select_repeatedly($number);
        check_errors($failed, $number);
        expect_line($pair[0], line(3));
        exit(0);
    }
    same($pid, pcntl_waitpid($pid, $status), 'pcntl_waitpid()');
    same(0, $status, 'the status of the forked process');
    expect_line($pair[0], line(4));
    checked('forks');
}

/** A connection to the partner, which is another thread. */
function meet(): Socket
{
    global $thread, $partner, $request;
    $socket = socket_create(AF_UNIX, SOCK_SEQPACKET, 0);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, PATIENCE);
    $address = "\0sockets_pair threads " . PROCESS . ' meet ' . min($thread, $partner) . " $request";
    if ($thread < $partner) {
        socket_bind($socket, $address);
        socket_listen($socket);
        $socket = socket_accept($socket);
        same(true, (bool) $socket, 'a connection from the partner');
    } else {
        $tries = PATIENCE['sec'] * 100;
        while (!($connected = socket_connect($socket, $address)) && $tries-- > 0) {
            usleep(10000);
        }
        same(true, $connected, 'a connection to the partner');
    }
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, PATIENCE);
    return $socket;
}

/** Sends the partner one end of a pair and receives one end of another; then both threads use and close the two pairs
 * at the same time. */
function talk_to_partner(): void
{
    global $thread, $partner, $request;
    $socket = meet();
    $pair = pair();
    $control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$pair[1]]]];
    $message = ['iov' => ["$thread"], 'control' => $control];
    same(strlen("$thread"), socket_sendmsg($socket, $message), 'a message to the partner');
    $message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    same(strlen("$partner"), socket_recvmsg($socket, $message), 'a message of the partner');
    same(["$partner"], $message['iov'], 'the partner');
    [$received] = $message['control'][0]['data'];
    socket_close($pair[1]);
    foreach ([$pair[0], $received] as $end) {
        write($end, line(1) . line(2) . line(3));
    }
    foreach ([$received, $pair[0]] as $end) {
        foreach ([1, 2, 3] as $number) {
            expect_line($end, line($number, $partner));
        }
    }
    array_map('socket_close', [$pair[0], $received]);
}

/** A long-lived pair, from which one line is read at a time while everything else runs. */
function read_from_ledger(array $ledger, int $number): void
{
    if ($number % 50 === 0) {
        write($ledger[1], implode(array_map('line', range($number, $number + 49))));
    }
    expect_line($ledger[0], line($number));
}

define('PROCESS', getmypid());
$counts = array_fill_keys(['pairs', 'lines', 'errors', 'messages', 'bytes', 'forks', 'delegated'], 0);
set_error_handler(function (int $level, string $message) {
    warning($message);
    return true;
});

/* The INI settings of half of the threads: calls that wait in another way, and inheritable descriptors. */
$settings = ['sockets_pair.restart_interrupted' => (string) ($thread % 2), 'sockets_pair.close_on_exec' => (string) (1 - $thread % 2)];
array_walk($settings, fn (string $value, string $name) => ini_set($name, $value));
same(0, socket_last_error(), 'the global error at first');
$ledger = pair();
$open = [];
for ($number = 0; $counts['pairs'] < $pairs; $number++) {
    $pair = pair();
    check_nothing_there($pair[0]);
    $failed = fail();
    exchange_lines($pair, $number);
    do_rarely($pair, $number);
    read_from_ledger($ledger, $number);
    check_errors($failed, $number);
    if ($number % RARELY === 1 && extension_loaded('sockets')) {
        check_errors_beside($number);
    }
    if (count($open) < LEFT_OPEN) {
        write($pair[0], line($number));
        $open[] = $pair;
    } else {
        drop($pair, $number);
    }
}
foreach ($settings as $name => $value) {
    same($value, ini_get($name), $name);
}
fork($number);
if ($partner !== $thread) {
    talk_to_partner();
}
