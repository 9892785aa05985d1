<?php
/* random_calls.php -- generates random calls of each function of the extension, and of ext/sockets beside it. */

require_once __DIR__ . '/random_values.php';

abstract class Calls extends Values
{
    /** The method of this class that generates a function's arguments. */
    private const ARGUMENTS = [
        'socket_create_pair' => 'ofPair', 'socket_create' => 'ofCreate', 'socket_create_listen' => 'ofCreateListen',
        'socket_bind' => 'ofBind', 'socket_listen' => 'ofListen', 'socket_accept' => 'socket', 'socket_connect' => 'ofBind',
        'socket_shutdown' => 'ofShutdown', 'socket_getsockname' => 'ofName', 'socket_getpeername' => 'ofName',
        'socket_read' => 'ofRead', 'socket_write' => 'ofWrite', 'socket_close' => 'socket', 'socket_send' => 'ofSend',
        'socket_recv' => 'ofRecv', 'socket_sendto' => 'ofSendto', 'socket_recvfrom' => 'ofRecvfrom', 'socket_atmark' => 'socket',
        'socket_sendmsg' => 'ofSendmsg', 'socket_recvmsg' => 'ofRecvmsg', 'socket_cmsg_space' => 'ofSpace',
        'socket_select' => 'ofSelect', 'socket_get_option' => 'ofOption', 'socket_getopt' => 'ofOption',
        'socket_set_option' => 'ofSetOption', 'socket_setopt' => 'ofSetOption', 'socket_set_block' => 'socket',
        'socket_set_nonblock' => 'socket', 'socket_import_stream' => 'stream', 'socket_export_stream' => 'socket',
        'socket_last_error' => 'socket', 'socket_clear_error' => 'socket', 'socket_strerror' => 'integer',
    ];
    /** The same for functions that only ext/sockets has. */
    private const ARGUMENTS_BESIDE = [
        'socket_addrinfo_lookup' => 'ofLookup', 'socket_addrinfo_connect' => 'address', 'socket_addrinfo_bind' => 'address',
        'socket_addrinfo_explain' => 'address',
    ];
    /** Functions that are called more often. */
    private const DEEP = ['socket_sendmsg', 'socket_recvmsg', 'socket_recvmsg', 'socket_select', 'socket_recvfrom',
        'socket_recv', 'socket_read', 'socket_set_option', 'socket_export_stream', 'socket_write', 'socket_create_pair'];

    /** @return array<string, string> */
    private static function arguments(bool $beside): array
    {
        return self::ARGUMENTS + ($beside ? self::ARGUMENTS_BESIDE : []);
    }

    /** @return array<string> the functions that this file can call
     *  @param bool $beside with those that only ext/sockets has */
    public static function functions(bool $beside): array
    {
        return array_keys(self::arguments($beside));
    }

    private function deep(): array
    {
        return [...self::DEEP, ...$this->beside ? array_keys(self::ARGUMENTS_BESIDE) : []];
    }

    /** @return array<string> lines that call a function and print the result */
    protected function call(?string $function = null): array
    {
        $function ??= $this->pick($this->chance(50) ? $this->deep() : self::functions($this->beside));
        $target = $this->target();
        [$before, $target] = $this->before($function, $target);
        $arguments = str_replace('TARGET', $target, $this->{self::arguments($this->beside)[$function]}());
        $kept = $this->kept($function);
        return array_merge($before, [
            'try {',
            ($kept ? "$kept = " : '') . "seen('$function', $function($arguments));",
            "} catch (Throwable \$thrown) {\nthrown('$function', \$thrown);\n}\nunset(\$thrown);",
        ], $this->after($function, $arguments, $kept, $target));
    }

    /** @return array{array<string>, string} the lines that initialize a variable, and its name */
    private function before(string $function, string $target): array
    {
        if ($function === 'socket_recvmsg' && $this->chance(85)) {
            $target = $this->chance(80) ? '$message' : $target;
            return [["try {\n$target = {$this->incoming()};\n} catch (Throwable) {\n}"], $target];
        }
        if ($function === 'socket_select' && $this->chance(85)) {
            $target = $this->valueSlot();
            return [["$target = live();" . ($this->chance(10) ? " {$target}['x'] = &{$this->slot()};" : '')], $target];
        }
        return [[], $target];
    }

    /** The variable for the result, if it is kept. */
    private function kept(string $function): string
    {
        return match ($function) {
            'socket_create', 'socket_create_listen', 'socket_accept', 'socket_import_stream', 'socket_addrinfo_connect',
            'socket_addrinfo_bind' => $this->slot(),
            'socket_addrinfo_lookup' => $this->valueSlot(),
            'socket_export_stream' => $this->streamSlot(),
            'socket_close', 'socket_clear_error' => '',
            default => $this->chance(30) ? $this->valueSlot() : '',
        };
    }

    /** Prevents the program from blocking. */
    private function after(string $function, string $arguments, string $kept, string $target): array
    {
        $socket = strtok($arguments, ',');
        return match ($function) {
            'socket_set_block', 'socket_set_option', 'socket_setopt' => ["try {\nhurry($socket, true);\n} catch (Throwable) {\n}"],
            'socket_create', 'socket_accept', 'socket_create_listen', 'socket_import_stream', 'socket_addrinfo_connect',
            'socket_addrinfo_bind' => ["hurry($kept ?? null);"],
            'socket_create_pair' => ["adopt($target ?? null, {$this->number(0, self::SOCKETS - 1)});"],
            'socket_recvmsg' => ["hurry_all($target ?? null);"],
            'socket_export_stream' => ["hurry_stream($kept ?? null);"],
            default => [],
        };
    }

    protected function ofPair(): string
    {
        return $this->chance(85)
            ? 'AF_UNIX, ' . $this->pick(['SOCK_STREAM', 'SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_SEQPACKET', 'SOCK_STREAM | SOCK_NONBLOCK'])
                . ', 0, TARGET'
            : $this->pick(['AF_INET', 'AF_UNIX', '99']) . ", {$this->integer()}, {$this->integer()}, TARGET";
    }

    protected function ofCreate(): string
    {
        return $this->chance(90)
            ? $this->pick(['AF_UNIX', 'AF_INET', 'AF_INET6']) . ', ' . $this->pick(['SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_STREAM | SOCK_NONBLOCK']) . ', 0'
            : $this->pick(['AF_UNIX', 'AF_INET', '0', '17']) . ", {$this->integer()}, {$this->integer()}";
    }

    protected function ofCreateListen(): string
    {
        return $this->chance(70) ? '0' : "{$this->port()}, {$this->integer()}";
    }

    protected function ofBind(): string
    {
        return "{$this->socket()}, {$this->host()}" . ($this->chance(60) ? ", {$this->port()}" : '');
    }

    protected function ofListen(): string
    {
        return $this->socket() . ($this->chance(50) ? ", {$this->integer()}" : '');
    }

    protected function ofShutdown(): string
    {
        return $this->socket() . ', ' . ($this->chance(80) ? $this->pick(['0', '1', '2']) : $this->integer());
    }

    protected function ofName(): string
    {
        $target = $this->target();
        return "{$this->socket()}, $target" . ($this->chance(50) ? ', ' . ($this->chance(30) ? $target : $this->target()) : '');
    }

    protected function ofRead(): string
    {
        return "{$this->socket()}, {$this->length()}" . ($this->chance(60) ? ', ' . $this->pick(['PHP_NORMAL_READ', 'PHP_NORMAL_READ',
            'PHP_BINARY_READ', $this->integer()]) : '');
    }

    protected function ofWrite(): string
    {
        return "{$this->socket()}, {$this->textual()}" . ($this->chance(30) ? ", {$this->length()}" : '');
    }

    protected function ofSend(): string
    {
        return "{$this->socket()}, {$this->textual()}, {$this->length()}, {$this->flags()}";
    }

    protected function ofRecv(): string
    {
        return "{$this->socket()}, {$this->target()}, {$this->length()}, {$this->flags()}";
    }

    protected function ofSendto(): string
    {
        return $this->ofSend() . ", {$this->host()}" . ($this->chance(60) ? ", {$this->port()}" : '');
    }

    protected function ofRecvfrom(): string
    {
        $targets = $this->chance(30) ? array_fill(0, 3, $this->target()) : [$this->target(), $this->target(), $this->target()];
        return "{$this->socket()}, $targets[0], {$this->length()}, {$this->flags()}, $targets[1]"
            . ($this->chance(60) ? ", $targets[2]" : '');
    }

    protected function ofSendmsg(): string
    {
        return "{$this->socket()}, " . ($this->chance(85) ? $this->outgoing() : $this->valueSlot())
            . ($this->chance(40) ? ", {$this->flags()}" : '');
    }

    protected function ofRecvmsg(): string
    {
        return "{$this->socket()}, TARGET" . ($this->chance(40) ? ", {$this->flags()}" : '');
    }

    protected function ofSpace(): string
    {
        if ($this->beside && $this->chance(30)) {
            return 'IPPROTO_IPV6, ' . $this->pick(['IPV6_PKTINFO', 'IPV6_HOPLIMIT', 'IPV6_TCLASS']) . ", {$this->integer()}";
        }
        return $this->chance(80) ? 'SOL_SOCKET, ' . $this->pick(['SCM_RIGHTS', 'SCM_CREDENTIALS']) . ", {$this->integer()}"
            : "{$this->integer()}, {$this->integer()}";
    }

    protected function ofSelect(): string
    {
        $sets = array_map(fn () => $this->chance(25) ? 'null' : ($this->chance(85) ? 'TARGET' : $this->target()), range(1, 3));
        return implode(', ', $sets) . ', ' . ($this->chance(90) ? '0' : $this->pick(['-1', 'PHP_INT_MIN']))
            . ($this->chance(40) ? ', ' . $this->pick(['0', '1', '1000', '-1', 'PHP_INT_MIN', '"x"']) : '');
    }

    /** Mostly options that are delegated to ext/sockets. */
    private function optionBeside(): string
    {
        return $this->pick(['IPPROTO_IP, MCAST_JOIN_GROUP', 'IPPROTO_IP, MCAST_LEAVE_GROUP', 'IPPROTO_IP, MCAST_BLOCK_SOURCE',
            'IPPROTO_IP, MCAST_UNBLOCK_SOURCE', 'IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP', 'IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP',
            'IPPROTO_IP, IP_MULTICAST_IF', 'IPPROTO_IP, IP_MULTICAST_TTL', 'IPPROTO_IP, IP_MULTICAST_LOOP', 'IPPROTO_IP, IP_MTU_DISCOVER',
            'IPPROTO_IPV6, MCAST_JOIN_GROUP', 'IPPROTO_IPV6, MCAST_LEAVE_GROUP', 'IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP',
            'IPPROTO_IPV6, IPV6_MULTICAST_IF', 'IPPROTO_IPV6, IPV6_MULTICAST_HOPS', 'IPPROTO_IPV6, IPV6_MULTICAST_LOOP',
            'IPPROTO_IPV6, IPV6_UNICAST_HOPS', 'IPPROTO_IPV6, IPV6_RECVPKTINFO', 'IPPROTO_IPV6, IPV6_RECVHOPLIMIT',
            'IPPROTO_IPV6, IPV6_RECVTCLASS', 'IPPROTO_IPV6, IPV6_PKTINFO', 'IPPROTO_IPV6, IPV6_V6ONLY', 'SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF',
            "IPPROTO_IP, {$this->number(1, 60)}", "IPPROTO_IPV6, {$this->number(1, 80)}"]);
    }

    private function option(): string
    {
        if ($this->beside && $this->chance(50)) {
            return $this->optionBeside();
        }
        return $this->pick(['SOL_SOCKET, SO_LINGER', 'SOL_SOCKET, SO_RCVTIMEO', 'SOL_SOCKET, SO_SNDTIMEO', 'SOL_SOCKET, SO_SNDBUF',
            'SOL_SOCKET, SO_RCVBUF', 'SOL_SOCKET, SO_RCVLOWAT', 'SOL_SOCKET, SO_PEERCRED', 'SOL_SOCKET, SO_PASSCRED', 'SOL_SOCKET, SO_ERROR',
            'SOL_SOCKET, SO_BINDTODEVICE', 'SOL_SOCKET, SO_MEMINFO', 'SOL_SOCKET, SO_TYPE', 'SOL_SOCKET, SO_OOBINLINE',
            'SOL_TCP, TCP_CONGESTION', 'SOL_TCP, TCP_NODELAY', 'IPPROTO_IPV6, IPV6_V6ONLY', 'IPPROTO_IP, IP_MTU_DISCOVER',
            // 77, SO_PEERPIDFD, returns the number of a new descriptor, which stays open.
            "SOL_SOCKET, {$this->number(1, 76)}", "{$this->integer()}, {$this->integer()}"]);
    }

    protected function ofOption(): string
    {
        return "{$this->socket()}, {$this->option()}";
    }

    /** An array for a multicast option. */
    private function membership(): string
    {
        $group = $this->pick(["'239.1.2.3'", "'ff02::1:3'", "'127.0.0.1'", $this->host(), $this->value()]);
        $source = $this->pick(["'127.0.0.1'", "'::1'", $this->host()]);
        return $this->arrayOf(['group' => $group, 'source' => $source, 'interface' => $this->interface()]);
    }

    /** The values of ext/sockets and ours. */
    private function optionValue(): string
    {
        if ($this->beside && $this->chance(30)) {
            return $this->chance(70) ? $this->membership() : $this->interface();
        }
        return match ($this->number(0, 6)) {
            0 => "['sec' => 0, 'usec' => " . $this->element('1000') . ']',
            1 => "['l_onoff' => " . $this->element('1') . ", 'l_linger' => " . $this->pick(['0', '1', '-1', '65536', $this->value()]) . ']',
            2 => "'" . $this->pick(['lo', 'cubic', 'reno', '', 'nothing of that name that is so long as to be cut']) . "'",
            3, 4 => $this->pick(['0', '1', '100', '10000', $this->integer()]),
            default => $this->value(),
        };
    }

    protected function ofSetOption(): string
    {
        return "{$this->socket()}, {$this->option()}, {$this->optionValue()}";
    }

    protected function ofLookup(): string
    {
        $host = $this->pick(["'127.0.0.1'", "'::1'", "'localhost'", "''", $this->host(), $this->textual()]);
        $service = $this->pick(["'0'", "'1'", "'http'", 'null', '(string) ($port ?? 1)', $this->textual()]);
        $hints = $this->arrayOf(['ai_family' => $this->pick(['AF_INET', 'AF_INET6', '0', $this->integer()]),
            'ai_socktype' => $this->pick(['SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_DGRAM', '0', $this->integer()]),
            'ai_flags' => $this->pick(['0', 'AI_PASSIVE', 'AI_NUMERICHOST', 'AI_CANONNAME', $this->integer()])]);
        return match ($this->number(0, 5)) {
            0 => $host,
            1 => "$host, $service",
            2 => "$host, $service, {$this->arrayOf([$this->pick(['ai_protocol', 'ai_addr', '0']) => $this->integer()])}",
            default => "$host, $service, $hints",
        };
    }

    /** Usually an AddressInfo. */
    protected function address(): string
    {
        return $this->chance(80) ? "({$this->valueSlot()}[0] ?? address({$this->pick(['SOCK_DGRAM', 'SOCK_STREAM'])}))"
            : $this->pick(['address(SOCK_DGRAM)', 'null', $this->slot(), $this->valueSlot(), 'new stdClass()']);
    }
}
