<?php
/* run_compared.php -- runs well-defined programs on this extension and on ext/sockets. Started by script/fuzz.
 *
 *     php reliability/fuzz/run_compared.php SECONDS SEED WAYS EXTENSION [COUNT] -- COMMAND...
 *
 * The arguments are those of run_hostile.php. ext/sockets always runs in a process without this extension. A difference
 * that no rule of known_differences.php matches is a failure; it is reduced and printed. */

declare(strict_types=1);

require __DIR__ . '/compared_program.php';
require __DIR__ . '/fuzz_run.php';

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

final class ComparingRun extends FuzzRun
{
    private int $again = 0;
    /** @var array<string, int> */
    private array $rules = [];

    public function __construct(int $seconds, int $first, int $count, Ways $ways, string $extension, array $command)
    {
        parent::__construct($seconds, $first, $count, $ways, $extension, $command, Starter::class, 2);
    }

    protected function program(int $seed, Way $way): DefinedProgram
    {
        return new DefinedProgram($seed, $way->isBeside());
    }

    protected function failureOf(array $result): ?string
    {
        return difference_of($result);
    }

    protected function note(array $result): void
    {
        $this->steps += preg_match('/^calls (\d+)$/m', $result['output'], $found) ? (int) $found[1] : 0;
        preg_match_all('/^rule (.*)$/m', $result['output'], $found);
        foreach ($found[1] as $rule) {
            $this->rules[$rule] = 1 + ($this->rules[$rule] ?? 0);
        }
        $this->again += substr_count($result['output'], 'not again: ');
    }

    /** Differences that are meant have rules. */
    protected function isExcused(array $result): bool
    {
        return false;
    }

    protected function job(int $seed, string $text): array
    {
        $ours = [...$this->command, ...$this->ways->of($seed)->options($this->extension)];
        $theirs = [...$this->command, '-d', 'extension=sockets'];
        return ['text' => $text, 'environment' => [],
            'command' => [PHP_BINARY, '-n', __DIR__ . '/compare_outputs.php', ...$ours, '--', ...$theirs]];
    }

    protected function store(int $seed, string $text, array $result): array
    {
        file_put_contents(self::FOLDER . "/difference-$seed.php", $text);
        return ["difference-$seed.php", preg_replace('/^(rule|calls).*\n/m', '', $result['output'])];
    }

    protected function printResults(): int
    {
        arsort($this->rules);
        foreach ($this->rules as $rule => $times) {
            printf("%7d  %s\n", $times, $rule);
        }
        $this->printPrograms();
        printf("compared: %d programs, %d steps, seeds %d to %d, %.0f s, %d known differences, %d not seen again, %d unknown\n", array_sum($this->programs),
            $this->steps, $this->first, $this->seed - 1, microtime(true) - $this->begun, array_sum($this->rules), $this->again, array_sum($this->failures));
        return (int) ($this->failures !== []);
    }
}

exit(fuzz(ComparingRun::class, $argv));
