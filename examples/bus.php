<?php
/* bus.php -- a message bus on sequenced packets: what one member says all others hear, one whole message per read.
 * Messages need no delimiter, since the sockets preserve their boundaries. */

require __DIR__ . '/check.php';

const LARGEST = 65536;

function say(Socket $bus, array $message): void
{
    check(socket_send($bus, $text = json_encode($message), strlen($text), 0), 'socket_send', $bus);
}

/** The next message, or null at EOF. */
function hear(Socket $bus): ?array
{
    check(socket_recv($bus, $text, LARGEST, 0), 'socket_recv', $bus);
    return $text === null ? null : json_decode($text, true);
}

/** A member: says one thing, hears one from each of the others, and reports what it heard. */
function join_bus(Socket $bus, string $name, int $others): void
{
    say($bus, ['from' => $name, 'text' => "$name here, " . str_repeat('.', 100 * strlen($name))]);
    for ($heard = []; count($heard) < $others;) {
        $message = hear($bus) ?? fail('the bus has ended');
        $heard[$message['from']] = strlen($message['text']);
    }
    ksort($heard);
    say($bus, ['from' => $name, 'heard' => $heard]);
}

$names = ['ada', 'grace', 'barbara'];
$members = [];
foreach ($names as $name) {
    check(socket_create_pair(AF_UNIX, SOCK_SEQPACKET, 0, $pair), 'socket_create_pair');
    if (fork() === 0) {
        array_map('socket_close', [$pair[0], ...array_values($members)]);
        join_bus($pair[1], $name, count($names) - 1);
        exit(0);
    }
    socket_close($pair[1]);
    $members[$name] = $pair[0];
}

// The bus: passes on what it hears, until all members have left.
$reports = [];
while ($members) {
    $speaking = $members;
    $write = $except = null;
    check(socket_select($speaking, $write, $except, null), 'socket_select');
    foreach ($speaking as $name => $bus) {
        $message = hear($bus);
        if ($message === null) {
            socket_close($bus);
            unset($members[$name]);
        } elseif (isset($message['heard'])) {
            $reports[$name] = $message['heard'];
        } else {
            foreach (array_diff_key($members, [$name => 0]) as $other) {
                say($other, $message);
            }
        }
    }
}
while (pcntl_wait($status) > 0);

ksort($reports);
foreach ($reports as $name => $heard) {
    $parts = array_map(fn ($from, $length) => "$length bytes from $from", array_keys($heard), $heard);
    echo "$name heard ", implode(' and ', $parts), "\n";
}
