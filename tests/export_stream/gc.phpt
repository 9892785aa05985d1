--TEST--
socket_export_stream(): the collector frees Sockets and streams with the cycle they are in
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

gc_collect_cycles();
$before = descriptors();
for ($i = 0; $i < 10; $i++) {
    [$a, $b] = pair();
    $holder = new stdClass;
    $holder->sockets = [$a, $b, socket_export_stream($a), socket_import_stream(socket_export_stream($b))];
    $holder->self = $holder;
    unset($a, $b, $holder);
}
var_dump(descriptors() - $before, gc_collect_cycles() > 0, descriptors() - $before);
?>
--EXPECT--
int(20)
bool(true)
int(0)
