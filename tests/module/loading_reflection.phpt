--TEST--
Loading: beside ext/sockets, reflection of ext/sockets returns the same as for ext/sockets alone
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

$ask = <<<'PHP'
$module = new ReflectionExtension('sockets');
$ours = extension_loaded('sockets_pair') ? new ReflectionExtension('sockets_pair') : null;
$functions = get_extension_funcs('sockets');
echo json_encode([
    'extension_loaded()' => extension_loaded('sockets'),
    'phpversion()' => phpversion('sockets'),
    'get_loaded_extensions()' => array_values(array_diff(get_loaded_extensions(), ['sockets_pair'])),
    'get_extension_funcs()' => $functions,
    'get_defined_constants()' => get_defined_constants(true)['sockets'],
    'all constants' => array_diff_key(get_defined_constants(), get_defined_constants(true)['sockets_pair'] ?? []),
    'get_defined_functions()' => array_values(array_diff(get_defined_functions()['internal'], $ours ? array_keys($ours->getFunctions()) : [])),
    'get_declared_classes()' => get_declared_classes(),
    'ReflectionExtension' => explode('sockets version', (string) $module, 2)[1], // without the module number
    'ReflectionExtension::getVersion()' => $module->getVersion(),
    'ReflectionExtension::getFunctions()' => array_map('strval', $module->getFunctions()),
    'ReflectionExtension::getConstants()' => $module->getConstants(),
    'ReflectionExtension::getClassNames()' => $module->getClassNames(),
    'ReflectionExtension::getDependencies()' => $module->getDependencies(),
    'ReflectionFunction::getExtensionName()' => array_map(fn ($name) => (new ReflectionFunction($name))->getExtensionName(), $functions),
    'ReflectionClass' => array_map(fn ($class) => (string) $class, $module->getClasses()),
    'ReflectionClass::isCloneable()' => array_map(fn ($class) => $class->isCloneable(), $module->getClasses()),
], JSON_PARTIAL_OUTPUT_ON_ERROR); // for INF, NAN and STDIN
PHP;
$answers = fn (string $options) => json_decode(run_child($options, $ask), true);

$expected = $answers(load_sockets_only());
var_dump(count($expected), count($expected['get_defined_constants()']) > 100, count($expected['get_extension_funcs()']) > 30);
print_per_way(ways_beside(), function ($options) use ($answers, $expected) {
    $found = $answers($options);
    $text = '';
    foreach ($expected as $question => $answer) {
        if ($found[$question] !== $answer) {
            $text .= "$question: " . json_encode($found[$question]) . "\nexpected: " . json_encode($answer) . "\n";
        }
    }
    return $text ?: 'no difference';
});
?>
--EXPECT--
int(17)
bool(true)
bool(true)
no difference
