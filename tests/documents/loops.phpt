--TEST--
Documents, examples: loops that read end at false, too, not only at ""
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir(dirname(__DIR__) . '/../docs')) die('skip no documents in this copy');
?>
--FILE--
<?php
$folder = dirname(__DIR__) . '/..';
$files = ["$folder/README.md", "$folder/sockets.stub.php"];
foreach (['docs/*.md', 'examples/*.php', 'examples/beyond/*.php'] as $pattern) {
    array_push($files, ...glob("$folder/$pattern"));
}
$read = '(?:socket_read|socket_recv\w*|fread|fgets|stream_get_\w+)\(';
$spins = fn (string $line) => preg_match("/\b(?:while|for)\b.*$read/", $line)
    && preg_match('/[!=]==? *(?:\'\'|"")/', $line) && !preg_match('/is_string\(|!== false/', $line);
var_dump($spins("while ((\$data = socket_read(\$socket, 100)) !== '') {"));
foreach ($files as $file) {
    foreach (preg_grep('/\b(?:while|for)\b/', file($file)) as $number => $line) {
        $loops = ($loops ?? 0) + (int) preg_match("/$read/", $line);
        if ($spins($line)) {
            echo basename($file), ':', $number + 1, ': ', $line;
        }
    }
}
var_dump($loops > 0);
?>
--EXPECT--
bool(true)
bool(true)
