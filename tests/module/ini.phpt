--TEST--
INI settings: are booleans that a script can change
--EXTENSIONS--
sockets_pair
--FILE--
<?php
foreach (['close_on_exec', 'restart_interrupted'] as $name) {
    $name = "sockets_pair.$name";
    foreach (['On', '0', 'yes', 'off', '1', ''] as $value) {
        ini_set($name, $value);
        preg_match("/^$name => (.*) => (.*)$/m", info(), $shown);
        echo "$value: $shown[1], default $shown[2]\n";
    }
    ini_restore($name);
    var_dump(ini_get($name));
}

function info(): string
{
    ob_start();
    (new ReflectionExtension('sockets_pair'))->info();
    return ob_get_clean();
}
?>
--EXPECT--
On: On, default On
0: Off, default On
yes: On, default On
off: Off, default On
1: On, default On
: Off, default On
string(1) "1"
On: On, default Off
0: Off, default Off
yes: On, default Off
off: Off, default Off
1: On, default Off
: Off, default Off
string(1) "0"
