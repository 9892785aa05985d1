--TEST--
socket_create_pair(): the destructor of the old value sees the new value and may replace it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Old
{
    public function __destruct()
    {
        global $pair;
        echo 'destructor finds: ', get_debug_type($pair), "\n";
        $pair = 'replaced';
    }
}
$before = count_open_fds();
$pair = new Old;
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair));
var_dump($pair, count_open_fds() - $before);
?>
--EXPECT--
destructor finds: array
bool(true)
string(8) "replaced"
int(0)
