<?php
/* primes.php -- the job of pool.php and beyond/pool.php. */

/** Counts the primes up to a number. */
function primes(int $limit): int
{
    $sieve = str_repeat("\1", $limit + 1);
    for ($i = 2, $count = 0; $i <= $limit; $i++) {
        if ($sieve[$i] === "\1") {
            $count++;
            for ($multiple = $i * $i; $multiple <= $limit; $multiple += $i) {
                $sieve[$multiple] = "\0";
            }
        }
    }
    return $count;
}
