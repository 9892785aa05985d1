<?php
/* process_pool.php -- runs programs in parallel, each with time limits, and reports how they ended. */

/** Time limits, in seconds, of a comparison and of the processes it starts. */
const SECONDS_OF_COMPARISON = 60;
const SECONDS_COMPUTED_BY_COMPARISON = 12;

/** The files of one program at a time: its text, its folder, and what it writes. */
final class Place
{
    public readonly string $file;

    public function __construct(string $folder)
    {
        static $number = 0;
        $this->file = "$folder/program-" . $number++ . '.php';
        is_dir("$this->file.d") || mkdir("$this->file.d");
        $this->clear();
    }

    /** Also removes bound socket files. */
    public function clear(): void
    {
        array_map(unlink(...), [...glob("$this->file.report*"), ...glob("$this->file.d/*")]);
        array_map(fn ($name) => file_put_contents("$this->file.$name", ''), ['out', 'err']);
    }

    /** Starts a process that appends its output to the files. */
    public function open(array $command, array $environment, array $more_descriptors = [], ?array &$pipes = null)
    {
        $path = ":log_path=$this->file.report";
        return proc_open(
            $command,
            [['file', '/dev/null', 'r'], ['file', "$this->file.out", 'a'], ['file', "$this->file.err", 'a']] + $more_descriptors,
            $pipes,
            "$this->file.d",
            $environment + ['ASAN_OPTIONS' => getenv('ASAN_OPTIONS') . $path, 'UBSAN_OPTIONS' => getenv('UBSAN_OPTIONS') . $path] + getenv(),
        );
    }

    /** What the programs wrote. The sanitizers' reports are in files, or on stderr if the program could not open a file. */
    public function result(array $job, int $status): array
    {
        $errors = file_get_contents("$this->file.err");
        $reports = array_map(file_get_contents(...), glob("$this->file.report*"));
        preg_match('/^.*(==\d+==ERROR: \w+Sanitizer|: runtime error: ).*/ms', $errors, $found);
        return [
            'job' => $job,
            'status' => $status,
            'output' => file_get_contents("$this->file.out"),
            'errors' => $errors,
            'report' => implode("\n", [...$reports, ...array_slice($found, 0, 1)]),
        ];
    }
}

/** Runs each program in a new process. */
final class Starter
{
    private $process;

    public function __construct(private array $job, private Place $place)
    {
    }

    public function start(): void
    {
        $limits = 'ulimit -t ' . SECONDS_COMPUTED_BY_COMPARISON . '; ulimit -c 0; exec "$@"';
        $this->process = $this->place->open(
            ['timeout', '-s', 'KILL', (string) SECONDS_OF_COMPARISON, 'sh', '-c', $limits, 'sh', ...$this->job['command'], $this->place->file],
            $this->job['environment'],
        );
    }

    /** Its exit status, or 128 and the signal, or null while it runs. */
    public function status(): ?int
    {
        $status = proc_get_status($this->process);
        if ($status['running']) {
            return null;
        }
        posix_kill(-$status['pid'], SIGKILL); // its children are in timeout's process group
        proc_close($this->process);
        return $status['signaled'] ? 128 + $status['termsig'] : $status['exitcode'];
    }

    public function isUsable(): bool
    {
        return true;
    }
}

/** Runs each program in a process that program_server.php forks. */
final class Forker
{
    private $process;
    private ?array $pipes = null;
    private ?int $statusOfServer = null;

    public function __construct(array $job, private Place $place)
    {
        $this->process = $place->open([...$job['command'], __DIR__ . '/program_server.php'], $job['environment'],
            [3 => ['pipe', 'r'], ['pipe', 'w']], $this->pipes);
        stream_set_blocking($this->pipes[4], false);
    }

    public function start(): void
    {
        fwrite($this->pipes[3], "{$this->place->file}\n");
    }

    /** The same. If the server ends, the program has ended it, and a new one is started for the next. */
    public function status(): ?int
    {
        $line = fgets($this->pipes[4]);
        if ($line === false && feof($this->pipes[4])) {
            return $this->end();
        }
        return $line === false ? null : (int) $line;
    }

    public function isUsable(): bool
    {
        return $this->statusOfServer === null;
    }

    /** The server ends when its pipe does. */
    private function end(): int
    {
        $this->pipes = null;
        return $this->statusOfServer = proc_close($this->process);
    }

    public function __destruct()
    {
        $this->isUsable() && $this->end();
    }
}

/** Runs jobs, several at a time, and yields each result. */
final class ProcessPool
{
    /** @var array<string, array<array{Place, Starter|Forker}>> those that are not in use, by type of job */
    private array $idle = [];

    /** @param class-string $method Starter or Forker
     *  @param int $parallel the number of programs at a time: more than processors if the programs wait */
    public function __construct(private string $folder, private string $method, private int $parallel)
    {
    }

    /** @param iterable<array{text: string, command: array<string>, environment: array<string, string>}> $jobs */
    public function run(iterable $jobs): Generator
    {
        $jobs = (fn () => yield from $jobs)();
        $running = [];
        while ($jobs->valid() || $running) {
            while (count($running) < $this->parallel && $jobs->valid()) {
                $running[] = $this->start($jobs->current());
                $jobs->next();
            }
            usleep(2000);
            foreach ($running as $key => [$job, $place, $method]) {
                $status = $method->status();
                if ($status !== null) {
                    unset($running[$key]);
                    $result = $place->result($job, $status);
                    $this->release($job, $place, $method);
                    yield $result;
                }
            }
        }
    }

    private function start(array $job): array
    {
        $type = json_encode([$job['command'], $job['environment']]);
        $this->idle[$type] ??= [];
        [$place, $method] = array_pop($this->idle[$type]) ?? [$place = new Place($this->folder), new $this->method($job, $place)];
        $place->clear();
        file_put_contents($place->file, $job['text']);
        $method->start();
        return [$job, $place, $method];
    }

    private function release(array $job, Place $place, Starter|Forker $method): void
    {
        $method->isUsable() && $this->idle[json_encode([$job['command'], $job['environment']])][] = [$place, $method];
    }
}

/** Summarizes a sanitizer's report: its type, and the topmost function of the extension, or of all. */
function title_of_report(string $report): string
{
    preg_match('/(?:ERROR: \w+Sanitizer|runtime error): ([^\n(]{3,60})/', $report, $kind);
    $title = preg_replace('/ on (unknown )?address.*|0x[0-9a-f]+|\d+/', '', $kind[1] ?? 'a report');
    $ours = preg_match('/#\d+ 0x[0-9a-f]+ in (\S+) \S*sockets\w*\.c/', $report, $frame);
    $ours || preg_match('/#\d+ 0x[0-9a-f]+ in (?!__interceptor|__asan|operator)(\S+)/', $report, $frame);
    return 'sanitizer: ' . trim($title) . (isset($frame[1]) ? " in $frame[1]" : '');
}

/** Bugs of PHP itself that programs meet: the two topmost functions of the report, a function that freed the memory, or ''
 * for memory that was never written to, and a description. */
const OF_PHP_ITSELF = [
    '_php_stream_cast stream_array_to_fd_set' => ['php_error_docref', 'stream_select() uses a stream that the handler of its warning has closed'],
    '_php_stream_write_buffer _php_stream_write' => ['php_error_docref', 'fwrite() uses a stream that the handler of its notice has closed'],
    '_php_stream_write_buffer _php_stream_write_filtered' => ['php_error_docref', 'the same, with a filter'],
    'zend_gc_remove_root_tmpvars zend_gc_collect_cycles' => ['cleanup_live_vars',
        'a destructor calls gc_collect_cycles() while an exception frees the unfinished array that held its object'],
    'zend_string_release_ex cleanup_live_vars' => ['', 'an exception frees strings of an unfinished interpolation that are not there yet'],
];

/** Whether a report is one of these, and the memory is not used within a call of the extension. */
function is_of_php_itself(string $report): bool
{
    [$use, $freed] = preg_split('/^(freed|previously allocated) by .*/m', $report) + ['', ''];
    preg_match_all('/^ +#[01] 0x[0-9a-f]+ in (\S+)/m', $use, $frames);
    [$freed_in] = OF_PHP_ITSELF[implode(' ', array_slice($frames[1], 0, 2))] ?? [null];
    return $freed_in !== null && !preg_match('/\bsockets\w*\.[ch]:/', $use)
        && ($freed_in === '' || str_contains($freed, " in $freed_in "));
}

/** A short description of a failure, equal for the same bug, or null if there is none. */
function failure_of(array $result): ?string
{
    [$output, $errors, $status, $report] = [$result['output'], $result['errors'], $result['status'], $result['report']];
    // Thrown by a destructor between two steps, where nothing can catch it; PHP itself then leaks memory.
    $is_over = str_contains($errors, 'Fatal error: Uncaught');
    if ($is_over) {
        $report = trim(preg_replace('/^(=+\n)?==\d+==ERROR: LeakSanitizer: .*?(^SUMMARY: .*?$|\z)/ms', '', $report));
    }
    return match (true) {
        $is_over && $report === '' => null,
        is_of_php_itself($report) => null,
        $report !== '' => title_of_report($report),
        preg_match('/Assertion `(.{1,60})/', $errors, $found) === 1 => "assertion: $found[1]",
        $status === 128 + SIGXCPU => 'hang: computes without end',
        $status === 128 + SIGKILL || $status === 124 => 'hang: waits without end, or computes',
        $status >= 128 && $status !== 255 => 'signal ' . $status - 128,
        preg_match('/Freeing 0x[0-9a-f]+ \(\d+ bytes\)|memory leaks detected/', $errors) === 1 => 'memory left',
        preg_match('/^(internal|bad type|descriptor left)(: .{1,80})/m', $output, $found) === 1 => $found[1] . $found[2],
        preg_match('/^end$/m', $output) !== 1 => 'ended early: status ' . $status
            . (preg_match('/Fatal error: +(.{1,90})/', $errors, $found) ? ", $found[1]" : ''),
        default => null,
    };
}
