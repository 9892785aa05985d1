<?php
/* random_values.php -- generates random arguments for hostile programs. */

class Values
{
    /** The maximum nesting of actions. */
    protected const DEPTH = 2;
    protected const SOCKETS = 7;
    protected const STREAMS = 4;
    protected const VALUES = 5;

    protected Random\Randomizer $random;
    protected int $depth = 0;
    /** The variables that most of a step uses, so that handlers act on what is in use. */
    protected int $focus = 0;

    /** @param bool $beside whether ext/sockets is loaded as well */
    public function __construct(protected int $seed, protected bool $beside)
    {
        $this->random = new Random\Randomizer(new Random\Engine\Xoshiro256StarStar($seed));
    }

    protected function number(int $least, int $most): int
    {
        return $this->random->getInt($least, $most);
    }

    protected function chance(int $percent): bool
    {
        return $this->number(1, 100) <= $percent;
    }

    protected function pick(array $choices): mixed
    {
        return $choices[$this->number(0, count($choices) - 1)];
    }

    /** The result of one of several methods, weighted by how often it is listed. */
    protected function one(string ...$methods): string
    {
        return $this->{$this->pick($methods)}();
    }

    private function place(int $count): int
    {
        return $this->chance(60) ? $this->focus % $count : $this->number(0, $count - 1);
    }

    protected function slot(): string
    {
        return "\$s[{$this->place(self::SOCKETS)}]";
    }

    protected function streamSlot(): string
    {
        return "\$t[{$this->place(self::STREAMS)}]";
    }

    protected function valueSlot(): string
    {
        return "\$v[{$this->place(self::VALUES)}]";
    }

    protected function property(): string
    {
        return $this->pick(['$o[0]->int', '$o[0]->string', '$o[0]->array', '$o[0]->bool', '$o[0]->float', '$o[0]->number',
            '$o[0]->either', '$o[0]->socket', '$o[0]->mixed', '$o[1]->int', '$o[1]->string', '$o[1]->number', '$o[1]->socket',
            '$o[0]->magic', '$o[0]->other', 'Typed::$shared', 'Typed::$list']);
    }

    protected function socket(): string
    {
        return $this->chance(88) ? $this->slot() : $this->pick(['temporary()', 'closed()', '$o[0]->socket', 'null',
            'new stdClass()', $this->valueSlot(), '$undefined', $this->valueSlot() . "['control'][0]['data'][0]",
            '(clone ' . $this->slot() . ')']);
    }

    protected function stream(): string
    {
        return $this->chance(90) ? $this->streamSlot()
            : $this->pick(['STDIN', "fopen('php://memory', 'r+')", "fopen('/dev/null', 'r+')", 'null', $this->slot()]);
    }

    /** A variable for a by-reference argument. */
    protected function target(): string
    {
        return match (true) {
            $this->chance(50) => $this->valueSlot(),
            $this->chance(50) => $this->property(),
            $this->chance(40) => $this->slot(),
            default => $this->pick([$this->valueSlot() . '[0]', $this->valueSlot() . "['iov'][0]", '$undefined[1][2]',
                $this->streamSlot(), '$armed', '$nothing', '$message', '$result']),
        };
    }

    /** A property that becomes a reference. Not to an object: if its __toString() replaces the variable, PHP uses it after
     * it is freed, also without this extension. */
    protected function bound(): string
    {
        $target = $this->target();
        return "if (!(($target ?? null) instanceof Text)) {\n{$this->property()} = &$target;\n}";
    }

    /** Code that a handler runs, as a closure. */
    protected function closure(): string
    {
        if ($this->depth >= self::DEPTH) {
            return 'fn () => null';
        }
        $this->depth++;
        $lines = [];
        for ($i = $this->number(1, 3); $i > 0; $i--) {
            array_push($lines, ...$this->action());
        }
        $this->depth--;
        return "function () {\nglobal \$s, \$t, \$v, \$o, \$f, \$result, \$message;\n" . implode("\n", $lines) . "\n}";
    }

    /** @return array<string> lines of a handler, which mostly act on what is in use */
    protected function action(): array
    {
        return match ($this->number(0, 12)) {
            0, 1 => ['end_socket(' . $this->slot() . ' ?? null);'],
            2 => [$this->slot() . ' = null;'],
            3 => ['unset(' . $this->target() . ');'],
            4 => [$this->valueSlot() . ' = ' . $this->value() . ';'],
            5 => ['end_stream(' . $this->streamSlot() . ' ?? null);'],
            6 => [$this->chance(50) ? "throw new Hostile('x');" : 'suspend();'],
            7 => [$this->slot() . ' = pair(SOCK_STREAM, ' . $this->pick(['true', 'false']) . ')[0];'],
            8 => [$this->slot() . ' = ' . $this->slot() . ';', 'gc_collect_cycles();'],
            10 => [$this->pick(['$message = null;', '$message = null;', '$v = [];', '$message = live();', '$s = []; gc_collect_cycles();'])],
            9 => [$this->bound()],
            default => $this->call(),
        };
    }

    protected function integer(): string
    {
        return (string) $this->pick(['0', '1', '-1', '2', '3', '10', '100', '4096', '65535', '65536', '1 << 20', '1 << 30',
            'PHP_INT_MAX', 'PHP_INT_MAX - 1', 'PHP_INT_MIN', '2147483647', '2147483648', '-2147483648', '0xFFFFFFFF',
            $this->number(0, 300), $this->number(-5, 5)]);
    }

    protected function length(): string
    {
        return $this->chance(80) ? (string) $this->pick([1, 2, 5, 10, 100, 1000, 8192, 65536, 65537, 200000, 300000, 1 << 22])
            : $this->integer();
    }

    protected function flags(): string
    {
        return $this->chance(30) ? '0' : ($this->chance(10) ? $this->integer() : implode(' | ', array_map(
            fn () => $this->pick(['MSG_PEEK', 'MSG_DONTWAIT', 'MSG_WAITALL', 'MSG_TRUNC', 'MSG_OOB', 'MSG_NOSIGNAL', 'MSG_EOR',
                'MSG_ERRQUEUE', 'MSG_DONTROUTE', 'MSG_MORE', 'MSG_CTRUNC', 'MSG_CMSG_CLOEXEC', 'MSG_PEEK', 'MSG_DONTWAIT']),
            range(1, $this->number(1, 3)),
        )));
    }

    protected function text(): string
    {
        return $this->pick(["'x'", "''", "\"line\\n\"", "\"two\\nlines\\r\\n\"", "\"a\\0b\"", "str_repeat('x', 100)",
            "str_repeat(\"line\\n\", 2000)", "str_repeat('y', 70000)", "str_repeat('z', 300000)", '"12"', '"1.5"', '"\x80\xff"',
            "random_bytes(10)", "\"\\n\"", "\"part\""]);
    }

    /** A string, or a value that converts to one. */
    protected function textual(): string
    {
        return match (true) {
            $this->chance(80) => $this->text(),
            $this->chance(60) => 'new Text(' . $this->closure() . ', ' . $this->text() . ')',
            default => $this->pick([$this->valueSlot(), 'null', '5', '[]', '1.5', 'true', $this->slot()]),
        };
    }

    protected function host(): string
    {
        return $this->pick(["'127.0.0.1'", "'::1'", "'0.0.0.0'", "''", "\"\\0fuzz\" . getmypid()", "'/tmp/fuzz-none'", "'300.1.1.1'",
            "\"a\\0b\"", "str_repeat('p', 108)", "str_repeat('p', 107)", "\"\\0\" . str_repeat('n', 107)", "'fe80::1%lo'",
            "\"\\0fuzz\" . getmypid()", "'127.0.0.1'", "sys_get_temp_dir()"]);
    }

    protected function port(): string
    {
        return $this->chance(50) ? '0' : $this->pick(['1', '65535', '65536', '-1', 'null', '$port', $this->integer()]);
    }

    /** Any value. */
    protected function value(): string
    {
        return match ($this->number(0, 13)) {
            0 => $this->integer(),
            1, 2 => $this->text(),
            3 => 'null',
            4 => $this->slot(),
            5 => '[' . $this->slot() . ', ' . $this->slot() . ']',
            6 => 'new Bomb(' . $this->closure() . ', ' . $this->slot() . ')',
            7 => 'new Text(' . $this->closure() . ', ' . $this->text() . ')',
            8 => '[new Bomb(' . $this->closure() . '), ' . $this->text() . ']',
            9 => $this->one('outgoing', 'incoming'),
            10 => $this->streamSlot() . ' ?? null',
            11 => '1.5',
            12 => '[' . $this->valueSlot() . ', 1]',
            default => $this->pick(['[]', 'false', 'true', 'new stdClass()', '-0.0', 'NAN', '1e300', 'new ArrayObject([1])']),
        };
    }

    /** A value or a reference, as an array element. */
    protected function element(string $good): string
    {
        return match (true) {
            $this->chance(90) => $good,
            $this->chance(40) => '&' . $this->target(),
            default => $this->value(),
        };
    }

    /** @param array<string, string> $parts the elements of an array; some are removed or replaced */
    protected function arrayOf(array $parts): string
    {
        $elements = [];
        foreach ($parts as $key => $part) {
            if ($this->chance(97)) {
                $elements[] = "'$key' => " . $this->element($part);
            }
        }
        if ($this->chance(5)) {
            $elements[] = $this->value();
        }
        return '[' . implode(', ', $elements) . ']';
    }

    protected function name(): string
    {
        return match ($this->number(0, 4)) {
            0 => $this->arrayOf(['path' => $this->host()]),
            1 => $this->arrayOf(['family' => 'AF_INET', 'addr' => $this->host(), 'port' => $this->port()]),
            2 => $this->arrayOf(['family' => 'AF_INET6', 'addr' => $this->host(), 'port' => $this->port(),
                'flowinfo' => $this->integer(), 'scope_id' => $this->integer()]),
            3 => '[]',
            default => $this->arrayOf(['family' => $this->pick(['AF_UNIX', 'AF_INET', '99', '-1', '1e99'])]),
        };
    }

    /** A network interface, by its number or name. */
    protected function interface(): string
    {
        return $this->pick(['1', '0', "'lo'", "'lo'", "'none'", '99', '-1', $this->integer(), $this->textual()]);
    }

    /** IPv6 ancillary data, with ext/sockets' constants. */
    protected function controlOfIpv6(): string
    {
        return match ($this->number(0, 2)) {
            0 => $this->arrayOf(['level' => 'IPPROTO_IPV6', 'type' => 'IPV6_PKTINFO', 'data' => $this->arrayOf(
                ['addr' => $this->pick(["'::1'", "'::'", $this->host()]), 'ifindex' => $this->interface()],
            )]),
            1 => $this->arrayOf(['level' => 'IPPROTO_IPV6', 'type' => 'IPV6_HOPLIMIT', 'data' => $this->pick(['1', '255', '-1', $this->integer(), $this->textual()])]),
            default => $this->arrayOf(['level' => 'IPPROTO_IPV6', 'type' => 'IPV6_TCLASS', 'data' => $this->pick(['0', '32', '-1', $this->integer(), $this->textual()])]),
        };
    }

    protected function control(): string
    {
        if ($this->beside && $this->chance(25)) {
            return $this->controlOfIpv6();
        }
        if ($this->chance(20)) {
            return $this->arrayOf(['level' => 'SOL_SOCKET', 'type' => 'SCM_CREDENTIALS', 'data' => $this->arrayOf(
                ['pid' => 'getmypid()', 'uid' => '0', 'gid' => $this->pick(['0', $this->integer()])],
            )]);
        }
        $data = [];
        for ($i = $this->pick([0, 1, 1, 1, 2, 3, 5]); $i > 0; $i--) {
            $data[] = $this->element($this->chance(70) ? $this->slot() : $this->stream());
        }
        return $this->arrayOf(['level' => 'SOL_SOCKET', 'type' => 'SCM_RIGHTS', 'data' => '[' . implode(', ', $data) . ']']);
    }

    /** A message to be sent. */
    protected function outgoing(): string
    {
        $pieces = array_map(fn () => $this->element($this->textual()), range(1, $this->number(1, 3)));
        $parts = ['iov' => '[' . implode(', ', $pieces) . ']'];
        if ($this->chance(25)) {
            $parts = ['name' => $this->name()] + $parts;
        }
        if ($this->chance(60)) {
            $parts['control'] = '[' . implode(', ', array_map(fn () => $this->element($this->control()), range(1, $this->pick([1, 1, 2])))) . ']';
        }
        return $this->arrayOf($parts);
    }

    /** The options for receiving a message. */
    protected function incoming(): string
    {
        $parts = ['controllen' => $this->chance(10) ? "new Text({$this->closure()}, '100')" : $this->pick(['socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 5)', '1', '16', '20', '24', '1000', $this->integer()])];
        if ($this->chance(40)) {
            $parts['name'] = $this->name();
        }
        if ($this->chance(60)) {
            $parts['buffer_size'] = $this->chance(15) ? "new Text({$this->closure()}, '100')" : $this->length();
        }
        return $this->arrayOf($parts);
    }
}
