--TEST--
socket_sendmsg(): a piece whose text changes the array changes nothing of what is sent
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Changer
{
    public function __toString(): string
    {
        $GLOBALS['pieces'] = [];
        $GLOBALS['message'] = null;
        return ' text ';
    }
}

[$a, $b] = pair();
$pieces = ['before', new Changer, 'after'];
$message = ['iov' => $pieces];
var_dump(socket_sendmsg($a, $message), socket_read($b, 100), $message, $pieces);
?>
--EXPECT--
int(17)
string(17) "before text after"
NULL
array(0) {
}
