--TEST--
Socket: a weak reference to a Socket freed with its stream returns null
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Checking extends php_user_filter
{
    public static WeakReference $weak;

    public function onClose(): void
    {
        var_dump(self::$weak->get());
    }
}

[$a, $b] = pair();
stream_filter_register('checking', 'Checking');
stream_filter_append(socket_export_stream($a), 'checking', STREAM_FILTER_WRITE);
Checking::$weak = WeakReference::create($a);
unset($a);
var_dump(socket_read($b, 10));
?>
--EXPECT--
NULL
string(0) ""
