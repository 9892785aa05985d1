--TEST--
Documents: docs/reference.md lists exactly the functions, their signatures and the constants
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip other platforms lack some functions');
if (!is_dir(dirname(__DIR__) . '/../docs')) die('skip no documents in this copy');
?>
--FILE--
<?php
$text = file_get_contents(dirname(__DIR__) . '/../docs/reference.md');
$stub = file_get_contents(dirname(__DIR__) . '/../sockets.stub.php');
$show = fn (string $title, array $names) => print "$title: " . (implode(' ', $names) ?: 'none') . "\n";

// Beside ext/sockets, the signature comes from ext/sockets, whose default values depend on the version.
$signature = function (ReflectionFunction $function, string $default): string {
    $parameters = array_map(fn ($p) => preg_replace(['/^Parameter #\d+ \[ <\w+> (.*) \]$/', $default], ['$1', ''], (string) $p), $function->getParameters());
    return "$function->name(" . implode(', ', $parameters) . ')' . ($function->hasReturnType() ? ": {$function->getReturnType()}" : '');
};
preg_match_all('/^function (\w+)\(/m', $stub, $functions);
preg_match_all('/^### (socket_\w+)\n\n```\n(.*)\n```$/m', $text, $sections);
$sections = array_combine($sections[1], $sections[2]);
foreach ($functions[1] as $name) {
    $function = new ReflectionFunction($name);
    $default = $function->getExtensionName() === 'sockets_pair' ? '/^\b$/' : '/ = [^,)]+/';
    $documented = preg_replace($default, '', $sections[$name] ?? '');
    // PHP 8.6 declares that socket_cmsg_space() never returns null.
    $wrong[$name] = str_replace(': ?int', ': int', $documented) !== str_replace(': ?int', ': int', $signature($function, $default));
}
$show('functions without a section that begins with their signature', array_keys(array_filter($wrong)));
$show('sections without a function', array_diff(array_keys($sections), $functions[1]));
$show('functions that the stub lacks', array_diff(get_extension_funcs('sockets_pair') ?: [], $functions[1]));

preg_match_all('/^const (\w+)/m', $stub, $constants);
[, $named] = explode("\n## Constants\n", $text);
preg_match('/\n### Constants of ext\/sockets\n(.*?)\n### /s', $named, $section);
preg_match_all('/`(\w+)`/', $section[1], $theirs);
$show('constants without a place', array_filter($constants[1], fn ($name) => !str_contains($named, "`$name`")));
$show('constants of ext/sockets that are ours', array_intersect($theirs[1], $constants[1]));
preg_match_all('/\b(?:AF|SOCK|SOL|SO|MSG|SCM|SHUT|TCP|IP|IPV6|SOCKET)_[A-Z0-9_]+\b/', $text, $used);
$show('constants that there are not', array_diff(array_unique($used[0]), $constants[1], $theirs[1]));

// Constants that ext/sockets added after PHP 8.2.
$since = ['AF_PACKET' => 80500] + array_fill_keys(['SO_ATTACH_REUSEPORT_CBPF', 'SO_DETACH_FILTER', 'SO_DETACH_BPF'], 80300);
$expected = array_filter($theirs[1], fn ($name) => extension_loaded('sockets') && PHP_VERSION_ID >= ($since[$name] ?? 0));
$show('constants that ext/sockets lacks', array_filter($expected, fn ($name) => !defined($name)));
?>
--EXPECT--
functions without a section that begins with their signature: none
sections without a function: none
functions that the stub lacks: none
constants without a place: none
constants of ext/sockets that are ours: none
constants that there are not: none
constants that ext/sockets lacks: none
