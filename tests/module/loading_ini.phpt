--TEST--
Loading: one line in php.ini or in any file of conf.d is enough
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

$folder = dirname(__DIR__) . '/module_loading_ini.tmp';
mkdir("$folder/conf.d", recursive: true);
putenv("PHP_INI_SCAN_DIR=$folder/conf.d");
$warnings = "display_errors=1\ndisplay_startup_errors=1\nlog_errors=0\nhtml_errors=0\nerror_reporting=-1\n";
$warnings .= 'extension_dir="' . dirname(own_library()) . "\"\n";
$sockets = has_sockets_compiled_in() ? '' : 'extension="' . sockets_library() . "\"\n";

$run = function (string $php_ini, array $scanned) use ($folder, $warnings): string {
    array_map('unlink', glob("$folder/conf.d/*"));
    file_put_contents("$folder/php.ini", $warnings . $php_ini);
    foreach ($scanned as $name => $lines) {
        file_put_contents("$folder/conf.d/$name.ini", $lines);
    }
    return output_of(PHP_BINARY . ' -c ' . escapeshellarg("$folder/php.ini") . ' -r ' . escapeshellarg('echo json_encode(extension_loaded("sockets")), ", ";' . PRINT_LOADED));
};

$own = "extension=sockets_pair\n";
echo 'php.ini, ext/sockets in conf.d: ', $run($own, ['20-sockets' => $sockets]), "\n";
echo 'php.ini, below ext/sockets: ', $run($sockets . $own, []), "\n";
foreach (['05', '20', '80', '99'] as $number) {
    echo "conf.d/$number-sockets_pair.ini: ", $run('', ['20-sockets' => $sockets, "$number-sockets_pair" => $own]), "\n";
}
?>
--EXPECT--
php.ini, ext/sockets in conf.d: true, sockets_pair loaded, in use
php.ini, below ext/sockets: true, sockets_pair loaded, in use
conf.d/05-sockets_pair.ini: true, sockets_pair loaded, in use
conf.d/20-sockets_pair.ini: true, sockets_pair loaded, in use
conf.d/80-sockets_pair.ini: true, sockets_pair loaded, in use
conf.d/99-sockets_pair.ini: true, sockets_pair loaded, in use
--CLEAN--
<?php
$folder = dirname(__DIR__) . '/module_loading_ini.tmp';
array_map('unlink', array_merge(glob("$folder/conf.d/*"), glob("$folder/*.ini")));
@rmdir("$folder/conf.d");
@rmdir($folder);
?>
