--TEST--
the module: a Socket that ends with its stream is not to be had from a weak reference any more
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Looking extends php_user_filter
{
    public static WeakReference $weak;

    public function onClose(): void
    {
        var_dump(self::$weak->get());
    }
}

[$a, $b] = pair();
stream_filter_register('looking', 'Looking');
stream_filter_append(socket_export_stream($a), 'looking', STREAM_FILTER_WRITE);
Looking::$weak = WeakReference::create($a);
unset($a);
var_dump(socket_read($b, 10));
?>
--EXPECT--
NULL
string(0) ""
