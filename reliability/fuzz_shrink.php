<?php
/* fuzz_shrink.php -- makes a failing program small: leaves out what it fails without. */

/** Delta debugging: halves, quarters ... of a list are left out as long as what is left still fails. */
final class Shrinking
{
    private int $tried = 0;

    /** @param Closure(array<string>): array $job of a program's parts
     *  @param Closure(array): bool $fails whether a result is the failure that is looked for */
    public function __construct(private Closure $job, private Closure $fails, private float $until)
    {
    }

    /** @return array<string> the parts that it takes */
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

    /** The first smaller list that fails, of those that lack one chunk; the last chunks first, since what comes
     * after a failure is of no use. */
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
        foreach (run_all($jobs) as $result) {
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

/** Steps first, then lines.
 * @param Closure(array<array<string>>): string $text of steps
 * @param Closure(string): array $job of a text */
function shrink_program(array $steps, Closure $text, Closure $job, Closure $fails, float $until): array
{
    $of_steps = new Shrinking(fn (array $parts) => $job($text($parts)), $fails, $until);
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
    $of_lines = new Shrinking(fn (array $parts) => $job($assemble($parts)), $fails, $until);
    $lines = $of_lines->shrink($lines);
    return [$assemble($lines), count($steps), $of_steps->tried() + $of_lines->tried()];
}
