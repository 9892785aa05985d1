--TEST--
socket_sendmsg(): does not send a reused fd after the stream behind a userspace stream is closed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
final class Wrapper
{
    public $context;
    public static $inner;

    public function stream_open(): bool
    {
        self::$inner = fopen(__FILE__, 'r');
        return true;
    }

    public function stream_cast(int $as)
    {
        return self::$inner;
    }
}

final class Type
{
    public function __construct(private bool $reopens)
    {
    }

    public function __toString(): string
    {
        fclose(Wrapper::$inner);
        $GLOBALS['other'] = $this->reopens ? fopen(dirname(__DIR__) . '/helper.inc', 'r') : null;
        return (string) SCM_RIGHTS;
    }
}

stream_wrapper_register('casting', 'Wrapper');
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$outer = fopen('casting://x', 'r');
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$outer]];
var_dump(socket_sendmsg($pair[0], ['iov' => ['x'], 'control' => [$rights]]));
$message = ['controllen' => 100];
socket_recvmsg($pair[1], $message);
var_dump(fgets($message['control'][0]['data'][0]));

foreach ([true, false] as $reopens) {
    Wrapper::$inner = fopen(__FILE__, 'r');
    var_dump(socket_sendmsg($pair[0], ['iov' => ['x'],
        'control' => [$rights, ['level' => SOL_SOCKET, 'type' => new Type($reopens), 'data' => [$pair[0]]]]]));
}
?>
--EXPECTF--
int(1)
string(6) "<?php
"

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): cast stream to file descriptor failed in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): cast stream to file descriptor failed in %s on line %d
bool(false)
