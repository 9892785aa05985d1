--TEST--
socket_bind(): ".." after a symbolic link, in a path relative to the working directory, is the parent of the link's target
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

$folder = temporary_path('bind_link');
mkdir("$folder/target/inner", 0700, true);
mkdir("$folder/work");
symlink("$folder/target/inner", "$folder/work/link");
chdir("$folder/work");
var_dump(socket_bind(socket_create(AF_UNIX, SOCK_STREAM, 0), 'link/../s'));
var_dump(file_exists("$folder/target/s"), file_exists("$folder/work/s"));
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
