<?php
/* fuzz_run.php -- what run_hostile.php and run_compared.php share: they run random programs until the time is over, and reduce the
 * failures. */

declare(strict_types=1);

require __DIR__ . '/ways.php';
require __DIR__ . '/process_pool.php';
require __DIR__ . '/shrink.php';

abstract class FuzzRun
{
    protected const FOLDER = __DIR__ . '/../../.log/fuzz';
    /** Time limit for reducing one failure, in seconds. */
    private const SHRINKING = 60;
    /** The number of different failures after which the run stops. */
    private const ENOUGH = 5;

    /** @var array<string, int> by way */
    protected array $programs = [];
    protected int $steps = 0;
    protected int $seed;
    protected float $begun;
    protected ProcessPool $pool;
    /** @var array<string, int> by description */
    protected array $failures = [];

    /** @param class-string $starter starts the processes
     *  @param int $parallel how many of them run at the same time */
    public function __construct(
        private int $seconds,
        protected int $first,
        private int $count,
        protected Ways $ways,
        protected string $extension,
        protected array $command,
        string $starter,
        int $parallel,
    ) {
        $this->begun = microtime(true);
        $this->pool = new ProcessPool(realpath(self::FOLDER), $starter, $parallel);
        $this->seed = $first;
    }

    /** The program of a seed. */
    abstract protected function program(int $seed, Way $way): HostileProgram|DefinedProgram;

    /** How the text of a program is run: an element of ProcessPool::run(). */
    abstract protected function job(int $seed, string $text): array;

    /** Summarizes the failure of a program, or returns null. */
    abstract protected function failureOf(array $result): ?string;

    /** Counts what a program has done. */
    abstract protected function note(array $result): void;

    /** Whether a failure is not one of this extension. */
    abstract protected function isExcused(array $result): bool;

    /** Stores a failure. Returns the name of the program's file, and what to print after the program. */
    abstract protected function store(int $seed, string $text, array $result): array;

    /** Returns the exit status. */
    abstract protected function printResults(): int;

    public function run(): int
    {
        foreach ($this->pool->run($this->jobs()) as $result) {
            $way = $result['job']['way']->text();
            $this->programs[$way] = 1 + ($this->programs[$way] ?? 0);
            $this->note($result);
            $failure = $this->failureOf($result);
            if ($failure !== null && !$this->isExcused($result)) {
                $this->failed($failure, $result);
            }
        }
        return $this->printResults();
    }

    private function jobs(): Generator
    {
        while ($this->seed < $this->first + $this->count && count($this->failures) < self::ENOUGH
            && microtime(true) < $this->begun + $this->seconds) {
            $way = $this->ways->of($this->seed);
            $program = $this->program($this->seed, $way);
            $steps = $program->steps();
            yield $this->job($this->seed, $program->program($steps)) + ['seed' => $this->seed, 'way' => $way, 'steps' => count($steps)];
            $this->seed++;
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
        $program = $this->program($seed, $way);
        [$text, $steps, $tried] = shrink_program(
            $this->pool,
            $program->steps(),
            $program->program(...),
            fn (string $text) => $this->job($seed, $text),
            fn (array $result) => $this->failureOf($result) === $failure,
            microtime(true) + self::SHRINKING,
        );
        [$file, $more] = $this->store($seed, $text, $result);
        printf("  made small in %d runs, after %.0f s: %d steps, .log/fuzz/%s:\n", $tried, microtime(true) - $this->begun, $steps, $file);
        echo preg_replace('/^/m', '    ', $text), "\n$more\n";
    }

    protected function printPrograms(): void
    {
        foreach ($this->programs as $way => $count) {
            printf("%7d programs %s\n", $count, $way);
        }
    }
}

/** Runs a class with the arguments of the command line. Returns the exit status. */
function fuzz(string $class, array $arguments): int
{
    [, $seconds, $seed, $ways, $extension, $count] = $arguments;
    $command = array_slice($arguments, array_search('--', $arguments, true) + 1);
    $count = $count === '--' ? PHP_INT_MAX : (int) $count;
    return (new $class((int) $seconds, (int) $seed, $count, new Ways($ways), $extension, $command))->run();
}
