<?php
/* compared_runtime.php -- the runtime of compared programs: each step prints everything that a call changed, in a form
 * that is the same in every run. */

$s = $t = $messages = $ports = [];
ini_set('default_socket_timeout', '1'); // limits blocking exported streams; the default is a minute

/** Formats a value, without resource numbers, and with ports numbered in the order of their appearance. */
function told(mixed $value, int|string $key = ''): string
{
    global $ports;
    if (is_array($value)) {
        $parts = array_map(fn ($key, $element) => "$key: " . told($element, $key), array_keys($value), $value);
        return '[' . implode(', ', $parts) . ']';
    }
    if ($key === 'pid' && $value === getmypid()) {
        return 'own';
    }
    if (is_int($value) && $value >= 1024 && ($key === 'port' || isset($ports[$value]))) {
        return 'port ' . ($ports[$value] ??= 1 + count($ports));
    }
    if (is_string($value) && preg_match('/^(.*:)(\d{4,5})$/', $value, $found)) {
        return "$found[1]port " . ($ports[$found[2]] ??= 1 + count($ports));
    }
    return match (true) {
        is_string($value) && strlen($value) > 200 => 'string(' . strlen($value) . ') ' . md5($value),
        is_scalar($value), $value === null => json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION),
        is_object($value) => get_class($value),
        default => is_resource($value) ? 'stream' : 'closed stream',
    };
}

/** A multicast group that no other process joins: Linux delivers datagrams to any group that the host is a member of. */
function group_of_process(int $family): string
{
    $number = getmypid();
    return $family === AF_INET ? '239.' . ($number >> 16 & 255) . '.' . ($number >> 8 & 255) . '.' . ($number & 255)
        : 'ff02::1:' . dechex($number >> 16) . ':' . dechex($number & 0xFFFF);
}

/** Records the port of a socket, and returns it. */
function port_of(mixed $socket): int
{
    global $ports;
    $socket instanceof Socket && socket_getsockname($socket, $host, $port);
    if (($port ?? 0) > 0) {
        $ports[$port] ??= 1 + count($ports);
    }
    return $port ?? 0;
}

/** Prevents calls from blocking for long. */
function hurried(mixed $socket, bool $waits = false): mixed
{
    if ($socket instanceof Socket) {
        $waits ? socket_set_block($socket) : socket_set_nonblock($socket);
        $time = ['sec' => 0, 'usec' => 20000];
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, $time);
        socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, $time);
        socket_clear_error($socket);
    }
    return $socket;
}

/** Whether a line read returns at once on ext/sockets too: a whole line or as many bytes as requested are queued, or it
 * is at EOF; without an urgent byte, which only ext/sockets' read then discards. From messages ext/sockets reads one
 * byte each, discards the rest and waits for more. */
function has_line(mixed $socket, int $length): bool
{
    if (!$socket instanceof Socket || socket_get_option($socket, SOL_SOCKET, SO_TYPE) !== SOCK_STREAM) {
        return false;
    }
    $count = @socket_recv($socket, $data, $length, MSG_PEEK | MSG_DONTWAIT);
    return ($count === 0 && !@socket_atmark($socket)) || $count === $length || ($count > 0 && strpbrk($data, "\r\n") !== false);
}

/** Runs one step: the call, and the variables that it may have changed. */
function step(int $number, string $function, Closure $call): void
{
    global $s;
    echo "#$number $function\n";
    socket_clear_error();
    set_error_handler(function (int $level, string $text): bool {
        echo '  warning: ', $text, "\n";
        return true;
    });
    try {
        $results = $call();
        foreach ($results as $name => $result) {
            echo "  $name: ", told($result, $name), "\n";
        }
    } catch (Throwable $thrown) {
        echo '  ', get_class($thrown), ': ', $thrown->getMessage(), "\n";
    }
    unset($results, $result, $thrown);
    restore_error_handler();
    echo '  errors: ', socket_last_error();
    foreach ($s as $socket) {
        try {
            echo ' ', $socket instanceof Socket ? socket_last_error($socket) : '-';
            // A known difference here must not affect the following steps.
            if ($socket instanceof Socket && (socket_last_error($socket) < 0 || preg_match('/accept|tcp|local|sendmsg|recvmsg/', $function))) {
                socket_clear_error($socket);
            }
        } catch (Error) {
            echo ' closed';
        }
    }
    echo "\n";
}

/** Prints that the program has reached its end. */
function over(): void
{
    echo "#over\n";
}
