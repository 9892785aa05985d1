/* sockets_epoll_set.c -- the epoll(7) set of a thread: which Sockets are registered, and the events they report.
 *
 * epoll registers open file descriptions, which a forked process or the receiver of a descriptor may keep open. So a
 * Socket is removed before its fd is closed. A child of fork(2) shares the set of its parent: it does not change it,
 * but closes its fd and starts over. */

#include "sockets_epoll.h"

#ifdef SOCKETS_HAS_EPOLL

_Static_assert(EPOLLIN == POLLIN && EPOLLOUT == POLLOUT && EPOLLPRI == POLLPRI && EPOLLERR == POLLERR
		&& EPOLLHUP == POLLHUP,
	"events of epoll(7) are used as those of poll(2)");

# define FIRST_SIZE 16
# define BITS_PER_WORD 64

static uint32_t words_of(uint32_t count)
{
	return (count + BITS_PER_WORD - 1) / BITS_PER_WORD;
}

void sockets_epoll_reset(sockets_epoll *epoll)
{
	for (uint32_t i = 1; i < epoll->count; i++) {
		if (epoll->watches[i].socket) {
			epoll->watches[i].socket->watch = 0;
		}
	}
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		epoll->sets[set].count = 0;
	}
	sockets_object_close_fds(&epoll->fd, 1);
	epoll->fd = -1;
	epoll->count = 1;
	epoll->unused = epoll->registered = epoll->recurrences = 0;
}

/* After an error that the set should not have. Other code may have closed its fd, and the number may be that of another
 * file now, which stays open. */
static void reset_after_error(sockets_epoll *epoll)
{
	struct epoll_event event;

	if (epoll_wait(epoll->fd, &event, 1, 0) < 0 && (errno == EBADF || errno == EINVAL)) {
		epoll->fd = -1;
	}
	sockets_epoll_reset(epoll);
}

void sockets_epoll_startup(void)
{
	sockets_object_unwatch = sockets_epoll_remove;
}

void sockets_epoll_shutdown(void)
{
	sockets_epoll *epoll = SOCKETS_G(epoll);

	if (!epoll) {
		return;
	}
	sockets_epoll_reset(epoll);
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (epoll->sets[set].size) {
			efree(epoll->sets[set].elements);
			efree(epoll->sets[set].ready);
		}
	}
	if (epoll->size) {
		efree(epoll->watches);
		efree(epoll->events);
	}
	efree(epoll);
	SOCKETS_G(epoll) = NULL;
}

sockets_epoll *sockets_epoll_get(void)
{
	sockets_epoll *epoll = SOCKETS_G(epoll);

	if (UNEXPECTED(!epoll)) {
		epoll = ecalloc(1, sizeof(*epoll));
		epoll->fd = -1;
		epoll->count = 1;
		epoll->call = 1; /* sockets_object.poll_call is 0 before the first call */
		epoll->patience = SOCKETS_EPOLL_PATIENCE;
		epoll->checked_us = sockets_platform_now_us();
		SOCKETS_G(epoll) = epoll;
	} else if (UNEXPECTED(epoll->fd >= 0 && epoll->process != sockets_counter_process_generation())) {
		sockets_epoll_reset(epoll);
	}
	return epoll;
}

zend_result sockets_epoll_open(sockets_epoll *epoll)
{
	if (epoll->fd < 0) {
		epoll->fd = epoll_create1(EPOLL_CLOEXEC);
		epoll->process = sockets_counter_process_generation();
	}
	return epoll->fd >= 0 ? SUCCESS : FAILURE;
}

void sockets_epoll_reserve(sockets_epoll_elements *elements, uint32_t count)
{
	if (count > elements->size) {
		uint32_t size = MAX(count, MAX(FIRST_SIZE, elements->size + elements->size / 2));
		elements->elements = safe_erealloc(elements->elements, size, sizeof(void *), 0);
		elements->ready = safe_erealloc(elements->ready, words_of(size), sizeof(*elements->ready), 0);
		elements->size = size;
	}
}

/* Makes room for one more watch. */
static void reserve_watch(sockets_epoll *epoll)
{
	if (epoll->unused == 0 && epoll->count >= epoll->size) {
		uint32_t size = MAX(FIRST_SIZE, epoll->size + epoll->size / 2);
		epoll->watches = safe_erealloc(epoll->watches, size, sizeof(*epoll->watches), 0);
		epoll->events = safe_erealloc(epoll->events, size, sizeof(*epoll->events), 0);
		/* Generations start at 0 for each entry, and are kept until the end of the request. */
		memset(epoll->watches + epoll->size, 0, (size - epoll->size) * sizeof(*epoll->watches));
		epoll->size = size;
	}
}

static int control(const sockets_epoll *epoll, int operation, const sockets_epoll_watch *watch, uint32_t events)
{
	uint64_t index = (uint64_t) (watch - epoll->watches);
	struct epoll_event event = {
		.events = events,
		.data.u64 = (uint64_t) watch->generation << 32 | index,
	};
	return epoll_ctl(epoll->fd, operation, watch->socket->fd, &event);
}

static void free_watch(sockets_epoll *epoll, sockets_epoll_watch *watch)
{
	watch->socket->watch = 0;
	watch->socket = NULL;
	watch->generation++;
	watch->index[0] = epoll->unused;
	epoll->unused = (uint32_t) (watch - epoll->watches);
	epoll->registered--;
}

zend_result sockets_epoll_add(sockets_epoll *epoll, sockets_object *socket, uint32_t events)
{
	reserve_watch(epoll);
	uint32_t index = epoll->unused ? epoll->unused : epoll->count++;
	sockets_epoll_watch *watch = &epoll->watches[index];

	if (index == epoll->unused) {
		epoll->unused = watch->index[0];
	}
	watch->socket = socket;
	watch->events = events;
	watch->requested = 0;
	socket->watch = index;
	epoll->registered++;
	if (control(epoll, EPOLL_CTL_ADD, watch, events) != 0) {
		int error = errno;
		free_watch(epoll, watch);
		if (error != ENOSPC && error != ENOMEM) {
			reset_after_error(epoll);
		}
		return FAILURE;
	}
	return SUCCESS;
}

zend_result sockets_epoll_modify(sockets_epoll *epoll, sockets_epoll_watch *watch, uint32_t events)
{
	if (control(epoll, EPOLL_CTL_MOD, watch, events) != 0) {
		reset_after_error(epoll);
		return FAILURE;
	}
	watch->events = events;
	return SUCCESS;
}

/* Removes a watch. If that fails, the set may still have the file of an fd that other code has closed. */
static zend_result remove_watch(sockets_epoll *epoll, sockets_epoll_watch *watch)
{
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (watch->requested & (1U << set)) {
			epoll->sets[set].elements[watch->index[set]] = SOCKETS_EPOLL_CHANGED;
		}
	}
	if (control(epoll, EPOLL_CTL_DEL, watch, 0) != 0) {
		reset_after_error(epoll);
		return FAILURE;
	}
	free_watch(epoll, watch);
	return SUCCESS;
}

void sockets_epoll_remove(sockets_object *socket)
{
	sockets_epoll *epoll = sockets_epoll_get();

	if (socket->watch == 0) {
		return; /* inherited by fork(2), and reset */
	}
	if (remove_watch(epoll, &epoll->watches[socket->watch]) == SUCCESS && epoll->registered == 0) {
		sockets_epoll_reset(epoll);
	}
}

/* Marks the elements of a Socket that are ready. Returns their number. */
static int mark_ready(sockets_epoll *epoll, const sockets_epoll_watch *watch, uint32_t events)
{
	int nready = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if ((watch->requested & (1U << set)) && (events & (uint32_t) sockets_poll_sets[set].ready_mask)) {
			uint32_t index = watch->index[set];
			epoll->sets[set].ready[index / BITS_PER_WORD] |= UINT64_C(1) << index % BITS_PER_WORD;
			nready++;
		}
	}
	return nready;
}

/* Changes a watch that has reported only what is not requested. epoll reports EPOLLHUP and EPOLLERR even then; with
 * EPOLLET it does so once, and again after a change. */
static zend_result silence(sockets_epoll *epoll, sockets_epoll_watch *watch)
{
	uint32_t requested = sockets_epoll_requests(watch->requested);

	if (!requested) {
		return remove_watch(epoll, watch);
	}
	if (watch->events & EPOLLET) {
		return SUCCESS;
	}
	return sockets_epoll_modify(epoll, watch, watch->events == requested ? requested | EPOLLET : requested);
}

/* Returns the watch of an event, or NULL for one that the set should not have any more. */
static sockets_epoll_watch *watch_of(const sockets_epoll *epoll, const struct epoll_event *event)
{
	uint32_t index = (uint32_t) event->data.u64;
	sockets_epoll_watch *watch = &epoll->watches[index];

	return index < epoll->count && watch->socket && watch->generation == event->data.u64 >> 32 ? watch : NULL;
}

static int handle_event(sockets_epoll *epoll, const struct epoll_event *event)
{
	sockets_epoll_watch *watch = watch_of(epoll, event);

	if (UNEXPECTED(!watch)) {
		sockets_epoll_reset(epoll);
		return SOCKETS_EPOLL_UNSUITED;
	}
	int nready = mark_ready(epoll, watch, event->events);
	zend_result result = SUCCESS;
	if (UNEXPECTED(nready == 0)) {
		result = silence(epoll, watch);
	} else if (UNEXPECTED(watch->events & EPOLLET)) {
		result = sockets_epoll_modify(epoll, watch, sockets_epoll_requests(watch->requested));
	}
	return result == SUCCESS ? nready : SOCKETS_EPOLL_UNSUITED;
}

int sockets_epoll_collect(sockets_epoll *epoll)
{
	int nevents = epoll_wait(epoll->fd, epoll->events, (int) epoll->size, 0);
	int nready = 0;

	if (UNEXPECTED(nevents < 0)) {
		reset_after_error(epoll);
		return SOCKETS_EPOLL_UNSUITED;
	}
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		sockets_epoll_elements *elements = &epoll->sets[set];
		if (elements->count) {
			memset(elements->ready, 0, words_of(elements->count) * sizeof(*elements->ready));
		}
	}
	for (int i = 0; i < nevents; i++) {
		int nready_sets = handle_event(epoll, &epoll->events[i]);
		if (nready_sets < 0) {
			return SOCKETS_EPOLL_UNSUITED;
		}
		nready += nready_sets;
	}
	return nready;
}

uint32_t sockets_epoll_next_ready(uint32_t set, uint32_t from)
{
	const sockets_epoll_elements *elements = &SOCKETS_G(epoll)->sets[set];
	const uint32_t words = words_of(elements->count);
	uint32_t word = from / BITS_PER_WORD;

	if (word >= words) {
		return UINT32_MAX;
	}
	uint64_t bits = elements->ready[word] & (UINT64_MAX << from % BITS_PER_WORD);
	while (!bits) {
		if (++word == words) {
			return UINT32_MAX;
		}
		bits = elements->ready[word];
	}
	return word * BITS_PER_WORD + (uint32_t) __builtin_ctzll(bits);
}

#endif
