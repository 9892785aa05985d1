<?php
/* run_hostile.php -- runs random hostile programs on a PHP with sanitizers. Started by script/fuzz.
 *
 *     php reliability/fuzz/run_hostile.php SECONDS SEED WAYS EXTENSION [COUNT] -- COMMAND...
 *
 * Writes programs, from seed SEED on, to .log/fuzz and runs them with COMMAND and EXTENSION until SECONDS have
 * passed or COUNT programs have run. WAYS are names of ways.php, separated by commas. A failure is reduced and
 * printed. Exits with 1 if there was one, or if a function never succeeded or never failed. */

declare(strict_types=1);

require __DIR__ . '/hostile_program.php';
require __DIR__ . '/ways.php';
require __DIR__ . '/process_pool.php';
require __DIR__ . '/shrink.php';

const FOLDER = __DIR__ . '/../../.log/fuzz';
/** Time limit for reducing one failure, in seconds. */
const SHRINKING = 60;
/** The number of different failures after which the run stops. */
const ENOUGH = 5;
/** Programs that run at the same time, on two processors: they wait for a third of the time. */
const PARALLEL = 4;

final class HostileRun
{
    /** @var array<string, int> by way */
    private array $programs = [];
    private int $steps = 0;
    /** Programs that an uncaught exception ended early. */
    private int $cut = 0;
    private int $seed;
    private float $begun;
    private ProcessPool $pool;
    /** @var array<string, array{int, int}> successes and failures by function */
    private array $calls = [];
    /** @var array<string, int> by description */
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
        $this->pool = new ProcessPool(realpath(FOLDER), Forker::class, PARALLEL);
        $this->seed = $first;
        preg_match_all('/^function (socket_\w+)/m', file_get_contents(__DIR__ . '/../../sockets.stub.php'), $stub);
        if ($missing = array_diff($stub[1], Calls::functions(false))) {
            exit('not known to random_calls.php: ' . implode(', ', $missing) . "\n");
        }
        $this->calls = array_fill_keys(Calls::functions($ways->haveBeside()), [0, 0]);
    }

    public function run(): int
    {
        foreach ($this->pool->run($this->jobs()) as $result) {
            $way = $result['job']['way']->text();
            $this->programs[$way] = 1 + ($this->programs[$way] ?? 0);
            $this->steps += $result['job']['steps'];
            $this->cut += (int) str_contains($result['errors'], 'Fatal error: Uncaught');
            $this->countCalls($result['output']);
            $failure = failure_of($result);
            if ($failure !== null && !$this->isOfPhpItself($result['job'])) {
                $this->failed($failure, $result);
            }
        }
        return $this->print_results();
    }

    private function jobs(): Generator
    {
        while ($this->seed < $this->first + $this->count && count($this->failures) < ENOUGH
            && microtime(true) < $this->begun + $this->seconds) {
            $way = $this->ways->of($this->seed);
            $program = new HostileProgram($this->seed, $way->isBeside());
            $steps = $program->steps();
            yield $this->job($this->seed, $program->program($steps))
                + ['seed' => $this->seed, 'way' => $way, 'steps' => count($steps)];
            $this->seed++;
        }
    }

    /** PHP's allocator reports leaks at the end; with malloc(3), the sanitizer checks each access. */
    private function job(int $seed, string $text): array
    {
        return ['text' => $text, 'command' => [...$this->command, ...$this->ways->of($seed)->options($this->extension)],
            'environment' => $this->hasOwnAllocator($seed) ? [] : ['USE_ZEND_ALLOC' => '0']];
    }

    private function hasOwnAllocator(int $seed): bool
    {
        return $seed % 2 === 1;
    }

    /** A crash with PHP's allocator has no report of what was freed and where, so runs the program again with malloc(3). */
    private function isOfPhpItself(array $job): bool
    {
        foreach ($this->pool->run([['environment' => ['USE_ZEND_ALLOC' => '0']] + $job]) as $again) {
            return is_of_php_itself($again['report']);
        }
    }

    private function countCalls(string $output): void
    {
        preg_match_all('/^([-+])(socket_\w+)$/m', $output, $found, PREG_SET_ORDER);
        foreach ($found as [, $sign, $function]) {
            $this->calls[$function][$sign === '+' ? 0 : 1]++;
        }
    }

    private function failed(string $failure, array $result): void
    {
        $this->failures[$failure] = 1 + ($this->failures[$failure] ?? 0);
        if ($this->failures[$failure] > 1) {
            return;
        }
        $seed = $result['job']['seed'];
        $way = $this->ways->of($seed);
        printf("seed %d, %s, after %.0f s: %s\n", $seed, $way->text(), microtime(true) - $this->begun, $failure);
        $program = new HostileProgram($seed, $way->isBeside());
        [$text, $steps, $tried] = shrink_program(
            $this->pool,
            $program->steps(),
            $program->program(...),
            fn (string $text) => $this->job($seed, $text),
            fn (array $result) => failure_of($result) === $failure,
            microtime(true) + SHRINKING,
        );
        file_put_contents(FOLDER . "/failure-$seed.php", $text);
        file_put_contents(FOLDER . "/failure-$seed.txt", $result['report'] . $result['errors'] . $result['output']);
        printf("  made small in %d runs, after %.0f s: %d steps, .log/fuzz/failure-%d.php, %s:\n", $tried,
            microtime(true) - $this->begun, $steps, $seed, $this->hasOwnAllocator($seed) ? "PHP's allocator" : 'USE_ZEND_ALLOC=0');
        echo preg_replace('/^/m', '    ', $text), "\n", implode("\n", array_slice(explode("\n", $result['report'] . $result['errors']), 0, 40)), "\n";
    }

    private function print_results(): int
    {
        $never = [];
        foreach ($this->calls as $function => [$good, $bad]) {
            printf("%-24s %7d succeeded %7d failed\n", $function, $good, $bad);
            if (!$good || !$bad) {
                $never[] = $function;
            }
        }
        foreach ($this->failures as $kind => $times) {
            printf("%d x %s\n", $times, $kind);
        }
        // Each function is used first in one of N programs, where N is the number of functions.
        $programs = array_sum($this->programs);
        $too_few = $programs < count($this->calls);
        if ($never) {
            echo $too_few ? 'too few programs to decide: ' : '';
            echo 'never seen both to succeed and to fail: ', implode(', ', $never), "\n";
        }
        foreach ($this->programs as $way => $count) {
            printf("%7d programs %s\n", $count, $way);
        }
        printf("hostile: %d programs (%d cut short by what they threw), %d steps, %d calls, seeds %d to %d, %.0f s, %d failures\n", $programs, $this->cut, $this->steps,
            array_sum(array_map(array_sum(...), $this->calls)), $this->first, $this->seed - 1, microtime(true) - $this->begun,
            array_sum($this->failures));
        return (int) ($this->failures || ($never && !$too_few));
    }
}

[, $seconds, $seed, $ways, $extension, $count] = $argv;
$command = array_slice($argv, array_search('--', $argv, true) + 1);
$count = $count === '--' ? PHP_INT_MAX : (int) $count;
exit((new HostileRun((int) $seconds, (int) $seed, $count, new Ways($ways), $extension, $command))->run());
