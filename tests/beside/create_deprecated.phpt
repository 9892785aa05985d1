--TEST--
socket_create(), socket_create_pair(): null for an int is deprecated once, even when delegated to ext/sockets
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    return true;
});
foreach ([fn () => socket_create(12345, null, 0), fn () => socket_create_pair(12345, 1, null, $pair)] as $call) {
    try {
        $call();
    } catch (ValueError) {
    }
}
?>
--EXPECT--
socket_create(): Passing null to parameter #2 ($type) of type int is deprecated
socket_create_pair(): Passing null to parameter #3 ($protocol) of type int is deprecated
