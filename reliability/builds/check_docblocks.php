<?php
/* check_docblocks.php -- parses the docblocks of a stub with PHPStan's parser and reports errors.
 *
 *     php check_docblocks.php sockets.stub.php
 *
 * Each tag must parse and name an existing parameter. Each parameter except the Socket must have @param, and each
 * by-reference parameter @param-out. */

require 'PHPStan/PhpDocParser/autoload.php';

use PHPStan\PhpDocParser\Ast\PhpDoc\InvalidTagValueNode;
use PHPStan\PhpDocParser\Ast\PhpDoc\PhpDocNode;
use PHPStan\PhpDocParser\Ast\PhpDoc\PhpDocTextNode;
use PHPStan\PhpDocParser\Lexer\Lexer;
use PHPStan\PhpDocParser\Parser\{ConstExprParser, PhpDocParser, TokenIterator, TypeParser};

/** The functions of a stub, as [name, docblock, whether each parameter is by reference]. */
function functions_of(string $stub): array
{
    preg_match_all('~^(/\*\*\n(?: \*.*\n)+)function (\w+)\((.*)\)~m', $stub, $found, PREG_SET_ORDER);
    return array_map(function (array $function) {
        preg_match_all('/(&?)\$(\w+)/', $function[3], $parameters);
        return [$function[2], $function[1], array_combine($parameters[2], array_map('boolval', $parameters[1]))];
    }, $found);
}

function parse(string $docblock): PhpDocNode
{
    $constants = new ConstExprParser();
    $parser = new PhpDocParser(new TypeParser($constants), $constants);
    return $parser->parse(new TokenIterator((new Lexer())->tokenize($docblock)));
}

/** The parameters that tags of one type name. Adds tags that do not parse to $faults. */
function named(PhpDocNode $docblock, string $tag, array &$faults): array
{
    $names = [];
    foreach (array_column($docblock->getTagsByName($tag), 'value') as $value) {
        if ($value instanceof InvalidTagValueNode) {
            $faults[] = "$tag cannot be parsed: {$value->exception->getMessage()}";
        } elseif (isset($value->parameterName)) {
            $names[] = ltrim($value->parameterName, '$');
        }
    }
    return $names;
}

function faults_of(string $docblock, array $by_reference): array
{
    $faults = [];
    $node = parse($docblock);
    foreach (['@param', '@phpstan-param', '@param-out', '@return', '@phpstan-return', '@throws'] as $tag) {
        $named[$tag] = named($node, $tag, $faults);
        foreach (array_diff($named[$tag], array_keys($by_reference)) as $name) {
            $faults[] = "$tag names \$$name, which is no parameter";
        }
    }
    foreach ($node->children as $child) {
        if ($child instanceof PhpDocTextNode && preg_match('/^[|&>}\]]/', $child->text)) {
            $faults[] = "a type ends too early, before the line \"$child->text\"";
        }
    }
    foreach (array_diff(array_keys($by_reference), ['socket'], $named['@param']) as $name) {
        $faults[] = "\$$name has no @param";
    }
    foreach (array_diff(array_keys(array_filter($by_reference)), $named['@param-out']) as $name) {
        $faults[] = "\$$name has no @param-out";
    }
    return $faults;
}

$functions = functions_of(file_get_contents($argv[1]));
$wrong = count($functions) === 0;
foreach ($functions as [$name, $docblock, $by_reference]) {
    foreach (faults_of($docblock, $by_reference) as $fault) {
        fwrite(STDERR, "$argv[1]: $name(): $fault\n");
        $wrong = true;
    }
}
exit((int) $wrong);
