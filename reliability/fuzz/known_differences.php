<?php
/* known_differences.php -- the accepted differences between this extension and ext/sockets. Each rule covers one and
 * names its number in docs/from-ext-sockets.md, or the list below the numbers.
 *
 * The first line of a step's output has its number and function. Then there is a line for each warning, result and
 * exception, and finally the errors. A rule receives the function and both outputs without the first line. */

declare(strict_types=1);

final class Rule
{
    /** @param Closure(string, string, string): bool $applies (function, our output, their output)
     *  @param bool $parts whether the sockets are in different states afterwards */
    public function __construct(
        public readonly string $name,
        public readonly Closure $applies,
        public readonly bool $parts = false,
    ) {
    }
}

/** Removes the matches of a pattern from both. */
function same_but(string $pattern, string $ours, string $theirs): bool
{
    return preg_replace($pattern, '', $ours) === preg_replace($pattern, '', $theirs);
}

/** The last errors: the global one, and those of the sockets. */
function errors_of(string $output): array
{
    return preg_match('/^  errors: (\d+) (.*)$/m', $output, $found) ? [$found[1], explode(' ', $found[2])] : ['', []];
}

/** Whether they differ at most in one socket's error: ours is the global one, theirs another. */
function has_error_besides(string $ours, string $theirs): bool
{
    [$global, $our] = errors_of($ours);
    [$other, $their] = errors_of($theirs);
    $more = array_diff_assoc($our, $their);
    return same_but('/^  errors: .*\n/m', $ours, $theirs) && $global === $other && $global !== '0'
        && count($more) <= 1 && array_diff($more, [$global]) === [];
}

/** Whether they differ only in the error: in the warning, the last error, and one socket's error. */
function same_error(string $ours, string $number, string $text, string $theirs, string $their_number, string $their_text): bool
{
    $warning = "/^(  warning: .* )\[$their_number\]: $their_text$/m";
    $translated = preg_replace($warning, "\\1[$number]: $text", $theirs, -1, $warnings);
    [$global, $our] = errors_of($ours);
    [$other, $their] = errors_of($theirs);
    return $warnings === 1 && same_but('/^  errors: .*\n/m', $ours, $translated) && $global === $number && $other === $their_number
        && array_values(array_diff_assoc($our, $their)) === [$number] && array_values(array_diff_assoc($their, $our)) === [$their_number];
}

/** Whether they differ only in a variable, whose value is a prefix of theirs. */
function has_more_data(string $ours, string $theirs): bool
{
    $data = '/^  data: "(.*)"$/m';
    return preg_match($data, $ours, $our) && preg_match($data, $theirs, $their)
        && $our[1] !== $their[1] && str_starts_with($their[1], $our[1]) && same_but($data, $ours, $theirs);
}

/** Whether they differ only in data that a call counted and did not receive. */
function has_skipped(string $ours, string $theirs): bool
{
    return preg_match('/^  0: [1-9]\d*\n  data: null$/m', $ours) && same_but('/^  data: (null|".*"|string\(\d+\) [0-9a-f]+)$/m', $ours, $theirs);
}

/** Whether they differ only in that ours dropped truncated ancillary data, and theirs the message. */
function has_message(string $ours, string $theirs): bool
{
    $warning = '/^  warning: socket_recvmsg\(\): error converting native data .*: the cmsghdr structure is unexpectedly small; .*\n/m';
    $without = preg_replace($warning, '', $theirs, -1, $warnings);
    return $warnings === 1 && str_contains($without, "\n  message: false\n")
        && preg_replace('/^  message: \[.*, flags: 8\]$/m', '  message: false', $ours) === $without;
}

/** Whether they differ only in that ours returned an unterminated line where theirs reported EOF, or returned it with
 * a line terminator that is not in the data: ext/sockets compares an uninitialized byte of its buffer. */
function has_last_line(string $ours, string $theirs): bool
{
    $line = '/^(  \w+: )("[^"\\\\]+)"$/m';
    $warning = "  warning: socket_read(): unable to read from socket [104]: Connection reset by peer\n";
    $lost = $warning . preg_replace($line, '\1false', $ours, -1, $lines);
    $ended = array_map(fn ($end) => preg_replace($line, "\\1\\2$end\"", $ours), ['\n', '\r']);
    return $lines === 1 && in_array($theirs, [$lost, ...$ended], true);
}

/** @return array<Rule> */
function rules(): array
{
    return [
        new Rule('2: an unterminated last line is returned before EOF', fn ($function, $ours, $theirs) =>
            $function === 'socket_read end' && has_last_line($ours, $theirs)),
        new Rule('4: a message that was cut is not longer than what was received of it', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_recv', 'socket_recvfrom'], true) && has_more_data($ours, $theirs)),
        new Rule('4: what MSG_TRUNC makes TCP skip is not received, and uninitialized memory is not returned', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_recv', 'socket_recvfrom'], true) && has_skipped($ours, $theirs) || $function === 'socket_recvmsg' && str_contains($ours, ', iov: [], flags: ')
                && $ours === preg_replace('/, iov: \[0: ".*"\], flags: /', ', iov: [], flags: ', $theirs)),
        new Rule('11: ancillary data that was cut is left out, not the whole message', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_recvmsg', 'packet information'], true) && has_message($ours, $theirs)),
        new Rule('12: the error of socket_accept() is on the socket as well', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_accept', 'tcp', 'local'], true) && has_error_besides($ours, $theirs)),
        new Rule('12: socket_recvmsg() with nothing there is silent, and its error on the socket as well', fn ($function, $ours, $theirs) =>
            $function === 'socket_recvmsg'
                && has_error_besides($ours, preg_replace('/^  warning: socket_recvmsg\(\): Error in recvmsg \[11\].*\n/m', '', $theirs))),
        new Rule('12: socket_cmsg_space() is for one item by default', fn ($function, $ours, $theirs) =>
            $function === 'socket_cmsg_space' && str_replace("  0: 24\n", "  0: 16\n", $ours) === $theirs),
        new Rule('14: a port out of range is a ValueError', fn ($function, $ours, $theirs) =>
            preg_match('/^  ValueError: socket_\w+\(\): Argument #[136] \(\$port\) must be between 0 and 65535$/m', $ours) === 1, true),
        new Rule('as in PHP 8.5 and 8.6: the mode of socket_shutdown() and the values of some options are checked', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_shutdown', 'socket_set_option', 'socket_setopt'], true)
                && preg_match('/^  (ValueError: socket_shutdown\(\): Argument #2 \(\$mode\) must be one of SHUT_RD, SHUT_WR or SHUT_RDWR'
                    . '|TypeError: \w+\(\): Argument #4 \(\$value\) must be of type string when argument #3 \(\$option\) is (TCP_CONGESTION|SO_BINDTODEVICE), \w+ given'
                    . '|ValueError: \w+\(\): Argument #4 \(\$value\) must be .* when argument #3 \(\$option\) is (UDP_SEGMENT|TCP_USER_TIMEOUT))/m', $ours) === 1
                && !str_contains($theirs, 'Error: '), true),
        new Rule('as in PHP 8.6: socket_recvfrom() names the missing argument', fn ($function, $ours, $theirs) =>
            $function === 'socket_recvfrom' && str_replace('socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6',
                'Wrong parameter count for socket_recvfrom()', $ours) === $theirs),
        new Rule('20: a path or abstract name of 108 bytes is accepted', fn ($function, $ours, $theirs) =>
            preg_match($long = '/^  ValueError: socket_\w+\(\): Argument #\d \(\$address\) must be less than 108$/m', $theirs) === 1
                && preg_match($long, $ours) === 0, true),
        new Rule("without a number: the error of a host is its own lookup's", fn ($function, $ours, $theirs) =>
            preg_match('/Host lookup failed \[-1000\d\]/', $ours)
                && same_but('/-1000\d(\]: .*)?/', $ours, $theirs)),
        new Rule('without a number: an l_linger out of range is named', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_set_option', 'socket_setopt'], true)
                && str_contains($ours, '#4 ($value) "l_linger" must be between 0 and 65535')
                && same_but('/\(\$value\) ".*?" must be between/', $ours, $theirs)),
        new Rule('without a number: SO_BINDTODEVICE gives the name of the device', fn ($function, $ours, $theirs) =>
            in_array($function, ['socket_get_option', 'socket_getopt'], true) && preg_match('/^  0: \[name: "\w*"\]$/m', $ours)
                && same_but('/^  0: (\[name: "\w*"\]|-?\d+)\n/m', $ours, $theirs)),
        new Rule('without a number: a name without a path is no address of AF_UNIX', fn ($function, $ours, $theirs) =>
            $function === 'socket_sendmsg' && same_error($ours, '22', 'Invalid argument', $theirs, '111', 'Connection refused')),
    ];
}

function find_rule(string $ours, string $theirs): ?Rule
{
    [$our_head, $our] = explode("\n", $ours, 2) + ['', ''];
    [$their_head, $their] = explode("\n", $theirs, 2) + ['', ''];
    if ($our_head !== $their_head) {
        return str_starts_with($their_head, '#ended early')
            ? new Rule('ext/sockets crashed or hung: status ' . trim(substr($their_head, 21)), fn () => true, true) : null;
    }
    $function = preg_replace('/^#\d+ | wrong$/', '', $our_head); // also with arguments of wrong types
    foreach (rules() as $rule) {
        if (($rule->applies)($function, $our, $their)) {
            return $rule;
        }
    }
    return null;
}
