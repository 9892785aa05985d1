<?php

/* check_stub.php -- checks that sockets.stub.php documents everything it declares.
 *
 *     php -d extension=tokenizer reliability/builds/check_stub.php sockets.stub.php
 *
 * A function needs a description, its parameters (except the Socket), its return value unless void, and @see,
 * preferably a man page; or the function that it is an alias of. A function that is declared again, for other versions
 * of PHP, needs nothing. The class needs a description, a constant its type and the C name of its value. Prints what is
 * missing and exits with 1 if anything is. Needs Debian's php-parser and php-phpdocumentor-reflection-docblock. */

use phpDocumentor\Reflection\DocBlock;
use phpDocumentor\Reflection\DocBlockFactory;
use PhpParser\Node\Stmt;
use PhpParser\ParserFactory;

require 'PhpParser/autoload.php';
require 'phpDocumentor/Reflection/DocBlock/autoload.php';

function is_told(?DocBlock $block, string $tag): bool
{
    foreach ($block?->getTagsByName($tag) ?? [] as $found) {
        if (trim((string) $found) !== '') {
            return true;
        }
    }
    return false;
}

/** @return string[] the parameters without a description */
function untold_parameters(Stmt\Function_ $function, DocBlock $block): array
{
    $documented = [];
    foreach ($block->getTagsByName('param') as $tag) {
        if ($tag instanceof DocBlock\Tags\Param && trim((string) $tag->getDescription()) !== '') {
            $documented[] = $tag->getVariableName();
        }
    }
    $names = [];
    foreach ($function->params as $parameter) {
        $is_socket = $parameter->type instanceof PhpParser\Node\Name && $parameter->type->toString() === 'Socket';
        if (!$is_socket) {
            $names[] = $parameter->var->name;
        }
    }
    $unknown = array_diff($documented, array_map(static fn ($parameter) => $parameter->var->name, $function->params));
    return [...array_diff($names, $documented), ...array_map(static fn ($name) => "$name, which does not exist", $unknown)];
}

/** @return string[] */
function faults_of_function(Stmt\Function_ $function, DocBlock $block): array
{
    if (is_told($block, 'alias')) {
        return [];
    }
    $faults = array_map(static fn ($name) => "parameter $name", untold_parameters($function, $block));
    if (trim($block->getSummary()) === '') {
        $faults[] = 'what it does';
    }
    $returns_nothing = $function->returnType instanceof PhpParser\Node\Identifier
        && $function->returnType->toString() === 'void';
    if (!$returns_nothing && !is_told($block, 'return')) {
        $faults[] = 'what it returns';
    }
    if (!is_told($block, 'see')) {
        $faults[] = '@see';
    }
    return $faults;
}

/** @return string[] the missing parts of a declaration's documentation */
function faults(Stmt $declared, ?DocBlock $block): array
{
    if (!$block) {
        return ['a comment'];
    }
    if ($declared instanceof Stmt\Function_) {
        return faults_of_function($declared, $block);
    }
    if ($declared instanceof Stmt\Const_) {
        return array_filter(['var', 'cvalue'], static fn ($tag) => !is_told($block, $tag));
    }
    return trim($block->getSummary()) === '' ? ['what it is'] : [];
}

$status = 0;
$count = 0;
$documented = [];
$factory = DocBlockFactory::createInstance();
foreach ((new ParserFactory())->create(ParserFactory::ONLY_PHP7)->parse(file_get_contents($argv[1])) as $declared) {
    if (!$declared instanceof Stmt\Function_ && !$declared instanceof Stmt\Class_ && !$declared instanceof Stmt\Const_) {
        continue;
    }
    $count++;
    $comment = $declared->getDocComment();
    if (!$comment && $declared instanceof Stmt\Function_ && isset($documented[(string) $declared->name])) {
        continue;
    }
    $name = $declared instanceof Stmt\Const_ ? $declared->consts[0]->name : $declared->name;
    $documented[(string) $name] = true;
    foreach (faults($declared, $comment ? $factory->create($comment->getText()) : null) as $fault) {
        fwrite(STDERR, "$argv[1]:{$declared->getStartLine()}: $name is not documented: $fault\n");
        $status = 1;
    }
}
if ($count === 0) {
    fwrite(STDERR, "$argv[1]: declares nothing\n");
    $status = 1;
}
exit($status);
