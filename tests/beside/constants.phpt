--TEST--
Constants: common values are equal, and sockets_pair adds only those that ext/sockets lacks
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
$describe = 'echo json_encode(get_defined_constants(true)[$argv[1]]);';
$of = fn (string $options, string $module) => json_decode(shell_exec(PHP_BINARY . " -n $options -r " . escapeshellarg($describe) . " $module"), true);
$arguments = getenv('TEST_PHP_EXTRA_ARGS');
preg_match_all('/-d "?extension=\S*sockets(?:_pair)?(?:\.so)?"?/', $arguments, $both);
$theirs = $of(count($both[0]) === 2 ? current(preg_grep('/sockets_pair(\.so)?"?$/', $both[0], PREG_GREP_INVERT)) : '', 'sockets');
// With ext/sockets compiled in, sockets_pair cannot be loaded alone to list all its constants.
$ours = count($both[0]) === 2
    ? $of(current(preg_grep('/sockets_pair(\.so)?"?$/', $both[0])), 'sockets_pair')
    : get_defined_constants(true)['sockets_pair'] ?? [];
$all = get_defined_constants(true);
var_dump($all['sockets'] === $theirs);
var_dump(($all['sockets_pair'] ?? []) == array_diff_key($ours, $theirs));
foreach (array_intersect_key($ours, $theirs) as $name => $value) {
    if ($value !== $theirs[$name]) echo "$name is $value here and $theirs[$name] in ext/sockets\n";
}
?>
--EXPECT--
bool(true)
bool(true)
