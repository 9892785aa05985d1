--TEST--
Reflection: functions, classes and constants match ext/sockets except for the listed differences
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the list describes Linux');
if (trim((string) shell_exec(PHP_BINARY . ' -n -d extension=sockets -r "echo (int) extension_loaded(\'sockets\');" 2>/dev/null')) !== '1') die('skip ' . PHP_BINARY . ' -n -d extension=sockets has no such extension');
?>
--FILE--
<?php
$describe = <<<'PHP'
$module = new ReflectionExtension($argv[1]);
$items = [];
foreach ($module->getFunctions() as $function) {
    $parameters = [];
    foreach ($function->getParameters() as $parameter) {
        $text = $parameter->getType() . ' ' . ($parameter->isPassedByReference() ? '&' : '') . ($parameter->isVariadic() ? '...' : '') . '$' . $parameter->getName();
        if ($parameter->isOptional()) {
            $text .= ' = ' . ($parameter->isDefaultValueConstant() ? $parameter->getDefaultValueConstantName() : var_export($parameter->getDefaultValue(), true));
        }
        $parameters[] = ltrim($text);
    }
    $items[$function->getName() . '()'] = '(' . implode(', ', $parameters) . '): ' . ($function->getReturnType() ?? 'nothing said')
        . ($function->isDeprecated() ? ', deprecated' : '') . ($function->returnsReference() ? ', by reference' : '');
}
foreach ($module->getClasses() as $class) {
    $items['class ' . $class->getName()] = implode(' ', Reflection::getModifierNames($class->getModifiers()))
        . json_encode([$class->getParentClass(), $class->getInterfaceNames(), $class->getMethods(), $class->getProperties(), $class->getConstants()]);
}
foreach ($module->getConstants() as $name => $value) {
    $items[$name] = var_export($value, true);
}
echo json_encode($items);
PHP;
$run = fn (string $arguments, string $module) => json_decode((string) shell_exec(PHP_BINARY . " $arguments -r " . escapeshellarg($describe) . " $module"), true);
$ours = $run(getenv('TEST_PHP_EXTRA_ARGS'), 'sockets_pair');
$theirs = $run('-n -d extension=sockets', 'sockets');
var_dump(count($ours) > 200, count($theirs) > 200);

$words = fn (string $list) => preg_split('/\s+/', trim($list));
// Added by PHP 8.3 to 8.6, and SO_PEERCRED: defined on every PHP version.
$added = $words('
    socket_atmark()
    SHUT_RD SHUT_WR SHUT_RDWR SOCK_CLOEXEC SOCK_NONBLOCK SOCK_DCCP SOL_UDPLITE
    SO_BINDTOIFINDEX SO_PEERCRED TCP_QUICKACK TCP_REPAIR TCP_SYNCNT IP_BIND_ADDRESS_NO_PORT IP_MTU_DISCOVER
    AF_UNSPEC IPPROTO_ICMP IPPROTO_ICMPV6 SO_BUSY_POLL SO_DETACH_REUSEPORT_BPF TCP_USER_TIMEOUT UDP_SEGMENT
    IP_PMTUDISC_DO IP_PMTUDISC_DONT IP_PMTUDISC_WANT IP_PMTUDISC_PROBE IP_PMTUDISC_INTERFACE IP_PMTUDISC_OMIT
');
// Not implemented: addrinfo, multicast, IPv6 packet information, packet filters.
$left = $words('
    socket_addrinfo_lookup() socket_addrinfo_bind() socket_addrinfo_connect() socket_addrinfo_explain()
    class\sAddressInfo
    AI_PASSIVE AI_CANONNAME AI_NUMERICHOST AI_V4MAPPED AI_ALL AI_ADDRCONFIG AI_IDN AI_CANONIDN AI_NUMERICSERV
    MCAST_JOIN_GROUP MCAST_LEAVE_GROUP MCAST_BLOCK_SOURCE MCAST_UNBLOCK_SOURCE
    MCAST_JOIN_SOURCE_GROUP MCAST_LEAVE_SOURCE_GROUP IP_MULTICAST_IF IP_MULTICAST_TTL IP_MULTICAST_LOOP
    IPV6_MULTICAST_IF IPV6_MULTICAST_HOPS IPV6_MULTICAST_LOOP
    IPV6_RECVPKTINFO IPV6_PKTINFO IPV6_RECVHOPLIMIT IPV6_HOPLIMIT IPV6_RECVTCLASS IPV6_TCLASS
    SO_ATTACH_REUSEPORT_CBPF SO_DETACH_FILTER SO_DETACH_BPF
    SKF_AD_OFF SKF_AD_PROTOCOL SKF_AD_PKTTYPE SKF_AD_IFINDEX SKF_AD_NLATTR SKF_AD_NLATTR_NEST SKF_AD_MARK
    SKF_AD_QUEUE SKF_AD_HATYPE SKF_AD_RXHASH SKF_AD_CPU SKF_AD_ALU_XOR_X SKF_AD_VLAN_TAG
    SKF_AD_VLAN_TAG_PRESENT SKF_AD_PAY_OFFSET SKF_AD_RANDOM SKF_AD_VLAN_TPID SKF_AD_MAX
    AF_PACKET ETH_P_IP ETH_P_IPV6 ETH_P_LOOP ETH_P_ALL
    EAI_BADFLAGS EAI_NONAME EAI_AGAIN EAI_FAIL EAI_NODATA EAI_FAMILY EAI_SOCKTYPE EAI_SERVICE EAI_ADDRFAMILY EAI_SYSTEM
    EAI_OVERFLOW EAI_INPROGRESS EAI_CANCELED EAI_NOTCANCELED EAI_ALLDONE EAI_INTR EAI_IDN_ENCODE
');
$left = str_replace('\s', ' ', $left);
// Signatures that PHP 8.3 declares differently, and the default value of difference 12.
$changed = [
    'socket_create_listen()' => '(int $port, int $backlog = 128): Socket|false',
    'socket_cmsg_space()' => '(int $level, int $type, int $num = 0): ' . (PHP_VERSION_ID >= 80600 ? 'int' : '?int'),
];

$show = function (string $title, array $names) {
    echo "$title: ", implode(' ', $names) ?: 'none', "\n";
};
$show('added that are not here', array_diff($added, array_keys($ours)));
$show('left out that are here', array_intersect($left, array_keys($ours)));
$show('more than in ext/sockets', array_diff(array_keys(array_diff_key($ours, $theirs)), $added));
$show('less than in ext/sockets', array_diff(array_keys(array_diff_key($theirs, $ours)), $left));
foreach (array_intersect_key($ours, $theirs) as $name => $item) {
    if ($item !== $theirs[$name] && $theirs[$name] !== ($changed[$name] ?? null)) {
        echo "$name is $item, and there $theirs[$name]\n";
    }
}
?>
--EXPECT--
bool(true)
bool(true)
added that are not here: none
left out that are here: none
more than in ext/sockets: none
less than in ext/sockets: none
