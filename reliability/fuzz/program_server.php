<?php
/* program_server.php -- runs programs in processes that it forks, since starting a sanitized PHP takes longer than most
 * programs run. process_pool.php starts it.
 *
 * For each path that it reads from descriptor 3, a forked process runs that program and ends as any process of PHP does,
 * with the sanitizers' check for leaks. Writes each exit status, or 128 and the signal, to descriptor 4. */

declare(strict_types=1);

/** Limits of elapsed time and of CPU time in seconds. On an idle machine a program takes less than one. */
const SECONDS_PASSED = 60;
const SECONDS_COMPUTED = 12;

/** Kills the program and its own forked processes. */
function kill_group(int $pid): void
{
    posix_kill(-$pid, SIGKILL);
}

/** Waits for a program and returns its status. */
function status_of(int $pid): int
{
    pcntl_signal(SIGALRM, fn () => kill_group($pid), false);
    pcntl_alarm(SECONDS_PASSED);
    while (pcntl_waitpid($pid, $status) !== $pid) {
        pcntl_signal_dispatch();
    }
    pcntl_alarm(0);
    kill_group($pid);
    return pcntl_wifsignaled($status) ? 128 + pcntl_wtermsig($status) : pcntl_wexitstatus($status);
}

/** Forks for each program, and returns the path of a program in its own process. Exits when the pool does. */
function next_program(): string
{
    $paths = fopen('php://fd/3', 'r');
    $statuses = fopen('php://fd/4', 'w');
    while (($path = fgets($paths)) !== false) {
        $pid = pcntl_fork();
        if ($pid === 0) {
            fclose($paths);
            fclose($statuses);
            posix_setpgid(0, 0);
            posix_setrlimit(POSIX_RLIMIT_CPU, SECONDS_COMPUTED, SECONDS_COMPUTED);
            posix_setrlimit(POSIX_RLIMIT_CORE, 0, 0);
            return rtrim($path, "\n");
        }
        $pid > 0 || exit(1);
        fwrite($statuses, status_of($pid) . "\n");
    }
    exit(0);
}

require next_program();
