<?php
/* process_pool.php -- runs programs in parallel, each with time limits, and reports how they ended. */

/** Limits of elapsed time and of CPU time in seconds. On an idle machine a program takes less than one. */
const SECONDS_PASSED = 60;
const SECONDS_COMPUTED = 12;

/** One running program. */
final class Running
{
    private $process;
    private int $pid;

    /** @param array{path: string, text: string, command: array<string>, environment: array<string, string>} $job
     *  @param int $place distinguishes the files of programs that run at the same time */
    public function __construct(private array $job, int $place)
    {
        $file = $this->job['file'] = "$job[path]-$place.php";
        file_put_contents($file, $job['text']);
        is_dir("$file.d") || mkdir("$file.d");
        foreach ([...glob("$file.report*"), ...glob("$file.d/*")] as $old) {
            unlink($old); // including bound socket files
        }
        $limits = 'ulimit -t ' . SECONDS_COMPUTED . '; ulimit -c 0; exec "$@"';
        $this->process = proc_open(
            ['timeout', '-s', 'KILL', (string) SECONDS_PASSED, 'sh', '-c', $limits, 'sh', ...$job['command'], $file],
            [['file', '/dev/null', 'r'], ['file', "$file.out", 'w'], ['file', "$file.err", 'w']],
            $pipes,
            "$file.d",
            $job['environment'] + $this->reports() + getenv(),
        );
        $this->pid = proc_get_status($this->process)['pid'];
    }

    private function reports(): array
    {
        $path = ":log_path={$this->job['file']}.report";
        return ['ASAN_OPTIONS' => getenv('ASAN_OPTIONS') . $path, 'UBSAN_OPTIONS' => getenv('UBSAN_OPTIONS') . $path];
    }

    /** How it ended, or null while it runs. */
    public function result(): ?array
    {
        $status = proc_get_status($this->process);
        if ($status['running']) {
            return null;
        }
        posix_kill(-$this->pid, SIGKILL); // its children are in timeout's process group
        proc_close($this->process);
        $file = $this->job['file'];
        return [
            'job' => $this->job,
            'status' => $status['signaled'] ? 128 + $status['termsig'] : $status['exitcode'],
            'output' => file_get_contents("$file.out"),
            'errors' => file_get_contents("$file.err"),
            'report' => $this->report(),
        ];
    }

    /** The sanitizers' reports: in files, or on stderr if the program could not open a file. */
    private function report(): string
    {
        $file = $this->job['file'];
        $reports = array_map(file_get_contents(...), glob("$file.report*"));
        $errors = file_get_contents("$file.err");
        preg_match('/^.*(==\d+==ERROR: \w+Sanitizer|: runtime error: ).*/ms', $errors, $found);
        return implode("\n", [...$reports, ...array_slice($found, 0, 1)]);
    }
}

/** Runs jobs, two at a time, and yields each result. */
function run_all(iterable $jobs): Generator
{
    $jobs = (fn () => yield from $jobs)();
    $running = [];
    while ($jobs->valid() || $running) {
        while (count($running) < 2 && $jobs->valid()) {
            $place = isset($running[0]) ? 1 : 0;
            $running[$place] = new Running($jobs->current(), $place);
            $jobs->next();
        }
        usleep(5000);
        foreach ($running as $key => $one) {
            if ($result = $one->result()) {
                unset($running[$key]);
                yield $result;
            }
        }
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

/** Bugs of PHP itself that programs meet: the two topmost functions of the report, and a description. */
const OF_PHP_ITSELF = [
    '_php_stream_cast stream_array_to_fd_set' => 'stream_select() uses a stream that the handler of its warning has closed',
    '_php_stream_write_buffer _php_stream_write' => 'fwrite() uses a stream that the handler of its notice has closed',
    '_php_stream_write_buffer _php_stream_write_filtered' => 'the same, with a filter',
    'zend_gc_delref zend_object_release' => 'a typed property is assigned by reference an object whose __toString() replaces that variable',
];

/** Whether a report is one of these: only PHP uses the stream or object, which was freed in a user error handler or in
 * __toString(). */
function is_of_php_itself(string $report): bool
{
    [$use, $freed] = preg_split('/^(freed|previously allocated) by .*/m', $report) + ['', ''];
    preg_match_all('/^ +#[01] 0x[0-9a-f]+ in (\S+)/m', $use, $frames);
    $bug = implode(' ', array_slice($frames[1], 0, 2));
    if ($bug === 'zend_gc_delref zend_object_release') {
        return preg_match('/#2 \S+ in zend_parse_arg_str_weak (?s:.)*?#6 \S+ in zend_verify_prop_assignable_by_ref/', $use) === 1;
    }
    return isset(OF_PHP_ITSELF[$bug]) && !preg_match('/\bsockets\w*\.[ch]:/', $use) && str_contains($freed, ' in php_error_docref ');
}

/** A short description of a failure, equal for the same bug, or null if there is none. */
function failure_of(array $result): ?string
{
    [$output, $errors, $status] = [$result['output'], $result['errors'], $result['status']];
    // Thrown by a destructor between two steps, where nothing can catch it; PHP itself then leaks memory.
    $is_over = str_contains($errors, 'Fatal error: Uncaught');
    return match (true) {
        $is_over && ($result['report'] === '' || preg_match('/runtime error: |ERROR: \w+Sanitizer: (?!detected memory leaks)/', $result['report']) !== 1) => null,
        is_of_php_itself($result['report']) => null,
        $result['report'] !== '' => title_of_report($result['report']),
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
