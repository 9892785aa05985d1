--TEST--
Loading: PHP exits cleanly with open Sockets, alone and beside ext/sockets
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$script = <<<'PHP'
function left(): array
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    if (function_exists('socket_addrinfo_bind')) {
        $pair[] = socket_addrinfo_bind(socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM])[0]);
    }
    return $pair;
}

function keep(): void
{
    static $kept;
    $kept = left();
}

class Holder
{
    public static array $static;
    public array $sockets;

    public function __destruct()
    {
        echo socket_write($this->sockets[0], 'text'), ' ', socket_read($this->sockets[1], 10), "\n";
    }
}

define('LEFT', left()[0]);
keep();
Holder::$static = left();
$holder = new Holder();
$holder->sockets = left();
$exported = socket_export_stream(left()[0]);
$imported = socket_import_stream(stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0]);
@socket_create(AF_UNIX, SOCK_STREAM, 99);
PHP;
print_per_way(ways(), fn ($options) => run_child($options, $script));
?>
--EXPECT--
4 text
