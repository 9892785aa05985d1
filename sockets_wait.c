/* sockets_wait.c -- waits by poll(2) and answers as select(2) does. */

#include "sockets_wait.h"

#define MICROSECONDS 1000000

const php_socket_set php_socket_sets[PHP_SOCKET_SETS] = {
	{PHP_SOCKET_POLL_DATA, PHP_SOCKET_POLL_DATA | POLLHUP | POLLERR}, /* read */
	{POLLOUT, POLLOUT | POLLERR},                                     /* write */
	{PHP_SOCKET_POLL_URGENT, PHP_SOCKET_POLL_URGENT},                 /* except */
};

static short meaning_of(short asked)
{
	short means = 0;

	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
		means |= (asked & php_socket_sets[set].asks) ? php_socket_sets[set].means : 0;
	}
	return means;
}

static int answers_of(const php_socket_pollfd *one)
{
	int answers = 0;

	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
		answers += (one->events & php_socket_sets[set].asks) && (one->revents & php_socket_sets[set].means);
	}
	return answers;
}

/* How many answers of those descriptors that have one are to what was asked, counting a descriptor once for
 * each set. -1 if one was closed behind its Socket's back. */
static int count_answers(const php_socket_pollfd *list, size_t count, int answering)
{
	int answers = 0;

	for (const php_socket_pollfd *one = list; one < list + count; one++) {
		if (EXPECTED(!one->revents)) {
			continue;
		}
		if (one->revents & POLLNVAL) {
			return -1;
		}
		answers += answers_of(one);
		if (--answering == 0) {
			break;
		}
	}
	return answers;
}

/* What poll(2) tells unasked, such as that the peer of a socket is gone that is to be written to and is
 * full, select(2) waits on for. Such descriptors are left out and put back, since they may still become
 * what was asked for. */
#define LEFT_OUT(descriptor) ((php_socket_t) -2 - (descriptor))

static void leave_out_unasked(php_socket_pollfd *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		php_socket_pollfd *one = &list[i];
		if (one->revents && !(one->revents & meaning_of(one->events))) {
			one->fd = LEFT_OUT(one->fd);
		}
	}
}

static void put_back(php_socket_pollfd *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		php_socket_pollfd *one = &list[i];
		if ((int) one->fd < 0) {
			one->fd = LEFT_OUT(one->fd);
		}
	}
}

/* When a time-out ends, in php_socket_platform_time(). */
static uint64_t end_of(const struct timeval *timeout)
{
	return php_socket_platform_time() + (uint64_t) timeout->tv_sec * MICROSECONDS + (uint64_t) timeout->tv_usec;
}

/* What is left of a time-out, NULL for none; false if nothing. */
static bool is_time_left(const struct timeval *timeout, uint64_t end, struct timeval *left)
{
	if (!timeout) {
		return true;
	}
	uint64_t now = php_socket_platform_time();
	if (now >= end) {
		return false;
	}
	left->tv_sec = (end - now) / MICROSECONDS;
	left->tv_usec = (end - now) % MICROSECONDS;
	return true;
}

/* How long a descriptor is left out at once. */
static const struct timeval turn = {.tv_usec = 10000};

static bool is_longer(const struct timeval *time, const struct timeval *other)
{
	return time->tv_sec > other->tv_sec || (time->tv_sec == other->tv_sec && time->tv_usec > other->tv_usec);
}

/* One wait. Returns the answers, or 0, having left out what answered unasked; or -1 with the error. */
static int wait_once(php_socket_pollfd *list, size_t count, const struct timeval *timeout, int *error)
{
	int answering = php_socket_platform_poll(list, count, timeout);
	int answers = answering > 0 ? count_answers(list, count, answering) : answering;

	if (answers < 0) {
		*error = answering < 0 ? php_socket_errno() : EBADF;
	} else if (answers == 0 && answering > 0) {
		leave_out_unasked(list, count);
	}
	return answers;
}

int php_socket_wait(php_socket_pollfd *list, size_t count, const struct timeval *timeout, int *error)
{
	uint64_t end = timeout ? end_of(timeout) : 0;
	struct timeval left = timeout ? *timeout : (struct timeval){0};
	int answers;

	do {
		answers = wait_once(list, count, timeout ? &left : NULL, error);
		if (answers == 0 && is_time_left(timeout, end, &left)) {
			/* All came unasked: the rest gets its turn. */
			answers = wait_once(list, count, timeout && is_longer(&turn, &left) ? &left : &turn, error);
			put_back(list, count);
		}
	} while (answers == 0 && is_time_left(timeout, end, &left));
	return answers;
}
