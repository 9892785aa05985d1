/* sockets_poll.c -- waits by poll(2) and answers as select(2) does. */

#include "sockets_poll.h"

#define MICROSECONDS 1000000

const sockets_poll_set sockets_poll_sets[SOCKETS_POLL_SETS] = {
	{SOCKETS_POLL_IN, SOCKETS_POLL_IN | POLLHUP | POLLERR}, /* read */
	{POLLOUT, POLLOUT | POLLERR},                           /* write */
	{SOCKETS_POLL_PRI, SOCKETS_POLL_PRI},                   /* except */
};

static short ready_mask_of_request(short asked)
{
	short ready_mask = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		ready_mask |= (asked & sockets_poll_sets[set].request) ? sockets_poll_sets[set].ready_mask : 0;
	}
	return ready_mask;
}

static int count_ready_sets(const sockets_pollfd *pfd)
{
	int nready = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		nready += (pfd->events & sockets_poll_sets[set].request) && (pfd->revents & sockets_poll_sets[set].ready_mask);
	}
	return nready;
}

/* How many answers of those descriptors that have one are to what was asked, counting a descriptor once for
 * each set. -1 if one was closed behind its Socket's back. */
static int count_ready(const sockets_pollfd *list, size_t count, int nready_fds)
{
	int nready = 0;

	for (const sockets_pollfd *pfd = list; pfd < list + count; pfd++) {
		if (EXPECTED(!pfd->revents)) {
			continue;
		}
		if (pfd->revents & POLLNVAL) {
			return -1;
		}
		nready += count_ready_sets(pfd);
		if (--nready_fds == 0) {
			break;
		}
	}
	return nready;
}

/* What poll(2) tells unasked, such as that the peer of a socket is gone that is to be written to and is
 * full, select(2) waits on for. Such descriptors are left out and put back, since they may still become
 * what was asked for. */
#define DISABLED_FD(fd) ((php_socket_t) -2 - (fd))

static void disable_unrequested(sockets_pollfd *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sockets_pollfd *pfd = &list[i];
		if (pfd->revents && !(pfd->revents & ready_mask_of_request(pfd->events))) {
			pfd->fd = DISABLED_FD(pfd->fd);
		}
	}
}

static void restore_disabled(sockets_pollfd *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sockets_pollfd *pfd = &list[i];
		if ((int) pfd->fd < 0) {
			pfd->fd = DISABLED_FD(pfd->fd);
		}
	}
}

/* When a time-out ends, in sockets_platform_now_us(). */
static uint64_t deadline_of(const struct timeval *timeout)
{
	return sockets_platform_now_us() + (uint64_t) timeout->tv_sec * MICROSECONDS + (uint64_t) timeout->tv_usec;
}

/* What is left of a time-out, NULL for none; false if nothing. */
static bool remaining_time(const struct timeval *timeout, uint64_t end, struct timeval *left)
{
	if (!timeout) {
		return true;
	}
	uint64_t now = sockets_platform_now_us();
	if (now >= end) {
		return false;
	}
	left->tv_sec = (end - now) / MICROSECONDS;
	left->tv_usec = (end - now) % MICROSECONDS;
	return true;
}

/* How long a descriptor is left out at once. */
static const struct timeval exclusion_interval = {.tv_usec = 10000};

static bool timeval_is_longer(const struct timeval *time, const struct timeval *other)
{
	return time->tv_sec > other->tv_sec || (time->tv_sec == other->tv_sec && time->tv_usec > other->tv_usec);
}

/* One wait. Returns the answers, or 0, having left out what answered unasked; or -1 with the error. */
static int poll_once(sockets_pollfd *list, size_t count, const struct timeval *timeout, int *error)
{
	int nready_fds = sockets_platform_poll(list, count, timeout);
	int nready = nready_fds > 0 ? count_ready(list, count, nready_fds) : nready_fds;

	if (nready < 0) {
		*error = nready_fds < 0 ? php_socket_errno() : EBADF;
	} else if (nready == 0 && nready_fds > 0) {
		disable_unrequested(list, count);
	}
	return nready;
}

int sockets_poll_as_select(sockets_pollfd *list, size_t count, const struct timeval *timeout, int *error)
{
	uint64_t end = timeout ? deadline_of(timeout) : 0;
	struct timeval left = timeout ? *timeout : (struct timeval){0};
	int nready;

	do {
		nready = poll_once(list, count, timeout ? &left : NULL, error);
		if (nready == 0 && remaining_time(timeout, end, &left)) {
			/* All came unasked: the rest gets its turn. */
			nready = poll_once(list, count,
				timeout && timeval_is_longer(&exclusion_interval, &left) ? &left : &exclusion_interval, error);
			restore_disabled(list, count);
		}
	} while (nready == 0 && remaining_time(timeout, end, &left));
	return nready;
}
