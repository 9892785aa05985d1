<?php
/* sockets.php -- the benchmark on socket_*(): with sockets_pair or with ext/sockets.
 *
 *     php -n -d extension=... sockets.php WORK SIZE COUNT
 *
 * Much of it is repeated in streams.php with other function names: calling through a variable would be measured too. */

declare(strict_types=1);

require __DIR__ . '/common.inc';

function make_pair(int $type = SOCK_STREAM): array
{
    must(socket_create_pair(AF_UNIX, $type, 0, $pair), 'socket_create_pair');
    return $pair;
}

function make_and_close(int $size, int $count): int|float
{
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        socket_close($pair[0]);
        socket_close($pair[1]);
    }
    return hrtime(true) - $start;
}

/** One message from end to end within the process. */
function transfer(int $type, int $size, int $length, int $count): int|float
{
    [$one, $other] = make_pair($type);
    $data = str_repeat('x', $size);
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_write($one, $data);
        $read = socket_read($other, $length);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'socket_read');
    return $end - $start;
}

function send_and_receive(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $data = str_repeat('x', $size);
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_send($one, $data, $size, 0);
        socket_recv($other, $read, READ_LENGTH, 0);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'socket_recv');
    return $end - $start;
}

/** The cost of a function call without a system call. */
function call_only(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_clear_error($one);
        $error = socket_last_error($other);
    }
    $end = hrtime(true);
    must($count === 0 || $error === 0, 'socket_last_error');
    return $end - $start;
}

/** A read that finds nothing, on a socket that does not wait. */
function read_nothing(int $size, int $count): int|float
{
    [, $socket] = $pair = make_pair();
    must(socket_set_nonblock($socket), 'socket_set_nonblock');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        $read = @socket_read($socket, READ_LENGTH);
    }
    $end = hrtime(true);
    must($count === 0 || ($read === false && socket_last_error($socket) === SOCKET_EAGAIN), 'socket_read');
    return $end - $start;
}

/** To another process and back. */
function go_and_return(int $size, int $count): int|float
{
    [$here, $there] = make_pair();
    $data = str_repeat('x', $size);
    fork_to(function () use ($there, $data, $size, $count) {
        socket_write($there, '.');
        start();
        for ($i = 0; $i < $count; $i++) {
            $read = socket_read($there, $size);
            socket_write($there, $data);
        }
        must($count === 0 || $read === $data, 'socket_read');
        print_peak();
    });
    must(socket_read($here, 1) === '.', 'socket_read');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_write($here, $data);
        $read = socket_read($here, $size);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'socket_read');
    pcntl_wait($status);
    return $end - $start;
}

/** To a process that reads all and then says so. */
function send_much(int $size, int $count): int|float
{
    [$here, $there] = make_pair();
    $data = str_repeat('x', $size);
    fork_to(function () use ($there, $size, $count) {
        socket_write($there, '.');
        start();
        for ($left = $size * $count; $left > 0; $left -= $read) {
            $read = strlen((string) socket_read($there, $size));
            if ($read === 0) {
                must(false, 'socket_read');
            }
        }
        socket_write($there, '.');
        print_peak();
    });
    must(socket_read($here, 1) === '.', 'socket_read');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        if (socket_write($here, $data) !== $size) {
            must(false, 'socket_write');
        }
    }
    must(socket_read($here, 1) === '.', 'socket_read');
    $end = hrtime(true);
    pcntl_wait($status);
    return $end - $start;
}

function read_lines(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $line = str_repeat('x', $size - 1) . "\n";
    $data = str_repeat($line, LINES_AT_ONCE);
    $start = start();
    for ($done = 0; $done < $count; $done += LINES_AT_ONCE) {
        $lines = min(LINES_AT_ONCE, $count - $done);
        socket_write($one, $data, $size * $lines);
        for ($i = 0; $i < $lines; $i++) {
            $read = socket_read($other, READ_LENGTH, PHP_NORMAL_READ);
        }
    }
    $end = hrtime(true);
    must($count === 0 || $read === $line, 'socket_read');
    return $end - $start;
}

/** Both ends of pairs, of which the last one has data. */
function select_one(int $size, int $count): int|float
{
    for ($i = 0; $i < $size; $i += 2) {
        [$sockets[], $sockets[]] = make_pair();
    }
    must(socket_write($sockets[$size - 2], 'x') === 1, 'socket_write');
    $write = $except = null;
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        $read = $sockets;
        $ready = socket_select($read, $write, $except, null);
    }
    $end = hrtime(true);
    must($count === 0 || ($ready === 1 && $read === [$size - 1 => $sockets[$size - 1]]), 'socket_select');
    return $end - $start;
}

/** Descriptors to another process, here this one. */
function pass(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, $size, $one)];
    $sent = ['iov' => ['x'], 'control' => [$rights]];
    $room = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $size);
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        socket_sendmsg($one, $sent);
        $message = ['buffer_size' => READ_LENGTH, 'controllen' => $room];
        socket_recvmsg($other, $message);
        $passed = $message['control'][0]['data'];
        $message = null; /* and with it, from the next line on, what was passed */
        $passed = count($passed);
    }
    $end = hrtime(true);
    must($count === 0 || $passed === $size, 'socket_recvmsg');
    return $end - $start;
}

main([
    'open' => keep_open(...),
    'pair' => make_and_close(...),
    'stream' => fn (int $size, int $count) => transfer(SOCK_STREAM, $size, READ_LENGTH, $count),
    'send' => send_and_receive(...),
    'trip' => go_and_return(...),
    'bulk' => send_much(...),
    'length' => fn (int $size, int $count) => transfer(SOCK_STREAM, 10, $size, $count),
    'lines' => read_lines(...),
    'select' => select_one(...),
    'pass' => pass(...),
    'datagram' => fn (int $size, int $count) => transfer(SOCK_DGRAM, $size, READ_LENGTH, $count),
    'packet' => fn (int $size, int $count) => transfer(SOCK_SEQPACKET, $size, READ_LENGTH, $count),
    'empty' => read_nothing(...),
    'calls' => call_only(...),
]);
