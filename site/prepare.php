<?php
/* prepare.php -- copies the documents to a folder, as VitePress expects them: README.md becomes index.md, comments go, and
 * each example gets a page.
 *
 *     php site/prepare.php FOLDER */

declare(strict_types=1);

$root = dirname(__DIR__);
$target = $_SERVER['argv'][1];

/** Writes a file of the site. */
function put(string $path, string $content): void
{
    global $target;
    @mkdir(dirname("$target/$path"), 0777, true);
    file_put_contents("$target/$path", $content);
}

/** The Markdown of a document, with the links that lead elsewhere on the site. */
function page(string $text): string
{
    $text = preg_replace('/^<!--.*?-->\n/ms', '', $text);
    // Links, not those within blocks of code.
    $parts = preg_split('/(^```.*?^```$)/ms', $text, -1, PREG_SPLIT_DELIM_CAPTURE);
    foreach ($parts as $i => $part) {
        if ($i % 2 === 0) {
            $part = preg_replace('~\]\(((?:\.\./)*)((?:[\w.-]+/)*)README\.md~', ']($1$2index.md', $part);
            $part = preg_replace('~\]\(((?:\.\./)*examples/(?:[\w-]+/)*[\w-]+)\.php\)~', ']($1.md)', $part);
            $part = preg_replace('~\]\(((?:\.\./)*)examples\)~', ']($1examples/index.md)', $part);
            $part = preg_replace('~\]\((?:\.\./)*LICENSE\)~', '](/LICENSE.md)', $part);
            $parts[$i] = $part;
        }
    }
    return implode('', $parts);
}

chdir($root);
foreach (['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md', 'tests/README.md', ...glob('docs/*.md')] as $file) {
    put(str_replace('README.md', 'index.md', $file), page(file_get_contents($file)));
}
foreach ([...glob('docs/pictures/*.svg'), ...glob('bench/*.svg'), ...glob('reliability/*/*.svg')] as $file) {
    put($file, file_get_contents($file));
}
put('LICENSE.md', "# Licence\n\n```text\n" . file_get_contents('LICENSE') . "```\n");

$list = "# Examples\n\nPrograms that check every call, to be run and copied.\n\n| program | what it shows |\n|---|---|\n";
foreach ([...glob('examples/*.php'), ...glob('examples/*/*.php')] as $file) {
    $code = file_get_contents($file);
    $name = substr($file, strlen('examples/'));
    put(substr($file, 0, -4) . '.md', "# $name\n\n```php\n$code```\n");
    preg_match('~/\* \S+ -- (.*?)[.:;](?:\s|$)~s', $code, $purpose);
    $list .= "| [$name](" . substr($name, 0, -4) . '.md) | ' . preg_replace('/\s*\n \* /', ' ', $purpose[1] ?? '') . " |\n";
}
put('examples/index.md', $list);
