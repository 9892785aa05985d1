--TEST--
Documents: every internal link leads to an existing file and heading
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir(dirname(__DIR__) . '/../docs') || !is_dir(dirname(__DIR__) . '/../bench')) die('skip some documents are missing in this copy');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

/** The anchor that GitHub generates for a heading. */
$anchor = fn (string $heading) => str_replace(' ', '-', preg_replace('/[^\w\- ]/', '', strtolower(trim($heading))));
$links = 0;
foreach (documents() as $document) {
    $text = preg_replace('/^```.*?^```$/ms', '', file_get_contents($document));
    preg_match_all('/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/', $text, $found, PREG_SET_ORDER);
    foreach ($found as $link) {
        $links++;
        $target = $link[1] === '' ? $document : dirname($document) . "/$link[1]";
        preg_match_all('/^#+ (.*)$/m', is_file($target) ? file_get_contents($target) : '', $headings);
        $leads = file_exists($target) && (!isset($link[2]) || in_array($link[2], array_map($anchor, $headings[1])));
        echo $leads ? '' : basename($document) . " leads nowhere: $link[0]\n";
    }
}
var_dump($links > 0);
?>
--EXPECT--
bool(true)
