--TEST--
socket_select(): may be called by a stream wrapper that PHP closes at the very end of a request
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$router = __DIR__ . '/select_stream_closed_last.router.php';
file_put_contents($router, <<<'PHP'
<?php
class Wrapper
{
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_close(): void
    {
        for ($i = 0; $i < 8; $i++) {
            socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
            $sockets[] = $pair[0];
            $peers[] = $pair[1];
        }
        for ($i = 0; $i < 10; $i++) {
            $read = $sockets;
            $write = $except = null;
            socket_select($read, $write, $except, 0);
        }
    }
}
stream_wrapper_register('wrapper', 'Wrapper');
$stream = fopen('wrapper://', 'r');
echo 'open sockets and epoll sets: ', count(preg_grep('/eventpoll|socket:/', array_map(fn ($fd) => (string) @readlink("/proc/self/fd/$fd"), scandir('/proc/self/fd'))));
PHP);
$server = proc_open('exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -S 127.0.0.1:0 ' . escapeshellarg($router), [2 => ['pipe', 'w']], $pipes);
while (($line = fgets($pipes[2])) !== false && !preg_match('~\((http://\S+)\) started~', $line, $url));
$answers = [];
for ($i = 0; $i < 4; $i++) {
    $answers[] = file_get_contents($url[1]);
}
var_dump(count(array_unique($answers)), str_starts_with($answers[3], 'open sockets'));
stop($server);
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/select_stream_closed_last.router.php');
?>
--EXPECT--
int(1)
bool(true)
