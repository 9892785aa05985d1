--TEST--
Reflection: lists the functions with their signatures, and Socket as the only class
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$module = new ReflectionExtension('sockets_pair');
foreach ($module->getFunctions() as $function) {
    $parameters = array_map(fn ($p) => trim(preg_replace('/^Parameter #\d+ \[ <\w+>(.*) \]$/', '$1', (string) $p)), $function->getParameters());
    echo $function->getName(), '(', implode(', ', $parameters), ')', $function->hasReturnType() ? ": {$function->getReturnType()}" : '', "\n";
}
var_dump($module->getClassNames(), $module->getDependencies());
?>
--EXPECTF--
socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool
socket_create(int $domain, int $type, int $protocol): Socket|false
socket_create_listen(int $port, int $backlog = SOMAXCONN): Socket|false
socket_bind(Socket $socket, string $address, int $port = 0): bool
socket_listen(Socket $socket, int $backlog = 0): bool
socket_accept(Socket $socket): Socket|false
socket_connect(Socket $socket, string $address, ?int $port = null): bool
socket_shutdown(Socket $socket, int $mode = 2): bool
socket_getsockname(Socket $socket, &$address, &$port = null): bool
socket_getpeername(Socket $socket, &$address, &$port = null): bool
socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false
socket_write(Socket $socket, string $data, ?int $length = null): int|false
socket_close(Socket $socket): void
socket_send(Socket $socket, string $data, int $length, int $flags): int|false
socket_recv(Socket $socket, &$data, int $length, int $flags): int|false
socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false
socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false
socket_atmark(Socket $socket): bool
socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false
socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false
socket_cmsg_space(int $level, int $type, int $num = 1): %r\??%rint
socket_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false
socket_get_option(Socket $socket, int $level, int $option): array|int|false
socket_getopt(Socket $socket, int $level, int $option): array|int|false
socket_set_option(Socket $socket, int $level, int $option, $value): bool
socket_setopt(Socket $socket, int $level, int $option, $value): bool
socket_set_block(Socket $socket): bool
socket_set_nonblock(Socket $socket): bool
socket_import_stream($stream): Socket|false
socket_export_stream(Socket $socket)
socket_last_error(?Socket $socket = null): int
socket_clear_error(?Socket $socket = null): void
socket_strerror(int $error_code): string
array(1) {
  [0]=>
  string(6) "Socket"
}
array(1) {
  ["sockets"]=>
  string(8) "Optional"
}
