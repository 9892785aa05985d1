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
require __DIR__ . '/fuzz_run.php';

/** Programs that run at the same time, on two processors: they wait for a third of the time. */
const PARALLEL = 4;

final class HostileRun extends FuzzRun
{
    /** Programs that an uncaught exception ended early. */
    private int $cut = 0;
    /** @var array<string, array{int, int}> successes and failures by function */
    private array $calls = [];

    public function __construct(int $seconds, int $first, int $count, Ways $ways, string $extension, array $command)
    {
        parent::__construct($seconds, $first, $count, $ways, $extension, $command, Forker::class, PARALLEL);
        preg_match_all('/^function (socket_\w+)/m', file_get_contents(__DIR__ . '/../../sockets.stub.php'), $stub);
        if ($missing = array_diff($stub[1], Calls::functions(false))) {
            exit('not known to random_calls.php: ' . implode(', ', $missing) . "\n");
        }
        $this->calls = array_fill_keys(Calls::functions($ways->haveBeside()), [0, 0]);
    }

    protected function program(int $seed, Way $way): HostileProgram
    {
        return new HostileProgram($seed, $way->isBeside());
    }

    protected function failureOf(array $result): ?string
    {
        return failure_of($result);
    }

    protected function note(array $result): void
    {
        $this->steps += $result['job']['steps'];
        $this->cut += (int) str_contains($result['errors'], 'Fatal error: Uncaught');
        preg_match_all('/^([-+])(socket_\w+)$/m', $result['output'], $found, PREG_SET_ORDER);
        foreach ($found as [, $sign, $function]) {
            $this->calls[$function][$sign === '+' ? 0 : 1]++;
        }
    }

    /** PHP's allocator reports leaks at the end; with malloc(3), the sanitizer checks each access. */
    protected function job(int $seed, string $text): array
    {
        return ['text' => $text, 'command' => [...$this->command, ...$this->ways->of($seed)->options($this->extension)],
            'environment' => $this->hasOwnAllocator($seed) ? [] : ['USE_ZEND_ALLOC' => '0']];
    }

    private function hasOwnAllocator(int $seed): bool
    {
        return $seed % 2 === 1;
    }

    /** A crash with PHP's allocator has no report of what was freed and where, so runs the program again with malloc(3). */
    protected function isExcused(array $result): bool
    {
        foreach ($this->pool->run([['environment' => ['USE_ZEND_ALLOC' => '0']] + $result['job']]) as $again) {
            return is_of_php_itself($again['report']);
        }
    }

    protected function store(int $seed, string $text, array $result): array
    {
        file_put_contents(self::FOLDER . "/failure-$seed.php", $text);
        file_put_contents(self::FOLDER . "/failure-$seed.txt", $result['report'] . $result['errors'] . $result['output']);
        $allocator = $this->hasOwnAllocator($seed) ? "PHP's allocator" : 'USE_ZEND_ALLOC=0';
        return ["failure-$seed.php, $allocator", implode("\n", array_slice(explode("\n", $result['report'] . $result['errors']), 0, 40))];
    }

    protected function printResults(): int
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
        $this->printPrograms();
        printf("hostile: %d programs (%d cut short by what they threw), %d steps, %d calls, seeds %d to %d, %.0f s, %d failures\n", $programs, $this->cut, $this->steps,
            array_sum(array_map(array_sum(...), $this->calls)), $this->first, $this->seed - 1, microtime(true) - $this->begun,
            array_sum($this->failures));
        return (int) ($this->failures || ($never && !$too_few));
    }
}

exit(fuzz(HostileRun::class, $argv));
