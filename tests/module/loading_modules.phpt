--TEST--
Loading: php -m, --ri and --re show both modules beside ext/sockets
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!has_sockets()) die('skip no ext/sockets');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$php = fn (string $options, string $arguments) => output_of(PHP_BINARY . ' -n ' . warning_options() . " $options $arguments");
$without_number = fn (string $text) => preg_replace('/ extension #\d+/', ' extension', $text);

echo "-m:\n";
print_per_way(ways_beside(), fn ($options) => implode("\n", preg_grep('/sockets|warning/i', explode("\n", $php($options, '-m')))));
echo "--ri sockets_pair:\n";
print_per_way(ways_beside(), fn ($options) => implode("\n", preg_grep('/^$|^(Close|Platform)/', explode("\n", $php($options, '--ri sockets_pair')), PREG_GREP_INVERT)));
echo "--re sockets_pair:\n";
print_per_way(ways_beside(), fn ($options) => strtok($without_number($php($options, '--re sockets_pair')), "\n"));

$alone = [$php(load_sockets_only(), '--ri sockets'), $without_number($php(load_sockets_only(), '--re sockets'))];
foreach (['--ri sockets', '--re sockets'] as $i => $arguments) {
    $is_same = fn ($options) => $without_number($php($options, $arguments)) === $alone[$i] ? 'as without sockets_pair' : $php($options, $arguments);
    echo "$arguments: ", strlen($alone[$i]) > 20 ? '' : "nearly empty, ";
    print_per_way(ways_beside(), $is_same);
}
?>
--EXPECTF--
-m:
sockets
sockets_pair
--ri sockets_pair:
sockets_pair
Sockets between processes => enabled
Version => %d.%d.%d
Mode => beside ext/sockets: %d of its functions replaced, %d left to it
Address families => AF_UNIX, AF_INET, AF_INET6
Directive => Local Value => Master Value
sockets_pair.close_on_exec => On => On
sockets_pair.restart_interrupted => Off => Off
sockets_pair.select_backend => no value => no value
--re sockets_pair:
Extension [ <persistent> extension sockets_pair version %d.%d.%d ] {
--ri sockets: as without sockets_pair
--re sockets: as without sockets_pair
