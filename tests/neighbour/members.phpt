--TEST--
Socket: objects have the members that another extension expects
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

$families = [0 => 'AF_UNSPEC', AF_UNIX => 'AF_UNIX', AF_INET => 'AF_INET'];
$errors = [0 => 'none', SOCKET_ECONNREFUSED => 'ECONNREFUSED'];
$show = function (string $title, Socket $socket) use ($families, $errors) {
    $members = neighbour_members($socket);
    echo "$title: ", $families[$members['type']], $members['blocking'] ? ', blocking' : ', non-blocking', ', error ', $errors[$members['error']] ?? $members['error'];
    echo $members['zstream'] ? ', a stream' : '', $members['bsd_socket'] < 0 ? ', closed' : '', "\n";
};

[$a, $b] = pair();
$show('pair', $a);
send_fds($a, [$b]);
[$c] = recv_fds($b);
$show('received', $c);
socket_close($c);
$show('closed', $c);

$listener = listener(AF_INET, '127.0.0.1');
$show('created', $listener);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
@socket_connect($client, '127.0.0.1', 1);
$show('refused', $client);
socket_clear_error($client);
$show('cleared', $client);
socket_connect($client, '127.0.0.1', port_of($listener));
$accepted = socket_accept($listener);
$show('accepted', $accepted);
send_fds($a, [$accepted]);
[$received] = recv_fds($b);
$show('received', $received);

socket_set_nonblock($a);
$show('set_nonblock', $a);
socket_set_block($a);
$show('set_block', $a);
$stream = socket_export_stream($a);
$show('exported', $a);
echo json_encode(neighbour_members($a)['zstream'] === $stream), "\n";
[$stream] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$imported = socket_import_stream($stream);
$show('imported', $imported);
echo json_encode(neighbour_members($imported)['zstream'] === $stream), "\n";

// The other extension reads from the same descriptor.
socket_write($client, 'one');
echo neighbour_read($accepted, 3), "\n";
socket_write($client, 'two');
echo neighbour_read($received, 3), "\n";
?>
--EXPECT--
6 orders of loading
pair: AF_UNIX, blocking, error none
received: AF_UNIX, blocking, error none
closed: AF_UNIX, blocking, error none, closed
created: AF_INET, blocking, error none
refused: AF_INET, blocking, error ECONNREFUSED
cleared: AF_INET, blocking, error none
accepted: AF_INET, blocking, error none
received: AF_INET, blocking, error none
set_nonblock: AF_UNIX, non-blocking, error none
set_block: AF_UNIX, blocking, error none
exported: AF_UNIX, blocking, error none, a stream
true
imported: AF_UNIX, blocking, error none, a stream
true
one
two
