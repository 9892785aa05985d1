<?php
/* run.php -- runs one case with real packages, and prints what it measured, a "name TAB value" line each. Times are in
 * milliseconds.
 *
 *     php run.php FOLDER CASE
 *
 * FOLDER has a checkout of each package. Exits with 3 if one that the case needs is missing. */

declare(strict_types=1);

[, $folder, $case] = $_SERVER['argv'] + [1 => '', 2 => ''];

/** Namespace => folder within FOLDER. */
const SOURCES = [
    'Spatie\\Fork\\' => 'fork/src',
    'Illuminate\\Concurrency\\' => 'laravel/src/Illuminate/Concurrency',
    'Illuminate\\Contracts\\' => 'laravel/src/Illuminate/Contracts',
    'Illuminate\\Support\\Traits\\Macroable' => 'laravel/src/Illuminate/Macroable/Traits/Macroable.php',
    'Illuminate\\Support\\' => 'laravel/src/Illuminate/Collections',
    'PhpAmqpLib\\' => 'php-amqplib/PhpAmqpLib',
    'Spiral\\Goridge\\' => 'goridge/src',
    'Revolt\\' => 'revolt/src',
    'React\\EventLoop\\' => 'react-event-loop/src',
    'React\\Stream\\' => 'react-stream/src',
    'Evenement\\' => 'evenement/src',
    'Workerman\\Coroutine\\' => 'coroutine/src/Coroutine',
    'Workerman\\' => 'workerman/src',
];

spl_autoload_register(function (string $class) use ($folder) {
    foreach (SOURCES as $prefix => $source) {
        if (str_starts_with($class, $prefix)) {
            $file = "$folder/$source" . (str_ends_with($source, '.php') ? '' : '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php');
            if (is_file($file)) {
                require $file;
            }
            return;
        }
    }
});

/** Exits with 3 unless all these packages are in the folder. */
function need(string ...$packages): void
{
    global $folder;
    foreach ($packages as $package) {
        is_dir("$folder/$package") || exit(3);
    }
}

function show(string $name, mixed $value): void
{
    echo "$name\t$value\n";
}

/** Milliseconds that a call takes. */
function milliseconds(callable $call): float
{
    $start = hrtime(true);
    $call();
    return (hrtime(true) - $start) / 1e6;
}

/** Runs $child in a forked process, and returns its number. */
function fork_to(callable $child): int
{
    $pid = pcntl_fork();
    if ($pid === 0) {
        $child();
        posix_kill(getmypid(), SIGKILL);
    }
    return $pid;
}

/** spatie/fork with so many tasks at once: how many results are missing. */
function fork_tasks(): void
{
    need('fork');
    $tasks = [];
    for ($i = 0; $i < 1030; $i++) {
        $tasks[] = fn () => "result $i";
    }
    $results = Spatie\Fork\Fork::new()->run(...$tasks);
    $lost = 0;
    foreach ($tasks as $i => $task) {
        $lost += ($results[$i] ?? '') === "result $i" ? 0 : 1;
    }
    show('results lost of 1,030', $lost);
}

/** spatie/fork with results of 1 MB. */
function fork_large(): void
{
    need('fork');
    $tasks = array_fill(0, 4, fn () => str_repeat('x', 1_000_000));
    show('ms', milliseconds(fn () => $results = Spatie\Fork\Fork::new()->run(...$tasks)));
}

/** A task that starts a program which outlives it. */
function fork_program(): void
{
    need('fork');
    $tasks = array_fill(0, 4, function () {
        exec('sleep 3 >/dev/null 2>&1 &');
        return 'started';
    });
    show('seconds', round(milliseconds(fn () => Spatie\Fork\Fork::new()->run(...$tasks)) / 1000, 1));
}

/** Laravel's driver "fork", which uses spatie/fork. */
function laravel(): void
{
    need('laravel', 'fork');
    $tasks = [];
    for ($i = 0; $i < 1030; $i++) {
        $tasks["key $i"] = fn () => ['result' => $i];
    }
    $results = (new Illuminate\Concurrency\ForkDriver())->run($tasks);
    $lost = 0;
    for ($i = 0; $i < 1030; $i++) {
        $lost += ($results["key $i"] ?? null) === ['result' => $i] ? 0 : 1;
    }
    show('results lost of 1,030', $lost);
}

/** php-amqplib: publishes and consumes 2,000 messages of 1 KiB, and one of 8 MiB. Needs RabbitMQ at 127.0.0.1:5672. */
function amqplib(): void
{
    need('php-amqplib');
    @fsockopen('127.0.0.1', 5672) ?: exit(3);
    $connection = new PhpAmqpLib\Connection\AMQPSocketConnection('127.0.0.1', 5672, 'guest', 'guest');
    $channel = $connection->channel();
    [$queue] = $channel->queue_declare('', false, false, true);
    $count = 0;
    $channel->basic_consume($queue, no_ack: true, callback: function ($message) use (&$count, &$bytes) {
        $count++;
        $bytes = strlen($message->body);
    });
    $message = new PhpAmqpLib\Message\AMQPMessage(str_repeat('x', 1024));
    show('ms', milliseconds(function () use ($channel, $queue, $message, &$count) {
        for ($i = 0; $i < 2000; $i++) {
            $channel->basic_publish($message, '', $queue);
        }
        while ($count < 2000) {
            $channel->wait(timeout: 10);
        }
    }));
    $channel->basic_publish(new PhpAmqpLib\Message\AMQPMessage(str_repeat('x', 8 << 20)), '', $queue);
    memory_reset_peak_usage();
    $before = memory_get_usage();
    show('ms, 8 MiB', milliseconds(fn () => $channel->wait(timeout: 10)));
    show('MiB of memory, 8 MiB', round((memory_get_peak_usage() - $before) / (1 << 20)));
    show('bytes of the last message', $bytes);
    $connection->close();
}

/** goridge's SocketRelay: 20,000 frames of 256 bytes to a process that sends them back. */
function goridge(): void
{
    need('goridge');
    $path = sys_get_temp_dir() . '/sp_goridge.' . getmypid();
    $listener = stream_socket_server("unix://$path");
    $echo = fork_to(function () use ($listener) {
        $stream = stream_socket_accept($listener);
        while (($data = fread($stream, 65536)) !== '' && $data !== false) {
            fwrite($stream, $data);
        }
    });
    $relay = new Spiral\Goridge\SocketRelay($path, null, Spiral\Goridge\SocketType::UNIX);
    $frame = new Spiral\Goridge\Frame(str_repeat('x', 256), [1]);
    show('ms', milliseconds(function () use ($relay, $frame, &$answer) {
        for ($i = 0; $i < 20000; $i++) {
            $relay->send($frame);
            $answer = $relay->waitFrame();
        }
    }));
    show('answers are right', $answer->payload === $frame->payload ? 'yes' : 'no');
    $relay->close();
    pcntl_waitpid($echo, $status);
    unlink($path);
}

/** Exported pairs in an event loop: a worker for each writes 5,000 messages, starts a program that runs for 3 s, and dies. */
function exported(callable $watch, callable $run): void
{
    for ($i = 0; $i < 4; $i++) {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        fork_to(function () use ($pair) {
            socket_close($pair[0]);
            for ($n = 0; $n < 5000; $n++) {
                socket_write($pair[1], "message\n");
            }
            exec('sleep 3 >/dev/null 2>&1 &');
        });
        socket_close($pair[1]);
        socket_set_nonblock($pair[0]);
        $watch(socket_export_stream($pair[0]));
    }
    show('seconds until EOF', round(milliseconds($run) / 1000, 1));
}

function revolt(): void
{
    need('revolt');
    $bytes = 0;
    exported(function ($stream) use (&$bytes) {
        Revolt\EventLoop::onReadable($stream, function (string $id, $stream) use (&$bytes) {
            $data = fread($stream, 65536);
            $bytes += strlen((string) $data);
            if (feof($stream)) {
                Revolt\EventLoop::cancel($id);
            }
        });
    }, fn () => Revolt\EventLoop::run());
    show('bytes received of 160,000', $bytes);
}

function react(): void
{
    need('react-event-loop', 'react-stream', 'evenement');
    $bytes = 0;
    $loop = new React\EventLoop\StreamSelectLoop();
    exported(function ($stream) use ($loop, &$bytes) {
        $stream = new React\Stream\ReadableResourceStream($stream, $loop);
        $stream->on('data', function (string $data) use (&$bytes) { $bytes += strlen($data); });
    }, fn () => $loop->run());
    show('bytes received of 160,000', $bytes);
}

/** Workerman: a server with 2 workers, which answers 5,000 requests on one connection. */
function workerman(): void
{
    need('workerman', 'coroutine');
    global $argv;
    $argv = $_SERVER['argv'] = ['server', 'start', '-q'];
    $port = 20000 + getmypid() % 20000;
    $server = fork_to(function () use ($port) {
        Workerman\Worker::$pidFile = sys_get_temp_dir() . "/sp_workerman.$port.pid";
        Workerman\Worker::$logFile = '/dev/null';
        $worker = new Workerman\Worker("text://127.0.0.1:$port");
        $worker->count = 2;
        $worker->onMessage = fn ($connection, $data) => $connection->send(strtoupper($data));
        Workerman\Worker::runAll();
    });
    for ($tries = 0; $tries < 50 && !($client = @stream_socket_client("tcp://127.0.0.1:$port")); $tries++) {
        usleep(100000);
    }
    show('ms', milliseconds(function () use ($client, &$answer) {
        for ($i = 0; $i < 5000; $i++) {
            fwrite($client, "request\n");
            $answer = fgets($client);
        }
    }));
    show('answers are right', $answer === "REQUEST\n" ? 'yes' : 'no');
    fclose($client);
    posix_kill($server, SIGINT);
    pcntl_waitpid($server, $status);
}

const CASES = ['fork_tasks', 'fork_large', 'fork_program', 'laravel', 'amqplib', 'goridge', 'revolt', 'react', 'workerman'];
if (!in_array($case, CASES)) {
    fwrite(STDERR, 'usage: php run.php FOLDER ' . implode('|', CASES) . "\n");
    exit(2);
}
$case();
