--TEST--
socket_export_stream(): the garbage collector frees Sockets and streams in a cycle
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

gc_collect_cycles();
$before = count_open_fds();
for ($i = 0; $i < 10; $i++) {
    [$a, $b] = pair();
    $holder = new stdClass;
    $holder->sockets = [$a, $b, socket_export_stream($a), socket_import_stream(socket_export_stream($b))];
    $holder->self = $holder;
    unset($a, $b, $holder);
}
var_dump(count_open_fds() - $before, gc_collect_cycles() > 0, count_open_fds() - $before);
?>
--EXPECT--
int(20)
bool(true)
int(0)
