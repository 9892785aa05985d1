<?php
/* compared_program.php -- generates well-defined programs from a seed, for this extension and ext/sockets.
 *
 * They avoid what makes ext/sockets crash or hang: incomplete lines before EOF (it spins), lines of messages (it
 * reads one byte of each), descriptors above 1023 in socket_select(), a Socket whose exported stream was closed,
 * closing within a filter, handlers and conversions that close what is in use, lengths of gigabytes (it allocates
 * them), and ancillary data without a level (it reads uninitialized memory). */

require_once __DIR__ . '/random_values.php';

final class DefinedProgram extends Values
{
    private const STEPS = ['pair', 'write', 'write', 'write', 'read', 'read', 'line', 'line', 'send', 'recv', 'recv', 'recvfrom', 'sendto',
        'sendmsg', 'passing', 'credentials', 'recvmsg', 'recvmsg', 'select', 'select', 'names', 'names', 'option', 'option', 'setOption',
        'setOption', 'shutdown', 'close', 'errors', 'strings', 'connection', 'connection', 'local', 'datagram', 'create', 'exported',
        'exported', 'import', 'urgent', 'listen', 'wrong', 'wrong', 'modes', 'accept', 'ended', 'ended'];
    /** Only beside ext/sockets. */
    private const STEPS_BESIDE = ['lookup', 'lookup', 'addressed', 'addressed', 'ipOption', 'ipOption', 'setIpOption', 'setIpOption',
        'setIpOption', 'multicast', 'multicast', 'packetInformation', 'packetInformation', 'wrongAddress'];

    /** @return array<array<string>> */
    public function steps(): array
    {
        $steps = [["\$s = array_fill(0, 6, null);"],
            $this->start(0, 'SOCK_STREAM'), $this->start(2, $this->pick(['SOCK_DGRAM', 'SOCK_SEQPACKET'])), $this->start(4, 'SOCK_STREAM')];
        for ($i = count($steps), $count = $this->number(15, 40); $i < $count; $i++) {
            $steps[] = $this->{$this->pick($this->beside ? [...self::STEPS, ...self::STEPS_BESIDE] : self::STEPS)}($i);
        }
        return $steps;
    }

    public function program(array $steps): string
    {
        return "<?php\nrequire '" . __DIR__ . "/compared_runtime.php';\n"
            . implode("\n", array_map(fn (array $lines) => implode("\n", $lines), $steps)) . "\nover();\n";
    }

    protected function slot(): string
    {
        return '$s[' . $this->number(0, 5) . ']';
    }

    /** @param string $results the values to print, as elements of an array */
    private function step(int $number, string $function, string $results, string $before = '', string $after = ''): array
    {
        return ["step($number, '$function', function () {\nglobal \$s, \$t, \$messages;\n$before\n\$all = [$results];\n$after\nreturn \$all;\n});"];
    }

    private function short(): string
    {
        return $this->pick(["'text'", "\"line\\n\"", "\"a\\r\\nb\\n\"", "''", "\"nul\\0\"", "str_repeat('x', 3000)", "str_repeat(\"ab\\n\", 50)", "'part'"]);
    }

    private function size(): string
    {
        return (string) $this->pick([1, 2, 3, 5, 10, 100, 4096, 8192, 70000, 0, -1]);
    }

    private function some(): string
    {
        return $this->pick(['0', '0', '0', 'MSG_PEEK', 'MSG_DONTWAIT', 'MSG_TRUNC', 'MSG_WAITALL | MSG_DONTWAIT', 'MSG_PEEK | MSG_DONTWAIT', 'MSG_NOSIGNAL', 'MSG_EOR', 'MSG_OOB']);
    }

    private function start(int $slot, string $type): array
    {
        return $this->step($slot, 'socket_create_pair', "socket_create_pair(AF_UNIX, $type, 0, \$pair)", '',
            "[\$s[$slot], \$s[" . $slot + 1 . "]] = [hurried(\$pair[0], {$this->pick(['true', 'false'])}), hurried(\$pair[1])];");
    }

    private function pair(int $n): array
    {
        [$a, $b] = $this->random->pickArrayKeys(range(0, 5), 2);
        $type = $this->pick(['SOCK_STREAM', 'SOCK_STREAM', 'SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET', 'SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET', '99']);
        $domain = $this->chance(95) ? 'AF_UNIX' : $this->pick(['AF_INET', '77', 'AF_INET6']);
        $waits = $this->chance(25) ? 'true' : 'false';
        return $this->step($n, 'socket_create_pair', "'result' => socket_create_pair($domain, $type, {$this->pick(['0', '0', '0', '0', '1', '17'])}, \$pair), 'pair' => \$pair",
            "\$pair = 'before';", "if (is_array(\$pair)) {\n[\$s[$a], \$s[$b]] = [hurried(\$pair[0], $waits), hurried(\$pair[1])];\n}");
    }

    private function write(int $n): array
    {
        return $this->step($n, 'socket_write', "socket_write({$this->slot()}, {$this->short()}" . ($this->chance(30) ? ", {$this->size()}" : '') . ')');
    }

    private function read(int $n): array
    {
        return $this->step($n, 'socket_read', "socket_read({$this->slot()}, {$this->size()}" . ($this->chance(30) ? ', PHP_BINARY_READ' : '') . ')');
    }

    private function line(int $n): array
    {
        [$socket, $length] = [$this->slot(), $this->pick([1, 2, 3, 10, 100, 4000])];
        return $this->step($n, 'socket_read line', "has_line($socket, $length) ? socket_read($socket, $length, PHP_NORMAL_READ) : 'none'");
    }

    /** Line reads up to EOF and after it. */
    private function ended(int $n): array
    {
        $slot = $this->slot();
        $text = $this->pick(["''", "'part'", "\"line\n\"", "\"line\npart\"", "\"a\nb\r\nend\""]);
        $type = $text === "''" ? $this->pick(['SOCK_STREAM', 'SOCK_SEQPACKET']) : 'SOCK_STREAM';
        $end = $this->pick(['socket_close($pair[0])', 'socket_shutdown($pair[0], 1)']);
        $read = "socket_read(\$pair[1], {$this->pick([10, 100, 9000])}, PHP_NORMAL_READ)";
        return $this->step($n, 'socket_read end', "'first' => $read, 'second' => $read, 'third' => $read, 'fourth' => $read, 'fifth' => $read",
            "socket_create_pair(AF_UNIX, $type, 0, \$pair);\n$slot = hurried(\$pair[1], {$this->pick(['true', 'false'])});\n"
            . ($text === "''" ? '' : "socket_write(\$pair[0], $text);\n") . "$end;");
    }

    private function send(int $n): array
    {
        return $this->step($n, 'socket_send', "socket_send({$this->slot()}, {$this->short()}, {$this->size()}, {$this->some()})");
    }

    private function recv(int $n): array
    {
        return $this->step($n, 'socket_recv', "socket_recv({$this->slot()}, \$data, {$this->size()}, {$this->some()}), 'data' => \$data", "\$data = 'before';");
    }

    private function recvfrom(int $n): array
    {
        return $this->step($n, 'socket_recvfrom', "socket_recvfrom({$this->slot()}, \$data, {$this->size()}, {$this->some()}, \$host"
            . ($this->chance(75) ? ', $port' : '') . "), 'data' => \$data, 'host' => \$host, 'port' => \$port", "\$data = \$host = \$port = 'before';");
    }

    private function address(): string
    {
        return $this->pick(["'path'", "'other'", "'127.0.0.1', 0", "'127.0.0.1', port_of({$this->slot()})", "'::1', port_of({$this->slot()})", "'none/path'",
            "''", "'127.0.0.1'", "'::1', 0", "str_repeat('p', 108)", "str_repeat('p', 120)", "'127.0.0.1', 65536", "'127.0.0.1', -1"]);
    }

    private function sendto(int $n): array
    {
        return $this->step($n, 'socket_sendto', "socket_sendto({$this->slot()}, {$this->short()}, {$this->size()}, {$this->pick(['0', '0', 'MSG_DONTWAIT'])}, {$this->address()})");
    }

    private function sendmsg(int $n): array
    {
        $name = $this->pick(['', '', '', "'name' => ['path' => 'path'], ", "'name' => ['addr' => '127.0.0.1', 'port' => port_of({$this->slot()})], ",
            "'name' => ['family' => 99], ", "'name' => 5, ", "'name' => ['family' => AF_INET6], "]);
        $pieces = $this->pick(["['x', 'y']", "[{$this->short()}, {$this->short()}]", '[]', '[1, 2.5, true, null]', "'text'", '5']);
        $control = $this->pick(['', '', '', ", 'control' => []", ", 'control' => [5]", ", 'control' => 'x'",
            ", 'control' => [['level' => 1, 'type' => 99, 'data' => []]]", ", 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => []]]",
            ", 'control' => [['level' => 'x', 'type' => SCM_RIGHTS, 'data' => 1]]", ", 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS]]",
            ", 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [5]]]"]);
        return $this->step($n, 'socket_sendmsg', "socket_sendmsg({$this->slot()}, [{$name}'iov' => $pieces$control], {$this->pick(['0', '0', 'MSG_DONTWAIT', 'MSG_EOR'])})");
    }

    private function passing(int $n): array
    {
        $what = $this->pick([$this->slot(), "{$this->slot()}, {$this->slot()}", "fopen('/dev/null', 'r')", "fopen('/dev/null', 'r'), {$this->slot()}"]);
        return $this->step($n, 'socket_sendmsg rights', "socket_sendmsg({$this->slot()}, ['iov' => ['r'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$what]]]], 0)");
    }

    private function credentials(int $n): array
    {
        $data = $this->pick(["['pid' => getmypid(), 'uid' => 0, 'gid' => 0]", "['pid' => getmypid(), 'uid' => -1, 'gid' => 0]", "['pid' => 'x', 'uid' => 0, 'gid' => 0]", "['uid' => 0]", '5']);
        return $this->step($n, 'socket_sendmsg credentials', "socket_sendmsg({$this->slot()}, ['iov' => ['c'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data]]], 0)");
    }

    private function recvmsg(int $n): array
    {
        $message = $this->pick(["'controllen' => 100", "'controllen' => 100", "'controllen' => 1000, 'name' => []", "'controllen' => 100, 'buffer_size' => {$this->size()}",
            "'controllen' => 0", "'controllen' => -1", "'controllen' => 'x'", '', "'name' => [], 'buffer_size' => 10, 'controllen' => 16", "'name' => 5, 'controllen' => 16",
            "'name' => ['family' => 99], 'controllen' => 16", "'controllen' => 100, 'buffer_size' => 1.5"]);
        return $this->step($n, 'socket_recvmsg', "socket_recvmsg({$this->slot()}, \$message, {$this->pick(['0', '0', 'MSG_PEEK', 'MSG_DONTWAIT', 'MSG_TRUNC'])}), 'message' => \$message", "\$message = [$message];");
    }

    private function select(int $n): array
    {
        $sets = array_map(fn () => match ($this->number(0, 5)) {
            0 => 'null',
            1 => '[]',
            2 => "array_filter([3 => {$this->slot()}, 'k' => {$this->slot()}])",
            default => "array_filter([{$this->slot()}, {$this->slot()}, {$this->slot()}])",
        }, range(1, 3));
        return $this->step($n, 'socket_select', "socket_select(\$r, \$w, \$e, {$this->pick(['0', '0', '0', '-1'])}" . ($this->chance(30) ? ", {$this->pick(['0', '100', '-5'])}" : '')
            . "), 'sets' => [\$r, \$w, \$e]", "[\$r, \$w, \$e] = [$sets[0], $sets[1], $sets[2]];");
    }

    private function names(int $n): array
    {
        [$socket, $function] = [$this->slot(), $this->pick(['socket_getsockname', 'socket_getpeername'])];
        return $this->step($n, $function, "$function($socket, \$host" . ($this->chance(70) ? ', $port' : '') . "), 'host' => \$host, 'port' => \$port",
            "foreach (\$s as \$each) {\n@port_of(\$each);\n}\n\$host = \$port = 'before';");
    }

    private function anOption(): string
    {
        return $this->pick(['SOL_SOCKET, SO_TYPE', 'SOL_SOCKET, SO_ERROR', 'SOL_SOCKET, SO_LINGER', 'SOL_SOCKET, SO_RCVTIMEO', 'SOL_SOCKET, SO_SNDTIMEO',
            'SOL_SOCKET, SO_PASSCRED', 'SOL_SOCKET, SO_RCVBUF', 'SOL_SOCKET, SO_SNDBUF', 'SOL_SOCKET, SO_REUSEADDR', 'SOL_SOCKET, SO_KEEPALIVE', 'SOL_SOCKET, SO_BROADCAST',
            'SOL_SOCKET, SO_OOBINLINE', 'SOL_SOCKET, SO_RCVLOWAT', 'SOL_TCP, TCP_NODELAY', 'SOL_TCP, TCP_CONGESTION', 'IPPROTO_IPV6, IPV6_V6ONLY', 'IPPROTO_IP, IP_MTU_DISCOVER',
            'SOL_SOCKET, 999', '999, 1', 'SOL_SOCKET, SO_BINDTODEVICE', 'SOL_SOCKET, 17', 'SOL_SOCKET, SO_MARK', 'SOL_TCP, TCP_KEEPIDLE']);
    }

    private function option(int $n): array
    {
        $function = $this->pick(['socket_get_option', 'socket_get_option', 'socket_getopt']);
        return $this->step($n, $function, "$function({$this->slot()}, {$this->anOption()})");
    }

    private function setOption(int $n): array
    {
        $value = $this->pick(['1', '0', '10', '5000', '-1', "'7'", "'reno'", "'none'", 'true', 'null', '[]', "['l_onoff' => 1, 'l_linger' => 0]", "['l_onoff' => 0, 'l_linger' => -1]",
            "['l_onoff' => 1]", "['sec' => 0, 'usec' => 30000]", "['sec' => 0]", "['sec' => 0, 'usec' => 1000000]", '2.5', "['sec' => '0', 'usec' => '20000']", 'new stdClass()']);
        $function = $this->pick(['socket_set_option', 'socket_set_option', 'socket_setopt']);
        return $this->step($n, $function, "$function({$this->slot()}, {$this->anOption()}, $value)");
    }

    private function shutdown(int $n): array
    {
        return $this->step($n, 'socket_shutdown', "socket_shutdown({$this->slot()}" . ($this->chance(80) ? ", {$this->pick(['0', '1', '2', '3', '-1'])}" : '') . ')');
    }

    private function close(int $n): array
    {
        return $this->step($n, 'socket_close', "socket_close({$this->slot()})");
    }

    private function errors(int $n): array
    {
        $socket = $this->slot();
        return $this->step($n, 'socket_last_error', "socket_last_error($socket), 'cleared' => socket_clear_error($socket), 'then' => socket_last_error($socket), 'all' => socket_last_error()");
    }

    private function strings(int $n): array
    {
        return $this->step($n, 'socket_strerror', "socket_strerror({$this->number(-10010, 200)}), 'space' => socket_cmsg_space({$this->pick(['SOL_SOCKET', 'SOL_SOCKET', '99'])}, "
            . "{$this->pick(['SCM_RIGHTS', 'SCM_CREDENTIALS', '99'])}, {$this->pick([1, 2, 253, -1, 1000])})");
    }

    private function connection(int $n): array
    {
        [$l, $c, $a] = $this->random->pickArrayKeys(range(0, 5), 3);
        return $this->step($n, 'tcp', "\$s[$c] && socket_connect(\$s[$c], '127.0.0.1', port_of(\$s[$l])), \$s[$a] = hurried(socket_accept(\$s[$l]))",
            "\$s[$l] = hurried(socket_create_listen(0), true);\n\$s[$c] = hurried(socket_create(AF_INET, SOCK_STREAM, 0), true);");
    }

    private function local(int $n): array
    {
        [$l, $c, $a] = $this->random->pickArrayKeys(range(0, 5), 3);
        $path = $this->pick(['path', 'other', "path$n", "path$n"]);
        return $this->step($n, 'local', "socket_bind(\$s[$l], '$path'), socket_listen(\$s[$l], 5), socket_connect(\$s[$c], '$path'), \$s[$a] = hurried(socket_accept(\$s[$l]))",
            "\$s[$l] = hurried(socket_create(AF_UNIX, SOCK_STREAM, 0), true);\n\$s[$c] = hurried(socket_create(AF_UNIX, SOCK_STREAM, 0), true);");
    }

    private function datagram(int $n): array
    {
        [$a, $b] = $this->random->pickArrayKeys(range(0, 5), 2);
        [$family, $host] = $this->pick([['AF_INET', "'127.0.0.1'"], ['AF_INET6', "'::1'"], ['AF_UNIX', "'dgram$n'"]]);
        return $this->step($n, 'datagram', "socket_bind(\$s[$a], $host), socket_sendto(\$s[$b], {$this->short()}, 5, 0, $host, port_of(\$s[$a]))",
            "\$s[$a] = hurried(socket_create($family, SOCK_DGRAM, 0));\n\$s[$b] = hurried(socket_create($family, SOCK_DGRAM, 0));");
    }

    private function create(int $n): array
    {
        $domain = $this->pick(['AF_UNIX', 'AF_INET', 'AF_INET6', '99', '-1']);
        $type = $this->pick(['SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET', 'SOCK_RDM', '99', '0', '-1']);
        $slot = $this->slot();
        return $this->step($n, 'socket_create', "$slot = hurried(socket_create($domain, $type, {$this->pick(['0', '0', '0', '1', '-1', '6'])}))");
    }

    private function listen(int $n): array
    {
        $slot = $this->slot();
        return $this->pick([$this->step($n, 'socket_listen', "socket_listen($slot, {$this->pick([0, 5, -1])})"),
            $this->step($n, 'socket_bind', "socket_bind($slot, {$this->address()})"), $this->step($n, 'socket_connect', "socket_connect($slot, {$this->address()})"),
            $this->step($n, 'socket_create_listen', "$slot = hurried(socket_create_listen({$this->pick(['0', '0', '65536', '-1', "port_of({$this->slot()})"])}), true)")]);
    }

    private function accept(int $n): array
    {
        $slot = $this->slot();
        return $this->step($n, 'socket_accept', "$slot = hurried(socket_accept({$this->slot()}))");
    }

    private function exported(int $n): array
    {
        $slot = $this->slot();
        $use = $this->pick(['fwrite($stream, "from stream\n")', 'fread($stream, 100)', 'stream_get_meta_data($stream)["stream_type"]', 'stream_get_meta_data($stream)["blocked"]',
            'stream_socket_get_name($stream, true)', 'stream_set_blocking($stream, false)', 'stream_socket_shutdown($stream, STREAM_SHUT_WR)', 'feof($stream)']);
        return $this->step($n, 'socket_export_stream', "'stream' => \$stream = socket_export_stream($slot), 'used' => $use, 'same' => socket_export_stream($slot) === \$stream", '', '$t[] = $stream;');
    }

    private function import(int $n): array
    {
        $slot = $this->slot();
        $stream = $this->pick(['stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0]', "stream_socket_server('tcp://127.0.0.1:0')", "fopen('php://memory', 'r+')", "fopen('/dev/null', 'r')", '5', 'null']);
        return $this->step($n, 'socket_import_stream', "\$s[6] = socket_import_stream(\$stream), 'type' => socket_get_option(\$s[6], SOL_SOCKET, SO_TYPE)", "\$s[6] = null; \$stream = $stream;", "\$t[] = \$stream; $slot = hurried(\$s[6]);");
    }

    private function urgent(int $n): array
    {
        $socket = $this->slot();
        return $this->step($n, 'socket_atmark', "socket_send({$this->slot()}, '!', 1, MSG_OOB), socket_atmark($socket), socket_recv($socket, \$data, 1, MSG_OOB | MSG_DONTWAIT), 'data' => \$data", "\$data = 'before';");
    }

    private function modes(int $n): array
    {
        $function = $this->pick(['socket_set_nonblock', 'socket_set_nonblock', 'socket_set_block']);
        return $this->step($n, $function, "$function({$this->slot()})");
    }

    /** Arguments of wrong types, and the wrong number of them. */
    private function wrong(int $n): array
    {
        $function = $this->pick(['socket_read', 'socket_write', 'socket_send', 'socket_recv', 'socket_close', 'socket_select', 'socket_sendmsg', 'socket_recvmsg', 'socket_bind',
            'socket_accept', 'socket_strerror', 'socket_create', 'socket_export_stream', 'socket_import_stream', 'socket_get_option', 'socket_set_option', 'socket_shutdown', 'socket_listen',
            'socket_last_error', 'socket_getpeername', 'socket_cmsg_space', 'socket_create_pair', 'socket_recvfrom', 'socket_sendto']);
        $arguments = array_map(fn () => $this->pick([$this->slot(), "'5'", "'x'", '[]', 'null', '1.5', 'new stdClass()', '3', "['x']", 'true', '-3']), range(1, $this->number(1, 5)));
        if ($function === 'socket_read') {
            $arguments = array_slice($arguments, 0, 2); // no line, in which ext/sockets might spin
        }
        $variables = array_map(fn ($i) => "\$a$i", array_keys($arguments));
        return $this->step($n, "$function wrong", "$function(" . implode(', ', $variables) . ")", implode(' ', array_map(fn ($v, $a) => "$v = $a;", $variables, $arguments)));
    }

    /** @return array{string, string, string} a family, an address of this machine, and its wildcard address */
    private function family(): array
    {
        return $this->pick([['AF_INET', "'127.0.0.1'", "'0.0.0.0'"], ['AF_INET6', "'::1'", "'::'"]]);
    }

    private function lookup(int $n): array
    {
        $host = $this->pick(["'127.0.0.1'", "'::1'", "'0.0.0.0'", "'::'", "''", "'127.0.0.1'", "'300.1.1.1'", "'localhost'", '5', 'null']);
        $service = $this->pick(['', ", '80'", ", '0'", ', null', ", 'none'", ', 80', ", '70000'", ", 'http'"]);
        $hints = $service === '' ? '' : $this->pick(['', ", ['ai_socktype' => SOCK_STREAM]", ", ['ai_family' => AF_INET, 'ai_socktype' => SOCK_DGRAM]",
            ", ['ai_family' => AF_INET6]", ", ['ai_flags' => AI_PASSIVE | AI_NUMERICHOST, 'ai_socktype' => SOCK_STREAM]", ", ['ai_protocol' => SOL_UDP]",
            ", ['ai_socktype' => 99]", ", ['other' => 1]", ", ['ai_socktype' => '1']", ", [1]", ", ['ai_family' => AF_UNIX]", ", ['ai_family' => -1]"]);
        return $this->step($n, 'socket_addrinfo_lookup', "'found' => \$found = socket_addrinfo_lookup($host$service$hints), "
            . "'explained' => array_map(socket_addrinfo_explain(...), \$found ?: [])");
    }

    /** An address as an AddressInfo. */
    private function looked(string $family, string $host, string $port, string $type): string
    {
        return "socket_addrinfo_lookup($host, (string) $port, ['ai_family' => $family, 'ai_socktype' => $type])[0]";
    }

    /** Sockets that ext/sockets creates, and errors of its functions that create them. */
    private function addressed(int $n): array
    {
        [$l, $c, $a] = $this->random->pickArrayKeys(range(0, 5), 3);
        [$family, $host] = $this->family();
        $type = $this->pick(['SOCK_STREAM', 'SOCK_STREAM', 'SOCK_DGRAM']);
        $at = $this->chance(80) ? [$host, '0'] : $this->pick([["'192.0.2.1'", '0'], [$host, "port_of({$this->slot()})"]]);
        return $this->step($n, 'addrinfo', "'bound' => \$s[$l] = hurried(socket_addrinfo_bind(" . $this->looked($family, $at[0], $at[1], $type)
            . "), true), 'errors' => [socket_last_error(), \$s[$l] ? socket_last_error(\$s[$l]) : null], 'listens' => \$s[$l] && socket_listen(\$s[$l]), "
            . "'connected' => \$s[$c] = hurried(socket_addrinfo_connect({$this->looked($family, $host, "port_of(\$s[$l])", $type)}), true), "
            . "'accepted' => \$s[$a] = \$s[$l] ? hurried(socket_accept(\$s[$l])) : null, 'name' => \$s[$c] && socket_getpeername(\$s[$c], \$host, \$port), "
            . "'host' => \$host, 'port' => \$port, 'types' => [\$s[$c] && socket_get_option(\$s[$c], SOL_SOCKET, SO_TYPE)]",
            "\$s[$l] = \$s[$c] = null;\n\$host = \$port = 'before';");
    }

    /** An IP option, delegated to ext/sockets beside it. */
    private function anIpOption(): string
    {
        return $this->pick(['IPPROTO_IP, IP_MULTICAST_IF', 'IPPROTO_IP, IP_MULTICAST_TTL', 'IPPROTO_IP, IP_MULTICAST_LOOP', 'IPPROTO_IP, IP_MTU_DISCOVER',
            'IPPROTO_IP, MCAST_JOIN_GROUP', 'IPPROTO_IP, MCAST_LEAVE_GROUP', 'IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP', 'IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP',
            'IPPROTO_IP, MCAST_BLOCK_SOURCE', 'IPPROTO_IP, MCAST_UNBLOCK_SOURCE', 'IPPROTO_IP, 1', 'IPPROTO_IP, 2', 'IPPROTO_IP, 99',
            'IPPROTO_IPV6, MCAST_JOIN_GROUP', 'IPPROTO_IPV6, MCAST_LEAVE_GROUP', 'IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP', 'IPPROTO_IPV6, IPV6_MULTICAST_IF',
            'IPPROTO_IPV6, IPV6_MULTICAST_HOPS', 'IPPROTO_IPV6, IPV6_MULTICAST_LOOP', 'IPPROTO_IPV6, IPV6_UNICAST_HOPS', 'IPPROTO_IPV6, IPV6_RECVPKTINFO',
            'IPPROTO_IPV6, IPV6_RECVHOPLIMIT', 'IPPROTO_IPV6, IPV6_RECVTCLASS', 'IPPROTO_IPV6, IPV6_PKTINFO', 'IPPROTO_IPV6, IPV6_V6ONLY', 'IPPROTO_IPV6, 67',
            'IPPROTO_IPV6, 99', 'SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF']);
    }

    /** Usually a socket that has IP options. */
    private function datagramSocket(): array
    {
        $slot = $this->slot();
        return [$slot, $this->chance(70) ? "$slot = hurried(socket_create({$this->pick(['AF_INET', 'AF_INET6'])}, {$this->pick(['SOCK_DGRAM', 'SOCK_DGRAM', 'SOCK_STREAM'])}, 0));" : ''];
    }

    private function ipOption(int $n): array
    {
        [$slot, $before] = $this->datagramSocket();
        $function = $this->pick(['socket_get_option', 'socket_get_option', 'socket_getopt']);
        return $this->step($n, $function, "'got' => $function($slot, {$this->anIpOption()}), 'errors' => [socket_last_error(), socket_last_error($slot)]", $before);
    }

    private function setIpOption(int $n): array
    {
        [$slot, $before] = $this->datagramSocket();
        $option = $this->anIpOption();
        $value = $this->pick(['1', '0', '2', '255', '256', '-1', '99', "'1'", "'lo'", "'none'", "''", 'true', 'null', '2.5', '[]', 'new stdClass()',
            "['group' => '239.1.2.3', 'interface' => 'lo']", "['group' => '239.1.2.3', 'interface' => 1]", "['group' => '239.1.2.3']", "['interface' => 'lo']",
            "['group' => 'ff02::1:3', 'interface' => 'lo']", "['group' => '127.0.0.1', 'interface' => 0]", "['group' => '239.1.2.3', 'interface' => 'none']",
            "['group' => '239.1.2.3', 'interface' => -1]", "['group' => '239.1.2.3', 'source' => '127.0.0.1', 'interface' => 'lo']", "['group' => 'none', 'interface' => 'lo']",
            "['group' => '239.1.2.3', 'source' => '::1', 'interface' => 'lo']", "['group' => 'ff02::1:3', 'source' => '::1', 'interface' => 'lo']",
            "['addr' => '::1', 'ifindex' => 1]", "['addr' => '::1', 'ifindex' => 'lo']", "['addr' => '::1']", "['addr' => 'x', 'ifindex' => 0]"]);
        $function = $this->pick(['socket_set_option', 'socket_set_option', 'socket_setopt']);
        return $this->step($n, $function, "'set' => $function($slot, $option, $value), 'errors' => [socket_last_error(), socket_last_error($slot)], "
            . "'got' => socket_get_option($slot, $option)", $before);
    }

    /** Datagrams to a group before the socket joins it, while it is a member, and after it has left. */
    private function multicast(int $n): array
    {
        [$a, $b] = $this->random->pickArrayKeys(range(0, 5), 2);
        [$family, $level, $any, $group, $source, $if] = $this->pick([['AF_INET', 'IPPROTO_IP', "'0.0.0.0'", 'group_of_process(AF_INET)', "'127.0.0.1'", 'IP_MULTICAST_IF'],
            ['AF_INET6', 'IPPROTO_IPV6', "'::'", 'group_of_process(AF_INET6)', "'::1'", 'IPV6_MULTICAST_IF']]);
        $interface = $this->pick(["'lo'", '1', "'lo'"]);
        $from = $this->chance(30) ? ", 'source' => $source" : '';
        [$join, $leave] = $from ? ['MCAST_JOIN_SOURCE_GROUP', 'MCAST_LEAVE_SOURCE_GROUP'] : ['MCAST_JOIN_GROUP', 'MCAST_LEAVE_GROUP'];
        $member = "['group' => $group, 'interface' => $interface$from]";
        $exchange = "[socket_sendto(\$s[$b], 'text', 4, 0, $group, port_of(\$s[$a])), socket_recvfrom(\$s[$a], \$data, 10, 0, \$host, \$port), \$data, \$host]";
        return $this->step($n, 'multicast', "'bound' => socket_bind(\$s[$a], $any), 'interface' => socket_set_option(\$s[$b], $level, $if, $interface), 'before' => $exchange, "
            . "'joined' => socket_set_option(\$s[$a], $level, $join, $member), 'while' => $exchange, 'again' => socket_set_option(\$s[$a], $level, $join, $member), "
            . "'left' => socket_set_option(\$s[$a], $level, $leave, $member), 'after' => $exchange, 'no more' => socket_set_option(\$s[$a], $level, $leave, $member)",
            "\$s[$a] = hurried(socket_create($family, SOCK_DGRAM, 0), true);\n\$s[$b] = hurried(socket_create($family, SOCK_DGRAM, 0));\n\$data = \$host = \$port = 'before';");
    }

    /** Ancillary data of IPv6, sent and received. */
    private function packetInformation(int $n): array
    {
        [$a, $b] = $this->random->pickArrayKeys(range(0, 5), 2);
        $data = $this->pick([['IPV6_HOPLIMIT', '3'], ['IPV6_HOPLIMIT', '300'], ['IPV6_HOPLIMIT', "'7'"], ['IPV6_HOPLIMIT', "'x'"], ['IPV6_TCLASS', '32'], ['IPV6_TCLASS', '-1'],
            ['IPV6_TCLASS', '-2'], ['IPV6_TCLASS', '[]'], ['IPV6_PKTINFO', "['addr' => '::1', 'ifindex' => 1]"], ['IPV6_PKTINFO', "['addr' => '::1', 'ifindex' => 'lo']"],
            ['IPV6_PKTINFO', "['addr' => '::', 'ifindex' => 0]"], ['IPV6_PKTINFO', "['addr' => '::1', 'ifindex' => 'none']"], ['IPV6_PKTINFO', "['addr' => '::1']"],
            ['IPV6_PKTINFO', "['ifindex' => 1]"], ['IPV6_PKTINFO', "['addr' => 'x', 'ifindex' => 1]"], ['IPV6_PKTINFO', '5'], ['IPV6_PKTINFO', "['addr' => '::1', 'ifindex' => -1]"],
            ['IPV6_PKTINFO', "['addr' => '2001:db8::1', 'ifindex' => 1]"], ['99', '1']]);
        $options = array_map(fn (string $option) => "socket_set_option(\$s[$a], IPPROTO_IPV6, $option, {$this->pick(['1', '1', '0', 'true'])})",
            $this->random->shuffleArray(['IPV6_RECVPKTINFO', 'IPV6_RECVHOPLIMIT', 'IPV6_RECVTCLASS']));
        $control = "['level' => IPPROTO_IPV6, 'type' => $data[0], 'data' => $data[1]]";
        return $this->step($n, 'packet information', "'space' => socket_cmsg_space(IPPROTO_IPV6, {$this->pick(['IPV6_PKTINFO', 'IPV6_HOPLIMIT', 'IPV6_TCLASS'])}, {$this->pick(['0', '1', '3'])}), "
            . "'bound' => socket_bind(\$s[$a], '::1'), 'options' => [" . implode(', ', array_slice($options, 0, $this->number(0, 3))) . '], '
            . "'sent' => \$sent = socket_sendmsg(\$s[$b], ['name' => ['family' => AF_INET6, 'addr' => '::1', 'port' => port_of(\$s[$a])], 'iov' => ['text'], 'control' => [$control]]), "
            . "'from' => port_of(\$s[$b]), 'received' => \$sent ? socket_recvmsg(\$s[$a], \$message) : 'nothing', 'message' => \$message, 'errors' => [socket_last_error(), socket_last_error(\$s[$a]), socket_last_error(\$s[$b])]",
            "\$s[$a] = hurried(socket_create(AF_INET6, SOCK_DGRAM, 0), true);\n\$s[$b] = hurried(socket_create(AF_INET6, SOCK_DGRAM, 0));\n"
            . "\$message = ['controllen' => {$this->pick(['1000', '1000', '100', '40', '24', '1'])}" . ($this->chance(50) ? ", 'name' => []" : '') . '];');
    }

    /** Arguments of wrong types of the functions that only ext/sockets has. */
    private function wrongAddress(int $n): array
    {
        $function = $this->pick(['socket_addrinfo_lookup', 'socket_addrinfo_bind', 'socket_addrinfo_connect', 'socket_addrinfo_explain']);
        $arguments = array_map(fn () => $this->pick([$this->slot(), "'5'", '[]', 'null', 'new stdClass()', '3', "socket_addrinfo_lookup('::1', '0')[0]"]), range(1, $this->number(1, 3)));
        return $this->step($n, "$function wrong", "$function(" . implode(', ', $arguments) . ')');
    }
}
