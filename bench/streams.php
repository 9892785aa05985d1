<?php
/* streams.php -- the benchmark on stream_socket_pair(), without the works that streams cannot do.
 *
 *     php -n streams.php WORK SIZE COUNT */

declare(strict_types=1);

require __DIR__ . '/common.inc';

function make_pair(int $type = STREAM_SOCK_STREAM): array
{
    $pair = stream_socket_pair(STREAM_PF_UNIX, $type, 0);
    must($pair !== false, 'stream_socket_pair');
    return $pair;
}

function make_and_close(int $size, int $count): int|float
{
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        fclose($pair[0]);
        fclose($pair[1]);
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
        fwrite($one, $data);
        $read = fread($other, $length);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'fread');
    return $end - $start;
}

function send_and_receive(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $data = str_repeat('x', $size);
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        stream_socket_sendto($one, $data);
        $read = stream_socket_recvfrom($other, READ_LENGTH);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'stream_socket_recvfrom');
    return $end - $start;
}

/** A read that finds nothing, on a socket that does not wait. */
function read_nothing(int $size, int $count): int|float
{
    [, $stream] = $pair = make_pair();
    must(stream_set_blocking($stream, false), 'stream_set_blocking');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        $read = fread($stream, READ_LENGTH);
    }
    $end = hrtime(true);
    must($count === 0 || ($read === '' && !feof($stream)), 'fread');
    return $end - $start;
}

/** To another process and back. */
function go_and_return(int $size, int $count): int|float
{
    [$here, $there] = make_pair();
    $data = str_repeat('x', $size);
    fork_to(function () use ($there, $data, $size, $count) {
        fwrite($there, '.');
        start();
        for ($i = 0; $i < $count; $i++) {
            $read = fread($there, $size);
            fwrite($there, $data);
        }
        must($count === 0 || $read === $data, 'fread');
        print_peak();
    });
    must(fread($here, 1) === '.', 'fread');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        fwrite($here, $data);
        $read = fread($here, $size);
    }
    $end = hrtime(true);
    must($count === 0 || $read === $data, 'fread');
    pcntl_wait($status);
    return $end - $start;
}

/** To a process that reads all and then says so. */
function send_much(int $size, int $count): int|float
{
    [$here, $there] = make_pair();
    $data = str_repeat('x', $size);
    fork_to(function () use ($there, $size, $count) {
        fwrite($there, '.');
        start();
        for ($left = $size * $count; $left > 0; $left -= $read) {
            $read = strlen((string) fread($there, $size));
            if ($read === 0) {
                must(false, 'fread');
            }
        }
        fwrite($there, '.');
        print_peak();
    });
    must(fread($here, 1) === '.', 'fread');
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        if (fwrite($here, $data) !== $size) {
            must(false, 'fwrite');
        }
    }
    must(fread($here, 1) === '.', 'fread');
    $end = hrtime(true);
    pcntl_wait($status);
    return $end - $start;
}

/** fgets() reads ahead: what follows a line leaves the kernel for the stream's buffer. */
function read_lines(int $size, int $count): int|float
{
    [$one, $other] = make_pair();
    $line = str_repeat('x', $size - 1) . "\n";
    $data = str_repeat($line, LINES_AT_ONCE);
    $start = start();
    for ($done = 0; $done < $count; $done += LINES_AT_ONCE) {
        $lines = min(LINES_AT_ONCE, $count - $done);
        fwrite($one, $data, $size * $lines);
        for ($i = 0; $i < $lines; $i++) {
            $read = fgets($other, READ_LENGTH);
        }
    }
    $end = hrtime(true);
    must($count === 0 || $read === $line, 'fgets');
    return $end - $start;
}

/** Both ends of pairs, of which the last one has data. */
function select_one(int $size, int $count): int|float
{
    for ($i = 0; $i < $size; $i += 2) {
        [$streams[], $streams[]] = make_pair();
    }
    must(fwrite($streams[$size - 2], 'x') === 1, 'fwrite');
    $write = $except = null;
    $start = start();
    for ($i = 0; $i < $count; $i++) {
        $read = $streams;
        $ready = stream_select($read, $write, $except, null);
    }
    $end = hrtime(true);
    must($count === 0 || ($ready === 1 && $read === [$size - 1 => $streams[$size - 1]]), 'stream_select');
    return $end - $start;
}

main([
    'open' => keep_open(...),
    'pair' => make_and_close(...),
    'stream' => fn (int $size, int $count) => transfer(STREAM_SOCK_STREAM, $size, READ_LENGTH, $count),
    'send' => send_and_receive(...),
    'trip' => go_and_return(...),
    'bulk' => send_much(...),
    'length' => fn (int $size, int $count) => transfer(STREAM_SOCK_STREAM, 10, $size, $count),
    'lines' => read_lines(...),
    'select' => select_one(...),
    'datagram' => fn (int $size, int $count) => transfer(STREAM_SOCK_DGRAM, $size, READ_LENGTH, $count),
    'packet' => fn (int $size, int $count) => transfer(STREAM_SOCK_SEQPACKET, $size, READ_LENGTH, $count),
    'empty' => read_nothing(...),
]);
