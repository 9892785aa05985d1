<?php
/* check.php -- checks the built site: every link, anchor, picture and script leads to a file of the site, and nothing is
 * loaded from elsewhere.
 *
 *     php site/check.php FOLDER */

declare(strict_types=1);

$root = rtrim($_SERVER['argv'][1], '/');
$base = getenv('SITE_BASE') ?: '/';
$pages = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS)) as $file) {
    if ($file->getExtension() === 'html') {
        $pages[substr($file->getPathname(), strlen($root))] = file_get_contents($file->getPathname());
    }
}

/** The path of a link within the site, from the page that has it. */
function resolve(string $page, string $link, string $base): string
{
    $path = str_starts_with($link, $base) ? '/' . substr($link, strlen($base)) : ($link[0] === '/' ? $link : dirname($page) . "/$link");
    $parts = [];
    foreach (explode('/', rawurldecode($path)) as $part) {
        $part === '..' ? array_pop($parts) : ($part === '' || $part === '.' ? null : $parts[] = $part);
    }
    return '/' . implode('/', $parts) . (str_ends_with($path, '/') ? '/' : '');
}

/** The page that a path shows. */
function page_of(string $path, array $pages): ?string
{
    foreach ([$path, rtrim($path, '/') . '/index.html', "$path.html"] as $candidate) {
        if (isset($pages[$candidate])) {
            return $candidate;
        }
    }
    return null;
}

$bad = [];
$checked = 0;
foreach ($pages as $page => $html) {
    preg_match_all('~<(a|link|script|img|iframe|source|form)\b[^>]*?\s(href|src|action)="([^"]*)"~', $html, $found, PREG_SET_ORDER);
    foreach ($found as [, $tag, , $link]) {
        $checked++;
        $link = html_entity_decode($link);
        if (preg_match('~^(https?:)?//~', $link)) {
            if ($tag !== 'a') {
                $bad[] = "$page loads $link";
            }
            continue;
        }
        if (preg_match('~^(data|mailto):~', $link) || $link === '') {
            continue;
        }
        [$path, $anchor] = explode('#', $link, 2) + [1 => ''];
        $target = $path === '' ? $page : resolve($page, $path, $base);
        $target_page = page_of($target, $pages);
        if ($target_page === null && !is_file($root . $target)) {
            $bad[] = "$page leads nowhere: $link";
        } elseif ($anchor !== '' && $target_page !== null && !str_contains($pages[$target_page], 'id="' . rawurldecode($anchor) . '"')) {
            $bad[] = "$page leads to no such heading: $link";
        }
    }
}
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS)) as $file) {
    if ($file->getExtension() === 'css' && preg_match('~url\(["\']?(https?:)?//~', file_get_contents($file->getPathname()))) {
        $bad[] = "$file loads from elsewhere";
    }
}
foreach ($bad as $line) {
    fwrite(STDERR, "$line\n");
}
fwrite(STDERR, count($pages) . " pages, $checked links\n");
exit($bad || !$pages ? 1 : 0);
