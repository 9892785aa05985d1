<?php
/* ways.php -- how the extension is loaded for a fuzzed program: see script/test. */

enum Way: string
{
    case Alone = 'alone';
    case First = 'first';
    case Second = 'second';

    /** @return array<string> options of PHP */
    public function options(string $extension): array
    {
        $ours = ['-d', "extension=$extension"];
        $theirs = ['-d', 'extension=sockets'];
        return match ($this) {
            self::Alone => $ours,
            self::First => [...$ours, ...$theirs],
            self::Second => [...$theirs, ...$ours],
        };
    }

    public function isBeside(): bool
    {
        return $this !== self::Alone;
    }

    public function text(): string
    {
        return match ($this) {
            self::Alone => 'alone, without ext/sockets',
            self::First => 'beside ext/sockets, ours loaded first',
            self::Second => 'beside ext/sockets, ours loaded second',
        };
    }
}

/** The ways of a run, selected by the seed. */
final class Ways
{
    /** @var array<Way> */
    private readonly array $ways;

    /** @param string $names separated by commas */
    public function __construct(string $names)
    {
        $this->ways = array_map(Way::from(...), explode(',', $names));
    }

    /** Four consecutive seeds have the same way; they vary the allocator and strict_types. */
    public function of(int $seed): Way
    {
        return $this->ways[intdiv($seed, 4) % count($this->ways)];
    }

    public function haveBeside(): bool
    {
        return $this->ways !== [Way::Alone];
    }
}
