<?php

// afl_messages_prelude.php -- the PHP side of afl_messages.c: Sockets and streams of all types, objects that run code when
// they are converted or destroyed, and an error handler that does.

ini_set('open_basedir', '/tmp:/dev');
ini_set('display_errors', '0');

final class FuzzText
{
    public function __construct(private string $deed)
    {
    }

    public function __toString(): string
    {
        return fuzz_do($this->deed);
    }
}

final class FuzzEnd
{
    public function __construct(private string $deed)
    {
    }

    public function __destruct()
    {
        fuzz_do($this->deed);
    }
}

/** Performs the action of a letter; some use a string. */
function fuzz_do(string $deed): string
{
    global $socket, $peer, $shared, $depth;

    if (++$depth > 3) {
        return '0';
    }
    try {
        return match ($deed) {
            'a' => '127.0.0.1',
            'b' => '::1',
            'c' => fuzz_close($socket),
            'd' => fuzz_close($peer),
            'e' => fuzz_export($socket),
            'f' => fuzz_reuse(),
            'g' => (string) gc_collect_cycles(),
            'h' => (string) @socket_sendmsg($socket, ['iov' => ['x']], MSG_DONTWAIT),
            'i' => (string) @socket_recvmsg($socket, $wish, MSG_DONTWAIT),
            'r' => fuzz_receive(),
            's' => fuzz_change(null),
            'u' => fuzz_change([]),
            'v' => fuzz_change(fuzz_socket('n')),
            'w' => (string) trigger_error('a warning', E_USER_WARNING),
            'x' => throw new RuntimeException('a deed'),
            'y' => fuzz_forget(),
            default => $deed,
        };
    } finally {
        $depth--;
    }
}

function fuzz_close(?Socket $socket): string
{
    if ($socket) {
        @socket_close($socket);
    }
    return '1';
}

/** Closes open sockets and streams that the message also contains. */
function fuzz_forget(): string
{
    global $made;

    foreach ($made as $one) {
        if ($one instanceof Socket) {
            @socket_close($one);
        } elseif (is_resource($one) && get_resource_type($one) === 'stream') {
            @fclose($one);
        }
    }
    return '2';
}

function fuzz_export(Socket $socket): string
{
    fclose(socket_export_stream($socket));
    return '1';
}

/** Closes the socket, and opens another with the same descriptor number. */
function fuzz_reuse(): string
{
    global $socket, $other;

    @socket_close($socket);
    $other = fuzz_socket('n');
    return '2';
}

function fuzz_receive(): string
{
    global $peer;

    $wish = ['controllen' => 256];
    return (string) @socket_recvmsg($peer, $wish, MSG_DONTWAIT);
}

/** Changes all references in the message. */
function fuzz_change(mixed $value): string
{
    global $shared;

    foreach ($shared as &$one) {
        $one = $value;
    }
    return '1';
}

function fuzz_share(mixed &$value): void
{
    global $shared;

    $shared[] = &$value;
}

function fuzz_text(string $deed): FuzzText
{
    return new FuzzText($deed);
}

function fuzz_end(string $deed): FuzzEnd
{
    return new FuzzEnd($deed);
}

/** A Socket by letter; "s" and "p" are the call's own. */
function fuzz_socket(string $letter): ?Socket
{
    global $socket, $peer, $made;

    $made[] = $one = match ($letter) {
        's' => $socket,
        'p' => $peer,
        'c' => fuzz_closed(),
        'e' => fuzz_exported(),
        'q' => fuzz_pair(SOCK_SEQPACKET)[0],
        't' => fuzz_pair(SOCK_STREAM)[0],
        '4' => socket_create(AF_INET, SOCK_DGRAM, 0) ?: null,
        '6' => @socket_create(AF_INET6, SOCK_DGRAM, 0) ?: null,
        'r' => fuzz_received(),
        default => socket_create(AF_UNIX, SOCK_DGRAM, 0) ?: null,
    };
    return $one;
}

function fuzz_pair(int $type): array
{
    socket_create_pair(AF_UNIX, $type | SOCK_NONBLOCK, 0, $pair);
    return $pair;
}

function fuzz_closed(): Socket
{
    [$one] = fuzz_pair(SOCK_DGRAM);
    socket_close($one);
    return $one;
}

function fuzz_exported(): Socket
{
    [$one] = fuzz_pair(SOCK_STREAM);
    socket_export_stream($one);
    return $one;
}

/** A Socket whose family has not been read yet. */
function fuzz_received(): ?Socket
{
    [$from, $to] = fuzz_pair(SOCK_DGRAM);
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$from]];
    socket_sendmsg($from, ['iov' => ['x'], 'control' => [$rights]]);
    $message = ['controllen' => 64];
    socket_recvmsg($to, $message);
    return $message['control'][0]['data'][0] ?? null;
}

/** A stream or another resource, by letter. */
function fuzz_stream(string $letter): mixed
{
    global $socket, $made;

    $made[] = $one = match ($letter) {
        'm' => fopen('php://memory', 'r+'),
        'f' => tmpfile(),
        'd' => fopen('/tmp', 'r'),
        's' => stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0],
        'x' => stream_context_create(),
        'e' => @socket_export_stream($socket),
        'c' => fuzz_closed_stream(),
        default => fopen('/dev/null', 'r+'),
    };
    return $one;
}

function fuzz_closed_stream(): mixed
{
    $stream = fopen('/dev/null', 'r');
    fclose($stream);
    return $stream;
}

/** The Socket for the call, by letter; another variable refers to its peer. */
function fuzz_start(string $letter, string $handler, bool $fill): ?Socket
{
    global $socket, $peer, $shared, $made, $depth;

    $shared = $made = [];
    $depth = 0;
    [$socket, $peer] = fuzz_pair(match ($letter) {
        't' => SOCK_STREAM,
        'q' => SOCK_SEQPACKET,
        default => SOCK_DGRAM,
    });
    if ($fill) {
        fuzz_fill();
    }
    if (str_contains('ce46r', $letter)) {
        $socket = fuzz_socket($letter);
    }
    if ($handler !== '-') {
        set_error_handler(fn () => fuzz_do($handler) === '2');
    }
    return $socket;
}

function fuzz_fill(): void
{
    global $socket, $peer;

    $control = [
        ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$peer, $file = fopen('/dev/null', 'r')]],
        ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => ['pid' => getmypid(), 'uid' => 0, 'gid' => 0]],
    ];
    @socket_sendmsg($peer, ['iov' => ['some', 'data'], 'control' => $control]);
    @socket_sendmsg($peer, ['iov' => ['more']]);
}

/** Frees everything. */
function fuzz_finish(): void
{
    global $socket, $peer, $other, $shared, $made;

    restore_error_handler();
    $socket = $peer = $other = null;
    $shared = $made = [];
}
