<?php
/* fuzz_compare.php -- programs of defined behaviour on this extension and on ext/sockets; script/fuzz starts it.
 *
 *     php reliability/fuzz_compare.php SECONDS SEED [COUNT] -- OURS... -- THEIRS...
 *
 * As fuzz.php. A difference that no rule of fuzz_rules.php knows is a failure, made small and shown. */

declare(strict_types=1);

require __DIR__ . '/fuzz_defined.php';
require __DIR__ . '/fuzz_run.php';
require __DIR__ . '/fuzz_shrink.php';

const FOLDER = __DIR__ . '/../.log/fuzz';
const SHRINKING = 60;
const ENOUGH = 5;

/** The kind of a difference: the function, and what our first other line and theirs are like. */
function difference_of(array $result): ?string
{
    if (!preg_match('/^difference: ours #\d+ ([^\n]*)\n(.*?)^  theirs #[^\n]*\n(.*?)^end$/ms', $result['output'], $found)) {
        return preg_match('/^difference: .*/m', $result['output'], $found) ? $found[0]
            : (str_contains($result['output'], "\nend\n") ? null : "no comparison: $result[status] $result[errors]");
    }
    $ours = explode("\n", $found[2]);
    $theirs = explode("\n", $found[3]);
    $lines = [...array_diff($ours, $theirs), '-'];
    $others = [...array_diff($theirs, $ours), '-'];
    return "$found[1]: " . preg_replace('/\d+/', 'N', trim($lines[0]) . ' / ' . trim($others[0]));
}

final class ComparingRun
{
    private int $programs = 0;
    private int $steps = 0;
    private int $again = 0;
    private int $seed;
    private float $begun;
    /** @var array<string, int> */
    private array $rules = [];
    private array $failures = [];

    public function __construct(private int $seconds, private int $first, private int $count, private array $commands)
    {
        $this->begun = microtime(true);
        $this->seed = $first;
    }

    public function run(): int
    {
        foreach (run_all($this->jobs()) as $result) {
            $this->programs++;
            $this->steps += preg_match('/^calls (\d+)$/m', $result['output'], $found) ? (int) $found[1] : 0;
            preg_match_all('/^rule (.*)$/m', $result['output'], $found);
            foreach ($found[1] as $rule) {
                $this->rules[$rule] = 1 + ($this->rules[$rule] ?? 0);
            }
            $this->again += substr_count($result['output'], 'not again: ');
            $difference = difference_of($result);
            if ($difference !== null) {
                $this->failed($difference, $result);
            }
        }
        return $this->tell();
    }

    private function jobs(): Generator
    {
        while ($this->seed < $this->first + $this->count && count($this->failures) < ENOUGH
            && microtime(true) < $this->begun + $this->seconds) {
            $program = new DefinedProgram($this->seed);
            yield $this->job($program->program($program->steps()), 'defined') + ['seed' => $this->seed];
            $this->seed++;
        }
    }

    private function job(string $text, string $name): array
    {
        return ['path' => realpath(FOLDER) . "/$name", 'text' => $text, 'environment' => [], 'command' => [PHP_BINARY, '-n', __DIR__ . '/fuzz_pair.php', ...$this->commands]];
    }

    private function failed(string $difference, array $result): void
    {
        $this->failures[$difference] = 1 + ($this->failures[$difference] ?? 0);
        if ($this->failures[$difference] > 1) {
            return;
        }
        $seed = $result['job']['seed'];
        printf("seed %d, after %.0f s: %s\n", $seed, microtime(true) - $this->begun, $difference);
        $program = new DefinedProgram($seed);
        [$text, $steps, $tried] = shrink_program(
            $program->steps(),
            $program->program(...),
            fn (string $text) => $this->job($text, 'comparing'),
            fn (array $result) => difference_of($result) === $difference,
            microtime(true) + SHRINKING,
        );
        file_put_contents(FOLDER . "/difference-$seed.php", $text);
        printf("  made small in %d runs, after %.0f s: %d steps, .log/fuzz/difference-%d.php:\n", $tried, microtime(true) - $this->begun, $steps, $seed);
        echo preg_replace('/^/m', '    ', $text), "\n", preg_replace('/^(rule|calls).*\n/m', '', $result['output']), "\n";
    }

    private function tell(): int
    {
        arsort($this->rules);
        foreach ($this->rules as $rule => $times) {
            printf("%7d  %s\n", $times, $rule);
        }
        printf("compared: %d programs, %d steps, seeds %d to %d, %.0f s, %d known differences, %d not seen again, %d unknown\n", $this->programs,
            $this->steps, $this->first, $this->seed - 1, microtime(true) - $this->begun, array_sum($this->rules), $this->again, array_sum($this->failures));
        return (int) ($this->failures !== []);
    }
}

[, $seconds, $seed, $count] = $argv;
$commands = array_slice($argv, array_search('--', $argv, true) + 1);
exit((new ComparingRun((int) $seconds, (int) $seed, $count === '--' ? PHP_INT_MAX : (int) $count, $commands))->run());
