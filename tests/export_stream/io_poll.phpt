--TEST--
socket_export_stream(): Io\Poll of PHP 8.6 watches the stream, and reads of the Socket take what it reports
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!class_exists('Io\Poll\Context')) die('skip no Io\Poll before PHP 8.6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

use Io\Poll\{Context, Event};
use Time\Duration;

[$a, $b] = pair();
$context = new Context();
$watcher = $context->add(new StreamPollHandle(socket_export_stream($b)), [Event::Read], $b);
$wait = fn () => $context->wait(Duration::fromMilliseconds(0));

var_dump(count($wait()));
socket_write($a, "one\ntwo\n");
[$ready] = $wait();
var_dump($ready === $watcher, $ready->getData() === $b, $ready->hasTriggered(Event::Read));
// A line read leaves the next line to be reported again.
echo socket_read($ready->getData(), 100, PHP_NORMAL_READ);
var_dump(count($wait()));
echo socket_read($ready->getData(), 100, PHP_NORMAL_READ);
var_dump(count($wait()));

socket_close($a);
[$ready] = $wait();
var_dump($ready->hasTriggered(Event::HangUp), socket_read($b, 100));
socket_close($b);
var_dump(count($wait()), $watcher->isActive(), $watcher->getHandle()->isValid());
?>
--EXPECT--
int(0)
bool(true)
bool(true)
bool(true)
one
int(1)
two
int(0)
bool(true)
string(0) ""
int(0)
bool(false)
bool(false)
