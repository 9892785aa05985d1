<?php
/* shrink.php -- reduces a failing program to the lines that it needs to fail. */

/** Delta debugging: removes halves, quarters ... of a list while the rest still fails. */
final class Shrinking
{
    private int $tried = 0;

    /** @param Closure(array<string>): array $job of a program's parts
     *  @param Closure(array): bool $fails whether a result is the same failure */
    public function __construct(private ProcessPool $pool, private Closure $job, private Closure $fails, private float $until)
    {
    }

    /** @return array<string> the parts needed to fail */
    public function shrink(array $parts): array
    {
        $chunk = max(1, intdiv(count($parts), 2));
        while ($chunk >= 1 && microtime(true) < $this->until) {
            $smaller = $this->withoutOne($parts, $chunk);
            if ($smaller !== null) {
                $parts = $smaller;
                $chunk = max(1, min($chunk, intdiv(count($parts), 2)));
            } elseif ($chunk === 1) {
                break;
            } else {
                $chunk = intdiv($chunk, 2);
            }
        }
        return $parts;
    }

    /** The first list without one chunk that still fails. Tries the last chunks first, since parts after the failure are
     * not needed. */
    private function withoutOne(array $parts, int $chunk): ?array
    {
        $candidates = [];
        for ($from = count($parts) - $chunk; $from > -$chunk; $from -= $chunk) {
            $rest = $parts;
            array_splice($rest, max(0, $from), $chunk + min(0, $from));
            $candidates[] = $rest;
        }
        $jobs = (function () use ($candidates) {
            foreach ($candidates as $number => $candidate) {
                if (microtime(true) > $this->until) {
                    return;
                }
                $this->tried++;
                yield ($this->job)($candidate) + ['candidate' => $number];
            }
        })();
        foreach ($this->pool->run($jobs) as $result) {
            if (($this->fails)($result)) {
                return $candidates[$result['job']['candidate']];
            }
        }
        return null;
    }

    public function tried(): int
    {
        return $this->tried;
    }
}

/** Reduces steps first, then lines.
 * @param Closure(array<array<string>>): string $text of steps
 * @param Closure(string): array $job of a text */
function shrink_program(ProcessPool $pool, array $steps, Closure $text, Closure $job, Closure $fails, float $until): array
{
    $of_steps = new Shrinking($pool, fn (array $parts) => $job($text($parts)), $fails, $until);
    $steps = $of_steps->shrink($steps);
    $lines = [];
    foreach ($steps as $step => $parts) {
        foreach (explode("\n", implode("\n", $parts)) as $line) {
            $lines[] = [$step, $line];
        }
    }
    $assemble = function (array $lines) use ($text): string {
        $steps = [];
        foreach ($lines as [$step, $line]) {
            $steps[$step][] = $line;
        }
        return $text(array_values($steps));
    };
    $of_lines = new Shrinking($pool, fn (array $parts) => $job($assemble($parts)), $fails, $until);
    $lines = $of_lines->shrink($lines);
    return [$assemble($lines), count($steps), $of_steps->tried() + $of_lines->tried()];
}
