--TEST--
socket_read(): 20,000 random writes, line reads and binary reads agree with a model
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$seed = (int) (getenv('SEED') ?: 4711);
mt_srand($seed);

/** The expected result of a line read with $queue in the kernel. */
function expected_line(string $queue, int $length): string
{
    $line = substr($queue, 0, strcspn($queue, "\n\r") + 1);
    return substr($line, 0, $length);
}

$pairs = [nonblocking_pair(), nonblocking_pair()];
$queues = ['', ''];
for ($step = 0; $step < 20000; $step++) {
    $i = mt_rand(0, 9) ? 0 : 1;
    [$a, $b] = $pairs[$i];
    $length = [1, 7, 80, 8192, 100000, 1 << 20][mt_rand(0, 5)];
    switch (mt_rand(0, 4)) {
        case 0:
            $data = '';
            for ($j = mt_rand(1, 20); $j > 0; $j--) {
                $data .= str_repeat(chr(mt_rand(0, 255)), mt_rand(0, 19) ? mt_rand(0, 60) : mt_rand(0, 20000)) . ["\n", "\r", ''][mt_rand(0, 2)];
            }
            $queues[$i] .= substr($data, 0, (int) socket_write($a, $data));
            continue 2;
        case 1:
            $expected = substr($queues[$i], 0, $length);
            $data = socket_read($b, $length);
            break;
        default:
            $expected = expected_line($queues[$i], $length);
            $data = socket_read($b, $length, PHP_NORMAL_READ);
    }
    if ($data !== ($queues[$i] === '' ? false : $expected)) {
        echo "step $step of seed $seed: ", json_encode([$length, substr((string) $data, 0, 100), substr($expected, 0, 100)]), "\n";
        break;
    }
    $queues[$i] = substr($queues[$i], strlen((string) $data));
}
echo "$step steps\n";
?>
--EXPECT--
20000 steps
