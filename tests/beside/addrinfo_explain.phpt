--TEST--
socket_addrinfo_explain(): describes a result of socket_addrinfo_lookup()
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
[$address] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM]);
var_dump($address instanceof AddressInfo, socket_addrinfo_explain($address)['ai_addr']);
?>
--EXPECT--
bool(true)
array(2) {
  ["sin_port"]=>
  int(80)
  ["sin_addr"]=>
  string(9) "127.0.0.1"
}
