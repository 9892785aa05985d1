--TEST--
the module: docs/reference.md has each function, with its signature, and each constant, and no others
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip elsewhere some functions are not there');
if (!is_dir(__DIR__ . '/../docs')) die('skip the documents are not in this copy');
?>
--FILE--
<?php
$text = file_get_contents(__DIR__ . '/../docs/reference.md');
$show = fn (string $title, array $names) => print "$title: " . (implode(' ', $names) ?: 'none') . "\n";

foreach ((new ReflectionExtension('sockets_pair'))->getFunctions() as $function) {
    $parameters = array_map(fn ($p) => trim(preg_replace('/^Parameter #\d+ \[ <\w+>(.*) \]$/', '$1', (string) $p)), $function->getParameters());
    $name = $functions[] = $function->getName();
    $signature = "$name(" . implode(', ', $parameters) . ')' . ($function->hasReturnType() ? ": {$function->getReturnType()}" : '');
    $wrong[$name] = !str_contains($text, "\n### $name\n\n```\n$signature\n```\n");
}
preg_match_all('/^### (socket_\w+)$/m', $text, $sections);
$show('functions without a section that begins with their signature', array_keys(array_filter($wrong)));
$show('sections without a function', array_diff($sections[1], $functions));

preg_match_all('/^const (\w+)/m', file_get_contents(__DIR__ . '/../sockets.stub.php'), $constants);
$named = substr($text, strpos($text, "\n## Constants\n"));
$show('constants without a place', array_filter($constants[1], fn ($name) => !str_contains($named, "`$name`")));
preg_match_all('/\b(?:AF|SOCK|SOL|SO|MSG|SCM|SHUT|TCP|IP|IPV6|SOCKET)_[A-Z0-9_]+\b/', $text, $used);
$show('constants that there are not', array_diff(array_unique($used[0]), $constants[1]));
?>
--EXPECT--
functions without a section that begins with their signature: none
sections without a function: none
constants without a place: none
constants that there are not: none
