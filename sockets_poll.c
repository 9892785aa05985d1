/* sockets_poll.c -- poll(2) with the semantics of select(2). */

#include "sockets_poll.h"

const sockets_poll_set sockets_poll_sets[SOCKETS_POLL_SETS] = {
	{SOCKETS_POLL_IN, SOCKETS_POLL_IN | POLLHUP | POLLERR}, /* read */
	{POLLOUT, POLLOUT | POLLERR},                           /* write; hung up alone is not writable: select(2) */
	{SOCKETS_POLL_PRI, SOCKETS_POLL_PRI},                   /* except */
};

static short ready_mask_of_request(short events)
{
	short ready_mask = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		ready_mask |= (events & sockets_poll_sets[set].request) ? sockets_poll_sets[set].ready_mask : 0;
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

/* Counts the ready fds, once for each set that an fd is in. Stops after `nready_fds` fds, the return value of poll(2).
 * Returns -1 if an fd is not open, since something other than its Socket has closed it. */
static int count_ready(const sockets_pollfd *fds, size_t count, int nready_fds)
{
	int nready = 0;

	for (const sockets_pollfd *pfd = fds; pfd < fds + count; pfd++) {
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

/* poll(2) reports POLLHUP and POLLERR even if they were not requested. select(2) would continue to wait, for example
 * for a full socket whose peer is gone to become writable. Such fds are disabled by negating them, and restored after
 * a while, since they may still become ready. */
#define DISABLED_FD(fd) ((php_socket_t) -2 - (fd))

static void disable_unrequested(sockets_pollfd *fds, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sockets_pollfd *pfd = &fds[i];
		if (pfd->revents && !(pfd->revents & ready_mask_of_request(pfd->events))) {
			pfd->fd = DISABLED_FD(pfd->fd);
		}
	}
}

static void restore_disabled(sockets_pollfd *fds, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sockets_pollfd *pfd = &fds[i];
		if ((int) pfd->fd < 0) {
			pfd->fd = DISABLED_FD(pfd->fd);
		}
	}
}

uint64_t sockets_poll_deadline(const struct timeval *timeout, uint64_t now)
{
	return now + (uint64_t) timeout->tv_sec * SOCKETS_US_PER_SECOND + (uint64_t) timeout->tv_usec;
}

bool sockets_poll_remaining_time(uint64_t deadline, uint64_t now, struct timeval *left)
{
	uint64_t us = deadline > now ? deadline - now : 0;

	left->tv_sec = us / SOCKETS_US_PER_SECOND;
	left->tv_usec = us % SOCKETS_US_PER_SECOND;
	return us > 0;
}

/* Updates the timeout. Returns whether time is left; always if there is no timeout. */
static bool has_time(struct timeval *timeout, uint64_t deadline)
{
	return !timeout || sockets_poll_remaining_time(deadline, sockets_platform_now_us(), timeout);
}

/* How long poll(2) runs without the disabled fds before they are restored. */
static const struct timeval exclusion_interval = {.tv_usec = 10000};

static bool timeval_is_longer(const struct timeval *time, const struct timeval *other)
{
	return time->tv_sec > other->tv_sec || (time->tv_sec == other->tv_sec && time->tv_usec > other->tv_usec);
}

/* Calls poll(2) once. Returns the result of count_ready(), or -1 with *error set. If it returns 0, fds with events that
 * were not requested are disabled. */
static int poll_once(sockets_pollfd *fds, size_t count, const struct timeval *timeout, int *error)
{
	int nready_fds = sockets_platform_poll(fds, count, timeout);
	int nready = nready_fds > 0 ? count_ready(fds, count, nready_fds) : nready_fds;

	if (nready < 0) {
		*error = nready_fds < 0 ? php_socket_errno() : EBADF;
	} else if (nready == 0 && nready_fds > 0) {
		disable_unrequested(fds, count);
	}
	return nready;
}

int sockets_poll_as_select(
	sockets_pollfd *fds, size_t count, struct timeval *timeout, bool stops_at_unrequested, int *error)
{
	uint64_t deadline = timeout ? sockets_poll_deadline(timeout, sockets_platform_now_us()) : 0;
	int nready;

	do {
		nready = poll_once(fds, count, timeout, error);
		if (nready == 0 && has_time(timeout, deadline)) {
			/* Only events that were not requested: wait for the other fds. */
			if (stops_at_unrequested) {
				restore_disabled(fds, count);
				return SOCKETS_POLL_UNREQUESTED;
			}
			nready = poll_once(fds, count,
				timeout && timeval_is_longer(&exclusion_interval, timeout) ? timeout : &exclusion_interval, error);
			restore_disabled(fds, count);
		}
	} while (nready == 0 && has_time(timeout, deadline));
	return nready;
}
