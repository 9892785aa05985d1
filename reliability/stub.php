<?php

/*
 * stub.php -- whether sockets.stub.php documents all that it declares.
 *
 *     php -d extension=tokenizer reliability/stub.php sockets.stub.php
 *
 * A function says what it does, what each parameter but the Socket is, what it returns unless nothing, and where
 * more is to be read (@see, at best a man page), or of which function it is an alias. The class says what it is; a
 * constant its type and the system's name of its value. Shows what is missing; status 1 if anything is. Needs
 * Debian's php-parser and php-phpdocumentor-reflection-docblock.
 */

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

/** @return string[] the parameters without a text of their own */
function untold_parameters(Stmt\Function_ $function, DocBlock $block): array
{
    $told = [];
    foreach ($block->getTagsByName('param') as $tag) {
        if ($tag instanceof DocBlock\Tags\Param && trim((string) $tag->getDescription()) !== '') {
            $told[] = $tag->getVariableName();
        }
    }
    $names = [];
    foreach ($function->params as $parameter) {
        $is_socket = $parameter->type instanceof PhpParser\Node\Name && $parameter->type->toString() === 'Socket';
        if (!$is_socket) {
            $names[] = $parameter->var->name;
        }
    }
    $unknown = array_diff($told, array_map(static fn ($parameter) => $parameter->var->name, $function->params));
    return [...array_diff($names, $told), ...array_map(static fn ($name) => "$name, which there is not", $unknown)];
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

/** @return string[] what is missing of a declaration's documentation */
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
$factory = DocBlockFactory::createInstance();
foreach ((new ParserFactory())->create(ParserFactory::ONLY_PHP7)->parse(file_get_contents($argv[1])) as $declared) {
    if (!$declared instanceof Stmt\Function_ && !$declared instanceof Stmt\Class_ && !$declared instanceof Stmt\Const_) {
        continue;
    }
    $count++;
    $comment = $declared->getDocComment();
    $name = $declared instanceof Stmt\Const_ ? $declared->consts[0]->name : $declared->name;
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
