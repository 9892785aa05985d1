<?php
/* run_compared.php -- runs well-defined programs on this extension and on ext/sockets. Started by script/fuzz.
 *
 *     php reliability/fuzz/run_compared.php SECONDS SEED WAYS EXTENSION [COUNT] -- COMMAND...
 *
 * The arguments are those of run_hostile.php. ext/sockets always runs in a process without this extension. A difference
 * that no rule of known_differences.php matches is a failure; it is reduced and printed. */

declare(strict_types=1);

require __DIR__ . '/compared_program.php';
require __DIR__ . '/ways.php';
require __DIR__ . '/process_pool.php';
require __DIR__ . '/shrink.php';

const FOLDER = __DIR__ . '/../../.log/fuzz';
const SHRINKING = 60;
const ENOUGH = 5;

/** Summarizes a difference: the function, and the pattern of the first lines that differ. */
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
    /** @var array<string, int> by way */
    private array $programs = [];
    private int $steps = 0;
    private int $again = 0;
    private int $seed;
    private float $begun;
    private ProcessPool $pool;
    /** @var array<string, int> */
    private array $rules = [];
    private array $failures = [];

    public function __construct(
        private int $seconds,
        private int $first,
        private int $count,
        private Ways $ways,
        private string $extension,
        private array $command,
    ) {
        $this->begun = microtime(true);
        $this->pool = new ProcessPool(realpath(FOLDER), Starter::class, 2);
        $this->seed = $first;
    }

    public function run(): int
    {
        foreach ($this->pool->run($this->jobs()) as $result) {
            $way = $result['job']['way']->text();
            $this->programs[$way] = 1 + ($this->programs[$way] ?? 0);
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
        return $this->print_results();
    }

    private function jobs(): Generator
    {
        while ($this->seed < $this->first + $this->count && count($this->failures) < ENOUGH
            && microtime(true) < $this->begun + $this->seconds) {
            $way = $this->ways->of($this->seed);
            $program = new DefinedProgram($this->seed, $way->isBeside());
            yield $this->job($way, $program->program($program->steps())) + ['seed' => $this->seed, 'way' => $way];
            $this->seed++;
        }
    }

    private function job(Way $way, string $text): array
    {
        $ours = [...$this->command, ...$way->options($this->extension)];
        $theirs = [...$this->command, '-d', 'extension=sockets'];
        return ['text' => $text, 'environment' => [],
            'command' => [PHP_BINARY, '-n', __DIR__ . '/compare_outputs.php', ...$ours, '--', ...$theirs]];
    }

    private function failed(string $difference, array $result): void
    {
        $this->failures[$difference] = 1 + ($this->failures[$difference] ?? 0);
        if ($this->failures[$difference] > 1) {
            return;
        }
        $seed = $result['job']['seed'];
        $way = $this->ways->of($seed);
        printf("seed %d, %s, after %.0f s: %s\n", $seed, $way->text(), microtime(true) - $this->begun, $difference);
        $program = new DefinedProgram($seed, $way->isBeside());
        [$text, $steps, $tried] = shrink_program(
            $this->pool,
            $program->steps(),
            $program->program(...),
            fn (string $text) => $this->job($way, $text),
            fn (array $result) => difference_of($result) === $difference,
            microtime(true) + SHRINKING,
        );
        file_put_contents(FOLDER . "/difference-$seed.php", $text);
        printf("  made small in %d runs, after %.0f s: %d steps, .log/fuzz/difference-%d.php:\n", $tried, microtime(true) - $this->begun, $steps, $seed);
        echo preg_replace('/^/m', '    ', $text), "\n", preg_replace('/^(rule|calls).*\n/m', '', $result['output']), "\n";
    }

    private function print_results(): int
    {
        arsort($this->rules);
        foreach ($this->rules as $rule => $times) {
            printf("%7d  %s\n", $times, $rule);
        }
        foreach ($this->programs as $way => $count) {
            printf("%7d programs %s\n", $count, $way);
        }
        printf("compared: %d programs, %d steps, seeds %d to %d, %.0f s, %d known differences, %d not seen again, %d unknown\n", array_sum($this->programs),
            $this->steps, $this->first, $this->seed - 1, microtime(true) - $this->begun, array_sum($this->rules), $this->again, array_sum($this->failures));
        return (int) ($this->failures !== []);
    }
}

[, $seconds, $seed, $ways, $extension, $count] = $argv;
$command = array_slice($argv, array_search('--', $argv, true) + 1);
$count = $count === '--' ? PHP_INT_MAX : (int) $count;
exit((new ComparingRun((int) $seconds, (int) $seed, $count, new Ways($ways), $extension, $command))->run());
