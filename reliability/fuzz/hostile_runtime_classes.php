<?php
/* hostile_runtime_classes.php -- classes for hostile programs. Their objects run the actions that
 * hostile_runtime.php arms. */

/** Thrown by the program itself. */
final class Hostile extends Exception
{
}

final class Typed
{
    public int $int = 0;
    public string $string = '';
    public array $array = [];
    public bool $bool = false;
    public float $float = 0.0;
    public ?int $number = null;
    public int|string|null $either = null;
    public ?Socket $socket = null;
    public mixed $mixed = null;
    public static int $shared = 0;
    public static ?array $list = null;
    private array $hidden = [];

    public function &__get(string $name): mixed
    {
        return $this->hidden[$name];
    }

    public function __set(string $name, mixed $value): void
    {
        $this->hidden[$name] = $value;
        act('set');
    }
}

/** Acts in its destructor. */
final class Bomb
{
    public function __construct(public ?Closure $action, public mixed $cargo = null)
    {
    }

    public function __destruct()
    {
        $action = $this->action;
        $this->action = null;
        $action && $action();
    }
}

/** Acts before it is converted to a string or an array. */
final class Text implements ArrayAccess, IteratorAggregate, Countable
{
    public $sec = 0;
    public $usec = 1000;
    public $l_onoff = 0;
    public $l_linger = 0;
    private int $depth = 0;

    public function __construct(private Closure $action, private string $text)
    {
        $this->usec = $text;
    }

    /** Prevents endless recursion if the action uses this object. */
    private function act(): void
    {
        if ($this->depth < 3) {
            $this->depth++;
            try {
                ($this->action)();
            } finally {
                $this->depth--;
            }
        }
    }

    public function __toString(): string
    {
        $this->act();
        return $this->text;
    }

    public function offsetExists(mixed $offset): bool
    {
        return true;
    }

    public function offsetGet(mixed $offset): mixed
    {
        $this->act();
        return $this->text;
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        $this->act();
    }

    public function offsetUnset(mixed $offset): void
    {
    }

    public function getIterator(): Iterator
    {
        return new ArrayIterator([$this->text]);
    }

    public function count(): int
    {
        return 1;
    }
}

/** A stream filter that acts. */
final class Acting extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        act('filter');
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }

    public function onClose(): void
    {
        act('filter closed');
    }
}

/** A stream that returns another stream's descriptor. */
final class Lending
{
    public $context;

    public function stream_open(): bool
    {
        act('open');
        return true;
    }

    public function stream_read(int $count): string|false
    {
        act('read');
        return "line\n";
    }

    public function stream_write(string $data): int
    {
        act('write');
        return strlen($data);
    }

    public function stream_eof(): bool
    {
        return false;
    }

    public function stream_cast(int $as)
    {
        global $t;
        act_in_cast('cast');
        return $t[0] ?? false;
    }

    public function stream_set_option(int $option, int $one, int $two): bool
    {
        return false;
    }

    public function stream_close(): void
    {
        act('closed');
    }
}
