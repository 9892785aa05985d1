--TEST--
docs/pictures/: every source has been rendered with all of its labels, and every picture is shown with a text in its place
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir(dirname(__DIR__, 2) . '/docs/pictures')) die('skip no documents in this copy');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

$all = implode("\n", array_map('file_get_contents', documents()));
$pictures = glob(dirname(__DIR__, 2) . '/docs/pictures/*.dot');
foreach ($pictures as $source) {
    $name = basename($source, '.dot');
    $svg = html_entity_decode(@file_get_contents(substr($source, 0, -4) . '.svg') ?: '', ENT_QUOTES | ENT_XML1);
    preg_match_all('/label="((?:[^"\\\\]|\\\\.)*)"/', file_get_contents($source), $labels);
    foreach ($labels[1] as $label) {
        // Lines and the fields of records are separate texts.
        foreach (preg_split('/(?<!\\\\)(?:\\\\n|\|)/', $label) as $text) {
            $text = trim(preg_replace('/\\\\(.)/', '$1', $text));
            echo str_contains(str_replace("\u{a0}", ' ', $svg), $text) ? '' : "$name.svg lacks \"$text\": run script/pictures\n";
        }
    }
    echo preg_match("~!\[[^\]]{20,}\]\((?:docs/)?pictures/$name\.svg\)~", $all) ? '' : "no document shows $name.svg with a text\n";
}
var_dump(count($pictures) > 0);
?>
--EXPECT--
bool(true)
