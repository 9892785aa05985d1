--TEST--
phpinfo(): reports that sockets_pair is loaded alone
--EXTENSIONS--
sockets_pair
--FILE--
<?php
$module = new ReflectionExtension('sockets_pair');
ob_start();
$module->info();
echo implode("\n", preg_grep('/^Mode /', explode("\n", ob_get_clean()))), "\n";
var_dump(extension_loaded('sockets'));
?>
--EXPECT--
Mode => alone: ext/sockets is not loaded
bool(false)
