--TEST--
socket_sendmsg(): a __toString() that changes the array does not affect the call
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Changer
{
    public function __toString(): string
    {
        $GLOBALS['iov'] = [];
        $GLOBALS['message'] = null;
        return ' text ';
    }
}

[$a, $b] = pair();
$iov = ['before', new Changer, 'after'];
$message = ['iov' => $iov];
var_dump(socket_sendmsg($a, $message), socket_read($b, 100), $message, $iov);
?>
--EXPECT--
int(17)
string(17) "before text after"
NULL
array(0) {
}
