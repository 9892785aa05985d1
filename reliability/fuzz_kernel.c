/* fuzz_kernel.c -- system calls as the fuzzed extension finds them: they check what they are given, keep it on
 * this machine, and tell what the input says.
 *
 * The program defines them itself, so libphp finds these as well; none of PHP's own work is changed by it. */

#include "fuzz_message.h"
#include "sockets_platform.h"

#include <sanitizer/asan_interface.h>

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

/* More than an input can ask for. */
#define DESCRIPTORS 1024

static const fuzz_kernel_orders *orders;
static bool is_guarded[DESCRIPTORS];
static struct pollfd all[DESCRIPTORS];

/* Asks for all at once: poll(2) says of each number whether it is open. */
static void look(void)
{
	for (int i = 0; i < DESCRIPTORS; i++) {
		all[i] = (struct pollfd){.fd = i};
	}
	(void) poll(all, DESCRIPTORS, 0);
}

size_t fuzz_kernel_open(void)
{
	size_t count = 0;

	look();
	for (int i = 0; i < DESCRIPTORS; i++) {
		count += !(all[i].revents & POLLNVAL);
	}
	return count;
}

void fuzz_kernel_guard(const fuzz_kernel_orders *new_orders)
{
	orders = new_orders;
	look();
	for (int i = 0; i < DESCRIPTORS; i++) {
		is_guarded[i] = orders && !(all[i].revents & POLLNVAL);
	}
}

int close(int descriptor)
{
	if (descriptor >= 0 && descriptor < DESCRIPTORS && is_guarded[descriptor]) {
		fuzz_fail("closes a descriptor that is not its own");
	}
	return (int) syscall(SYS_close, descriptor);
}

typedef int (*name_lookup)(const char *, const char *, const struct addrinfo *, struct addrinfo **);

/* No name is asked of a server. */
int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	name_lookup real = (name_lookup) dlsym(RTLD_NEXT, "getaddrinfo");
	struct addrinfo numeric = hints ? *hints : (struct addrinfo){0};

	numeric.ai_flags |= AI_NUMERICHOST;
	return real(host, service, &numeric, found);
}

/* Reads all of it, which AddressSanitizer watches. */
static void touch(const void *data, size_t size)
{
	static volatile ZEND_ATTRIBUTE_UNUSED unsigned char sum;

	for (size_t i = 0; i < size; i++) {
		sum ^= ((const unsigned char *) data)[i];
	}
}

static void check_address(const struct sockaddr *address, size_t length)
{
	touch(address, length);
	bool is_local = address->sa_family == AF_UNIX && length <= sizeof(struct sockaddr_un);
	bool is_inet = address->sa_family == AF_INET && length == sizeof(struct sockaddr_in);
	bool is_inet6 = address->sa_family == AF_INET6 && length == sizeof(struct sockaddr_in6);
	bool is_good = length >= sizeof(sa_family_t) && (is_local || is_inet || is_inet6);
	if (!is_good) {
		fuzz_fail("an address whose length is not its family's");
	}
}

/* The descriptors that are sent have to be open, all of them. */
static void check_descriptors(const struct cmsghdr *header, size_t size)
{
	const int *descriptors = (const int *) CMSG_DATA(header);

	if (size == 0 || size % sizeof(int) != 0) {
		fuzz_fail("descriptors of no whole number");
	}
	for (size_t i = 0; i < size / sizeof(int); i++) {
		if (fcntl(descriptors[i], F_GETFD) < 0) {
			fuzz_fail("sends a descriptor that is not open");
		}
	}
}

/* The kinds of fixed size. */
static bool is_known_control(const struct cmsghdr *header, size_t size)
{
	bool is_ipv6 = header->cmsg_level == IPPROTO_IPV6;

	if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_CREDENTIALS) {
		return size == sizeof(struct ucred);
	}
	if (is_ipv6 && header->cmsg_type == IPV6_PKTINFO) {
		return size == sizeof(struct in6_pktinfo);
	}
	return is_ipv6 && (header->cmsg_type == IPV6_HOPLIMIT || header->cmsg_type == IPV6_TCLASS) && size == sizeof(int);
}

/* The headers one after the other have to be what the size says. */
static void check_control(struct msghdr *message)
{
	size_t size = 0;

	touch(message->msg_control, message->msg_controllen);
	for (struct cmsghdr *header = CMSG_FIRSTHDR(message); header; header = CMSG_NXTHDR(message, header)) {
		size_t data = header->cmsg_len - CMSG_LEN(0);
		if (header->cmsg_len < CMSG_LEN(0)) {
			fuzz_fail("a header that is too short");
		}
		if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
			check_descriptors(header, data);
		} else if (!is_known_control(header, data)) {
			fuzz_fail("ancillary data of an unknown kind or of another size");
		}
		size += CMSG_SPACE(data);
	}
	if (size != message->msg_controllen) {
		fuzz_fail("ancillary data of another size than its headers say");
	}
}

static size_t check_pieces(const struct msghdr *message)
{
	size_t size = 0;

	for (size_t i = 0; i < message->msg_iovlen; i++) {
		touch(message->msg_iov[i].iov_base, message->msg_iov[i].iov_len);
		size += message->msg_iov[i].iov_len;
	}
	return size;
}

/* What sendmsg(2) fails with, by a letter of the input; 0 if it does not. */
static int error_of(unsigned char answer)
{
	static const int errors[] = {EAGAIN, EPIPE, EMSGSIZE, ENOBUFS, EPERM, EBADF, ECONNREFUSED, EINTR};

	return answer >= 'a' && answer <= 'h' ? errors[answer - 'a'] : 0;
}

/* Where an address is given nothing is sent, so that all stays on this machine. */
ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags)
{
	ssize_t (*real)(int, const struct msghdr *, int) = dlsym(RTLD_NEXT, "sendmsg");
	struct msghdr copy = *message;
	int error = orders ? error_of(orders->answer) : 0;

	if (message->msg_namelen) {
		check_address(message->msg_name, message->msg_namelen);
	}
	check_control(&copy);
	size_t size = check_pieces(message);
	if (error) {
		errno = error;
		return -1;
	}
	return message->msg_namelen ? (ssize_t) size : real(descriptor, message, flags | MSG_DONTWAIT);
}

/* A new descriptor of one of several kinds. */
static int make_descriptor(unsigned kind)
{
	int two[2] = {-1, -1};

	switch (kind % 6) {
	case 0:
		return open("/dev/null", O_RDWR | O_CLOEXEC);
	case 1:
		return socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	case 2:
		return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	case 3:
		return eventfd(0, EFD_CLOEXEC);
	case 4:
		return open("/tmp", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	default:
		if (pipe2(two, O_CLOEXEC) == 0) {
			(void) syscall(SYS_close, two[1]);
		}
		return two[0];
	}
}

void fuzz_kernel_install(void *control, size_t size)
{
	struct msghdr message = {.msg_control = control, .msg_controllen = size};

	for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
		size_t left = size - (size_t) ((char *) header - (char *) control);
		size_t length = MIN((size_t) header->cmsg_len, left);
		bool descriptors_come = header->cmsg_type == SCM_RIGHTS || header->cmsg_type == SCM_PIDFD;
		if (header->cmsg_level == SOL_SOCKET && descriptors_come && length >= CMSG_LEN(0)) {
			int *descriptors = (int *) CMSG_DATA(header);
			for (size_t i = 0; i < (length - CMSG_LEN(0)) / sizeof(int); i++) {
				descriptors[i] = make_descriptor((unsigned) descriptors[i]);
			}
		}
	}
}

/* Some of the input into a buffer, no more than there is room for; tells how much. */
static size_t give(fuzz_input *input, void *room, size_t size, size_t wanted)
{
	size_t length = MIN(MIN(wanted, size), (size_t) (input->end - input->at));

	memcpy(room, input->at, length);
	input->at += length;
	return length;
}

/* Nothing waits: there is nobody who would send. */
ssize_t recv(int descriptor, void *data, size_t size, int flags)
{
	ssize_t (*real)(int, void *, size_t, int) = dlsym(RTLD_NEXT, "recv");

	return real(descriptor, data, size, flags | MSG_DONTWAIT);
}

/* Of the rest of the input: a byte of flags, the length of the sender's address and the address, a byte of data,
 * and the ancillary data. The length of an address that does not fit is told whole, as the system does. */
ssize_t recvmsg(int descriptor, struct msghdr *message, int flags)
{
	static const int told[] = {
		0,
		MSG_TRUNC,
		MSG_CTRUNC,
		MSG_EOR,
		MSG_OOB,
		MSG_ERRQUEUE,
		MSG_TRUNC | MSG_CTRUNC,
		MSG_CMSG_CLOEXEC,
	};
	ssize_t (*real)(int, struct msghdr *, int) = dlsym(RTLD_NEXT, "recvmsg");

	if (!orders || !orders->receives) {
		return real(descriptor, message, flags | MSG_DONTWAIT);
	}
	fuzz_input rest = orders->rest;
	message->msg_flags = told[fuzz_byte(&rest) % 8] | (flags & MSG_CMSG_CLOEXEC);
	size_t length = fuzz_byte(&rest), size = message->msg_name ? message->msg_namelen : 0;
	(void) give(&rest, message->msg_name ? message->msg_name : "", size, length);
	message->msg_namelen = (socklen_t) (message->msg_name ? length : 0);
	ssize_t received = (ssize_t) give(&rest, message->msg_iov->iov_base, message->msg_iov->iov_len, 1);
	size_t room = message->msg_controllen;
	message->msg_controllen = give(&rest, message->msg_control, room, SIZE_MAX);
	/* What was not written is not to be read; until the memory is freed. */
	ASAN_POISON_MEMORY_REGION((char *) message->msg_control + message->msg_controllen, room - message->msg_controllen);
	fuzz_kernel_install(message->msg_control, message->msg_controllen);
	return received;
}
