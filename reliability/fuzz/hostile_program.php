<?php
/* hostile_program.php -- generates hostile programs from a seed, for the sanitizers. */

require_once __DIR__ . '/random_calls.php';

final class HostileProgram extends Calls
{
    /** @return array<array<string>> the lines of each step; any step can be removed */
    public function steps(): array
    {
        $steps = [['refresh();'], ...$this->sure()];
        $count = $this->number(40, 160);
        for ($i = 1; $i < $count; $i++) {
            $steps[] = $i % 6 ? $this->step() : ['refresh();'];
        }
        return $steps;
    }

    /** @param array<array<string>> $steps */
    public function program(array $steps): string
    {
        $strict = $this->seed % 4 === 0 ? "declare(strict_types=1);\n" : '';
        $parts = array_map(fn (array $lines) => "// step\ntry {\ntry {\n" . implode("\n", $lines)
            . "\n} catch (Throwable \$thrown) {\n}\nunset(\$thrown);\n} catch (Throwable) {\n}", $steps);
        return "<?php\n{$strict}require '" . __DIR__ . "/hostile_runtime.php';\n" . implode("\n", $parts) . "\nfinish();\n";
    }

    private function step(): array
    {
        $this->focus = $this->number(0, self::SOCKETS * self::STREAMS * self::VALUES - 1);
        return match ($this->number(0, 26)) {
            0, 1 => $this->fresh(),
            2 => $this->fiber(),
            3 => $this->resume(),
            4, 5 => $this->streams(),
            6 => $this->filter(),
            7 => $this->language(),
            8, 9, 10, 11 => $this->armed(),
            12, 13 => $this->passing(),
            14 => $this->chance(70) ? $this->connection() : $this->datagrams(),
            15 => $this->process(),
            16 => [$this->valueSlot() . ' = ' . $this->value() . ';'],
            17 => $this->binding(),
            18 => $this->limited(),
            19, 20 => $this->lines(),
            21 => $this->beside ? $this->addresses() : $this->call(),
            22 => $this->beside ? ($this->chance(60) ? $this->options() : $this->packets()) : $this->call(),
            23, 24 => $this->interrupted(),
            default => $this->call(),
        };
    }

    /** Calls each function in turn, by seed, and makes one failing call. */
    private function sure(): array
    {
        $function = self::functions($this->beside)[$this->seed % count(self::functions($this->beside))];
        return [$this->call($function), $this->call($function),
            ["try {\nseen('$function', $function(closed()));\n} catch (Throwable \$thrown) {\nthrown('$function', \$thrown);\n}"]];
    }

    /** Two socket variables, one of which only this step uses. */
    private function two(): array
    {
        $first = $this->focus % self::SOCKETS;
        return ["\$s[$first]", '$s[' . ($first + $this->number(1, self::SOCKETS - 1)) % self::SOCKETS . ']'];
    }

    private function fresh(): array
    {
        $type = $this->pick(['SOCK_STREAM', 'SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET']);
        [$one, $other] = $this->two();
        return ["[$one, $other] = pair($type, {$this->pick(['true', 'false'])});"];
    }

    /** A call during which a handler acts. */
    private function armed(): array
    {
        $kinds = ['warning', 'warning', 'warning', 'cast', 'filter', 'filter closed', 'signal', 'set'];
        $lines = ['$armed = [];', "arm('{$this->pick($kinds)}', {$this->closure()});"];
        if ($this->chance(40)) {
            $lines[] = "arm('warning', {$this->closure()});";
        }
        if ($this->chance(40)) {
            $lines[] = "{$this->valueSlot()} = new Bomb({$this->closure()});";
        }
        return array_merge($lines, $this->call(), $this->chance(50) ? $this->call() : []);
    }

    /** Calls that wait, while signals arrive whose handlers act: mostly with sockets_pair.restart_interrupted. */
    private function interrupted(): array
    {
        [$from, $to] = $this->two();
        $lines = ["ini_set('sockets_pair.restart_interrupted', '{$this->pick([1, 1, 1, 0])}');",
            "ini_set('sockets_pair.close_on_exec', '{$this->pick([1, 0])}');", '$armed = [];'];
        if ($this->chance(70)) {
            $lines[] = "[$from, $to] = array_map(patient(...), pair({$this->pick(['SOCK_STREAM', 'SOCK_STREAM', 'SOCK_DGRAM'])}, true));";
        }
        for ($i = $this->number(1, 4); $i > 0; $i--) {
            $lines[] = "arm('signal', {$this->closure()});";
        }
        $lines[] = "pester({$this->number(1, 8)});";
        for ($i = $this->number(1, 4); $i > 0; $i--) {
            array_push($lines, ...($this->chance(25) ? $this->call() : ["try {", $this->waiting($from, $to),
                "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);"]));
        }
        return $this->chance(60) ? [...$lines, "ini_set('sockets_pair.restart_interrupted', '0');"] : $lines;
    }

    private function waiting(string $from, string $to): string
    {
        $length = $this->pick([1, 5, 100, 70000, 300000]);
        return $this->pick(["seen('socket_read', socket_read($to, $length, PHP_NORMAL_READ));", "seen('socket_read', socket_read($to, $length));",
            "seen('socket_recv', socket_recv($to, {$this->target()}, $length, MSG_WAITALL));",
            "seen('socket_recv', socket_recv($to, {$this->target()}, $length, {$this->flags()}));",
            "seen('socket_recvfrom', socket_recvfrom($to, {$this->target()}, $length, {$this->flags()}, {$this->target()}));",
            "\$message = ['controllen' => 500, 'buffer_size' => $length];\nseen('socket_recvmsg', socket_recvmsg($to, \$message));",
            "\$r = live(); \$w = \$e = null;\nseen('socket_select', socket_select(\$r, \$w, \$e, 0, 10000));",
            "seen('socket_write', socket_write($from, str_repeat(\"x\\n\", {$this->pick([3, 200000])})));",
            "seen('socket_sendmsg', socket_sendmsg($from, ['iov' => [{$this->text()}, str_repeat('y', {$this->pick([3, 300000])})]]));",
            "seen('socket_send', socket_send($from, {$this->text()}, 100, {$this->flags()}));"]);
    }

    private function fiber(): array
    {
        $fiber = '$f[' . $this->number(0, 2) . ']';
        $arm = $this->chance(70) ? ["arm('warning', suspend(...));"] : [];
        return [...$arm, "$fiber = new Fiber({$this->closure()});", "{$fiber}->start();"];
    }

    private function resume(): array
    {
        $fiber = '$f[' . $this->number(0, 2) . ']';
        return ["isset($fiber) && {$fiber}->isSuspended() && "
            . $this->pick(["{$fiber}->resume();", "{$fiber}->resume();", "{$fiber}->throw(new Hostile('thrown in'));"])];
    }

    private function streams(): array
    {
        $stream = $this->streamSlot();
        return [match ($this->number(0, 14)) {
            0, 1, 2 => "$stream = hurry_stream(socket_export_stream({$this->socket()}));",
            3 => "fclose($stream);",
            4 => "seen('fread', fread($stream, {$this->pick([1, 10, 8192])}));",
            5, 6 => "seen('fwrite', fwrite($stream, {$this->text()}));",
            7 => "[$stream] = array_map(hurry_stream(...), stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0));",
            8 => "$stream = fopen('lending://x', 'r+');",
            9 => "stream_set_blocking($stream, {$this->pick(['true', 'false'])}); hurry({$this->slot()}, true);",
            10 => "stream_socket_shutdown($stream, {$this->number(0, 2)});",
            11 => "\$r = [$stream, {$this->streamSlot()}]; \$w = [$stream]; \$e = null; stream_select(\$r, \$w, \$e, 0); unset(\$r, \$w);",
            12 => "{$this->slot()} = hurry(socket_import_stream($stream));",
            13 => "$stream = stream_socket_server('tcp://127.0.0.1:0');",
            default => "fclose($stream); {$this->slot()} = pair()[0];",
        }];
    }

    private function filter(): array
    {
        $stream = $this->streamSlot();
        $mode = $this->pick(['STREAM_FILTER_READ', 'STREAM_FILTER_WRITE', 'STREAM_FILTER_ALL']);
        return ["is_resource($stream ?? null) || $stream = hurry_stream(socket_export_stream({$this->slot()}));",
            "stream_filter_append($stream, 'acting', $mode);", "arm('filter', {$this->closure()});",
            $this->chance(30) ? "arm('filter closed', {$this->closure()});" : '',
            $this->pick(["fwrite($stream, 'text');", "fread($stream, 10);", "fclose($stream);", 'end_socket(' . $this->slot() . ');',
                "$stream = null;"])];
    }

    /** Language operations on objects. */
    private function language(): array
    {
        $socket = $this->slot();
        return [$this->pick(["seen('==', $socket == {$this->slot()});", "serialize($socket);", "var_export($socket, true);", "clone $socket;",
            "json_encode($socket);", "{$socket}->x = 1;", "unset({$socket}->x);", "(array) $socket;", "foreach ($socket as \$each) {\n}",
            '(new ReflectionClass(Socket::class))->newInstanceWithoutConstructor();', 'new Socket();', "{$this->valueSlot()} = WeakReference::create($socket);",
            "\$map = new WeakMap(); \$map[$socket] = new Bomb({$this->closure()}, $socket); unset(\$map);", 'gc_collect_cycles();',
            "\$cycle = [$socket]; \$cycle[] = &\$cycle; unset(\$cycle, $socket); gc_collect_cycles();",
            "unserialize('O:6:\"Socket\":0:{}');", "array_map('socket_close', live());", "\$o[0] = new Typed();",
            "call_user_func_array('socket_recvfrom', [$socket, 1, 2, 3, 4]);", "{$this->valueSlot()} = print_r(\$s, true);",
            "(socket_read(...))(length: 5, socket: $socket);", "posix_kill(getmypid(), SIGUSR1);"])];
    }

    private function binding(): array
    {
        return [$this->pick([$this->bound(), "{$this->valueSlot()} = ['iov' => ['x']]; {$this->valueSlot()}['iov'][] = &{$this->valueSlot()};",
            "{$this->valueSlot()} = &{$this->target()};", "unset({$this->property()});", "{$this->property()} = {$this->value()};",
            "\$o[0]->array = ['controllen' => 100];", "Typed::\$list = live();", "{$this->property()} = {$this->slot()};"])];
    }

    private function process(): array
    {
        return ["child({$this->closure()}, {$this->pick(['true', 'false', 'false'])});"];
    }

    private function limited(): array
    {
        return ["limit_descriptors({$this->number(0, 3)});", ...$this->call($this->pick(['socket_create_pair', 'socket_create',
            'socket_recvmsg', 'socket_accept', 'socket_create_listen', 'socket_export_stream', null])), 'limit_descriptors(-1);'];
    }

    /** Usually passes descriptors from one end of a pair to the other. */
    private function passing(): array
    {
        [$from, $to] = $this->two();
        $message = "['iov' => ['passed'], 'control' => [{$this->control()}]]";
        $lines = $this->chance(70) ? ["[$from, $to] = pair({$this->pick(['SOCK_STREAM', 'SOCK_DGRAM'])});"] : [];
        array_push($lines, "try {\n\$message = $message;", "seen('socket_sendmsg', socket_sendmsg($from, \$message));", "} catch (Throwable) {\n}");
        if ($this->chance(20)) {
            return $lines;
        }
        array_push($lines, "\$message = ['controllen' => {$this->pick([24, 100, 1000, 20])}];", ...$this->call('socket_recvmsg'));
        array_push($lines, "\$message = ['controllen' => 500];", "try {\nseen('socket_recvmsg', socket_recvmsg($to, \$message));",
            "hurry_all(\$message);", "{$this->slot()} = \$message['control'][0]['data'][0];", "} catch (Throwable) {\n}");
        return $lines;
    }

    private function connection(): array
    {
        [$client, $accepted] = $this->two();
        $listener = '$s[6]';
        return ['try {', "$listener = hurry(seen('socket_create_listen', socket_create_listen(0)));",
            "seen('socket_getsockname', socket_getsockname($listener, {$this->target()}, \$port));",
            "$client = hurry(socket_create(AF_INET, SOCK_STREAM, 0), true);",
            "seen('socket_connect', socket_connect($client, '127.0.0.1', \$port ?? 1));",
            "$accepted = hurry(seen('socket_accept', socket_accept($listener)));",
            "seen('socket_send', socket_send($client, '!', 1, MSG_OOB));", "seen('socket_atmark', socket_atmark($accepted));", "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);",
            ...$this->call($this->pick(['socket_atmark', 'socket_recv', 'socket_getpeername', 'socket_select']))];
    }

    private function datagrams(): array
    {
        [$receiver, $listener] = $this->two();
        $family = $this->pick([['AF_INET', "'127.0.0.1'"], ['AF_INET6', "'::1'"]]);
        return ['try {', "$receiver = hurry(socket_create($family[0], SOCK_DGRAM, 0));", "seen('socket_bind', socket_bind($receiver, $family[1]));",
            "socket_getsockname($receiver, \$host, \$port);", "seen('socket_sendto', socket_sendto($receiver, 'text', 4, 0, $family[1], \$port));",
            "seen('socket_recvfrom', socket_recvfrom($receiver, {$this->target()}, {$this->length()}, 0, {$this->target()}, {$this->target()}));",
            "$listener = hurry(socket_create($family[0], SOCK_STREAM, 0));", "seen('socket_listen', socket_listen($listener, 1));",
            "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);"];
    }

    /** Line reads, mixed with other reads from the same socket. */
    private function lines(): array
    {
        [$from, $to] = $this->two();
        $lines = $this->chance(50) ? ["[$from, $to] = pair(SOCK_STREAM, {$this->pick(['true', 'false'])});"] : [];
        array_push($lines, 'try {', "socket_write($from, {$this->text()});", "socket_write($from, {$this->text()});");
        for ($i = $this->number(1, 4); $i > 0; $i--) {
            $lines[] = $this->chance(70) ? "seen('socket_read', socket_read($to, {$this->length()}, PHP_NORMAL_READ));"
                : $this->pick(["socket_recv($to, {$this->target()}, {$this->length()}, {$this->flags()});", "socket_close($from);",
                    "child(function () {\nglobal \$s;\nsocket_read($to, {$this->length()}, PHP_NORMAL_READ);\n}, false);",
                    "socket_write($from, {$this->text()});", "{$this->streamSlot()} = socket_export_stream($to);", "$to = {$this->slot()};"]);
        }
        return [...$lines, "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);"];
    }

    /** Sockets of ext/sockets' own functions, used with ours. */
    private function addresses(): array
    {
        [$socket, $listener] = $this->two();
        $type = $this->pick(['SOCK_STREAM', 'SOCK_DGRAM']);
        return ['try {', "$listener = hurry(seen('socket_addrinfo_bind', socket_addrinfo_bind(address($type))));",
            "socket_getsockname($listener, \$host, \$port);", $type === 'SOCK_STREAM' ? "seen('socket_listen', socket_listen($listener, 5));" : '',
            "\$found = seen('socket_addrinfo_lookup', socket_addrinfo_lookup('127.0.0.1', (string) \$port, ['ai_socktype' => $type]));",
            "$socket = hurry(seen('socket_addrinfo_connect', socket_addrinfo_connect(\$found[0])), true);",
            "seen('socket_addrinfo_explain', socket_addrinfo_explain(\$found[0]));", "socket_write($socket, {$this->text()});",
            ...$this->call($this->pick(['socket_accept', 'socket_read', 'socket_recvmsg', 'socket_select', 'socket_export_stream',
                'socket_getpeername', 'socket_sendmsg', 'socket_close', 'socket_last_error'])), "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);"];
    }

    /** Calls delegated to ext/sockets, during which a handler acts. */
    private function options(): array
    {
        $socket = $this->slot();
        $family = $this->pick(['AF_INET', 'AF_INET6']);
        return ['$armed = [];', "$socket = hurry(socket_create($family, SOCK_DGRAM, 0));", "arm('warning', {$this->closure()});",
            ...$this->call($this->pick(['socket_set_option', 'socket_setopt'])), ...$this->call($this->pick(['socket_get_option',
                'socket_getopt', 'socket_set_option', 'socket_last_error', 'socket_addrinfo_connect', 'socket_addrinfo_lookup']))];
    }

    /** Ancillary data of IPv6 from a socket to itself. */
    private function packets(): array
    {
        $socket = $this->slot();
        $set = fn (string $option) => "socket_set_option($socket, IPPROTO_IPV6, $option, 1);";
        return ['try {', "$socket = hurry(socket_create(AF_INET6, SOCK_DGRAM, 0));", "socket_bind($socket, '::1');", $set('IPV6_RECVPKTINFO'),
            $set('IPV6_RECVHOPLIMIT'), $set('IPV6_RECVTCLASS'), "socket_getsockname($socket, \$host, \$port);",
            "\$message = ['name' => ['addr' => '::1', 'port' => \$port], 'iov' => ['x'], 'control' => [{$this->controlOfIpv6()}, {$this->controlOfIpv6()}]];",
            "seen('socket_sendmsg', socket_sendmsg($socket, \$message));", "\$message = ['controllen' => {$this->pick([1000, 100, 40, 24])}];",
            "seen('socket_recvmsg', socket_recvmsg($socket, \$message));", "} catch (Throwable \$thrown) {\n}\nunset(\$thrown);"];
    }
}
