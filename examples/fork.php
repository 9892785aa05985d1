<?php
/* fork.php -- a parent and a child, made by pcntl_fork(), that talk through a pair of sockets. */

require __DIR__ . '/check.php';

/** Says something to the other process, a line, and returns the line that comes back. */
function talk(Socket $socket, string $message): string
{
    write_all($socket, "$message\n");
    return rtrim(check(socket_read($socket, 1024, PHP_NORMAL_READ), 'socket_read', $socket), "\n");
}

check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sockets), 'socket_create_pair');
[$mine, $childs] = $sockets;

$pid = fork();

// Each process closes the end that is the other's: an end is closed, and the other end told so,
// only when no process has it any more.
if ($pid === 0) {
    socket_close($mine);
    $message = 'Message from child.';
    $received = talk($childs, $message);
    echo "child says:      $message\nchild received:  $received\n";
    socket_close($childs);
    exit(0);
}

socket_close($childs);
$message = 'Message from parent.';
$received = talk($mine, $message);
check(socket_read($mine, 1) === '', 'waiting for the end', $mine); // "": the child has closed its end
echo "parent says:     $message\nparent received: $received\n";
socket_close($mine);

pcntl_waitpid($pid, $status);
exit(pcntl_wexitstatus($status));
