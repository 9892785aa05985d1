--TEST--
socket_recvfrom(): a variable that a user error handler binds to a typed property keeps its value
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_ZTS) die('skip the path is made absolute and is not numeric');
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Holder
{
    public int $number = 5;
    public array $list = [];
}
$holder = new Holder;
mkdir($folder = temporary_path('typed'));
chdir($folder);
$from = bound_socket(AF_UNIX, SOCK_DGRAM, '1234.5');
$to = bound_socket(AF_UNIX, SOCK_DGRAM, abstract_name());
socket_sendto($from, 'data', 4, 0, abstract_name());
$data = ['as it was'];
set_error_handler(function (int $level, string $message) {
    global $holder, $data;
    echo preg_replace('/\d+\./', 'N.', $message), "\n";
    $holder->list = &$data;
    return true;
});
try {
    socket_recvfrom($to, $data, 10, 0, $holder->number);
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
var_dump($holder);
?>
--EXPECT--
Implicit conversion from float-string "N.5" to int loses precision
Cannot assign string to reference held by property Holder::$list of type array
object(Holder)#1 (2) {
  ["number"]=>
  int(5)
  ["list"]=>
  &array(1) {
    [0]=>
    string(9) "as it was"
  }
}
