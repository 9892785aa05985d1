<?php
/* stream.php -- a pair of sockets in an event loop: one end is exported as a stream, which stream_select(), and so
 * any event loop written in PHP, polls with all other streams. */

require __DIR__ . '/check.php';

/** A minimal event loop: calls back when a stream is readable, until no stream is left. */
final class Loop
{
    private array $streams = [];
    private array $callbacks = [];

    public function onReadable($stream, callable $callback): void
    {
        $this->streams[(int) $stream] = $stream;
        $this->callbacks[(int) $stream] = $callback;
    }

    public function remove($stream): void
    {
        unset($this->streams[(int) $stream], $this->callbacks[(int) $stream]);
    }

    public function run(): void
    {
        while ($this->streams) {
            $readable = $this->streams;
            $write = $except = null;
            if (stream_select($readable, $write, $except, null) === false) {
                exit(1);
            }
            foreach ($readable as $key => $stream) {
                $this->callbacks[$key]($stream);
            }
        }
    }
}

check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $sockets), 'socket_create_pair');
[$mine, $childs] = $sockets;

if (fork() === 0) {
    socket_close($mine);
    foreach (['one', 'two', 'three'] as $word) {
        write_all($childs, "$word\n");
        $answer = read_line($childs) ?? fail('the parent has closed its end');
        write_all($childs, "thanks for $answer\n");
    }
    exit(0);
}
socket_close($childs);

$stream = socket_export_stream($mine);
check(socket_set_nonblock($mine), 'socket_set_nonblock', $mine); // and so the stream: both have one descriptor
echo 'exported as ', stream_get_meta_data($stream)['stream_type'], "\n";

$loop = new Loop();
$loop->onReadable($stream, function ($stream) use ($loop, $mine) {
    while (($line = fgets($stream)) !== false) {
        echo "heard: $line";
        if (!str_starts_with($line, 'thanks')) {
            fwrite($stream, strtoupper($line));
        }
    }
    if (feof($stream)) {
        $loop->remove($stream);
        fclose($stream); // and with it the socket
    }
});
$loop->run();
pcntl_wait($status);

try {
    socket_write($mine, 'anyone there?');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
