<?php
/* fork.php -- a parent and a child, made by pcntl_fork(), that talk through a pair of sockets. */

require __DIR__ . '/check.php';

/** Sends a line to the other process and returns the line that it sends. */
function talk(Socket $socket, string $message): string
{
    write_all($socket, "$message\n");
    return read_line($socket) ?? fail('the other process has closed its end');
}

check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sockets), 'socket_create_pair');
[$mine, $childs] = $sockets;

$pid = fork();

// Each process closes the other's end: EOF arrives only when no process has that end open any more.
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
check(socket_read($mine, 1) === '', 'waiting for EOF', $mine); // "": the child has closed its end
echo "parent says:     $message\nparent received: $received\n";
socket_close($mine);

pcntl_waitpid($pid, $status);
exit(pcntl_wexitstatus($status));
