--TEST--
the module: no function without parameters and types, no class but Socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/helper.inc';

$module = new ReflectionExtension('sockets_pair');
foreach ($module->getFunctions() as $function) {
    $parameters = array_map(fn ($p) => trim(preg_replace('/^Parameter #\d+ \[ <\w+>(.*) \]$/', '$1', (string) $p)), $function->getParameters());
    echo $function->getName(), '(', implode(', ', $parameters), '): ', $function->getReturnType(), "\n";
}
var_dump($module->getClassNames(), $module->getDependencies());
?>
--EXPECT--
socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool
socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false
socket_write(Socket $socket, string $data, ?int $length = null): int|false
socket_close(Socket $socket): void
socket_last_error(?Socket $socket = null): int
socket_clear_error(?Socket $socket = null): void
socket_strerror(int $error_code): string
array(1) {
  [0]=>
  string(6) "Socket"
}
array(1) {
  ["sockets"]=>
  string(9) "Conflicts"
}
