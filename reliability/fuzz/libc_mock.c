/* libc_mock.c -- replaces system calls in the fuzzed program. The mocks check their arguments, keep all traffic on
 * this machine, and return what the input says.
 *
 * The program defines the symbols itself, so libphp uses them too; they do not change how PHP itself works. */

#include "afl_messages.h"
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

/* More than an input can open. */
#define DESCRIPTORS 1024

static const libc_mock_script *script;
static bool is_guarded[DESCRIPTORS];
static struct pollfd all[DESCRIPTORS];

/* poll(2) reports which descriptor numbers are open. */
static void update_all(void)
{
	for (int i = 0; i < DESCRIPTORS; i++) {
		all[i] = (struct pollfd){.fd = i};
	}
	(void) poll(all, DESCRIPTORS, 0);
}

size_t libc_mock_open(void)
{
	size_t count = 0;

	update_all();
	for (int i = 0; i < DESCRIPTORS; i++) {
		count += !(all[i].revents & POLLNVAL);
	}
	return count;
}

void libc_mock_guard(const libc_mock_script *new_script)
{
	script = new_script;
	update_all();
	for (int i = 0; i < DESCRIPTORS; i++) {
		is_guarded[i] = script && !(all[i].revents & POLLNVAL);
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

/* Sends no DNS queries. */
int getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	name_lookup real = (name_lookup) dlsym(RTLD_NEXT, "getaddrinfo");
	struct addrinfo numeric = hints ? *hints : (struct addrinfo){0};

	numeric.ai_flags |= AI_NUMERICHOST;
	return real(host, service, &numeric, found);
}

/* Reads all of it, so that AddressSanitizer checks it. */
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

/* All descriptors that are sent must be open. */
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

/* Control messages of fixed size. */
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

/* The headers must exactly fill the buffer. */
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

/* The error of sendmsg(2), by letter, or 0 for success. */
static int error_of(unsigned char answer)
{
	static const int errors[] = {EAGAIN, EPIPE, EMSGSIZE, ENOBUFS, EPERM, EBADF, ECONNREFUSED, EINTR};

	return answer >= 'a' && answer <= 'h' ? errors[answer - 'a'] : 0;
}

/* Sends nothing if there is an address, so that all traffic stays on this machine. */
ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags)
{
	ssize_t (*real)(int, const struct msghdr *, int) = dlsym(RTLD_NEXT, "sendmsg");
	struct msghdr copy = *message;
	int error = script ? error_of(script->answer) : 0;

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

/* A new descriptor of one of several types. */
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

void libc_mock_install(void *control, size_t size)
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

/* Copies input into a buffer, up to its capacity. Returns the number of bytes. */
static size_t give(fuzz_input *input, void *room, size_t size, size_t wanted)
{
	size_t length = MIN(MIN(wanted, size), (size_t) (input->end - input->at));

	memcpy(room, input->at, length);
	input->at += length;
	return length;
}

/* Never blocks, since nothing sends. */
ssize_t recv(int descriptor, void *data, size_t size, int flags)
{
	ssize_t (*real)(int, void *, size_t, int) = dlsym(RTLD_NEXT, "recv");

	return real(descriptor, data, size, flags | MSG_DONTWAIT);
}

/* Reads from the rest of the input: a byte of flags, the length of the sender's address, the address, a byte of
 * data, and the ancillary data. As in the kernel, the returned length of a truncated address is its full length. */
ssize_t recvmsg(int descriptor, struct msghdr *message, int flags)
{
	static const int returned_flags[] = {
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

	if (!script || !script->receives) {
		return real(descriptor, message, flags | MSG_DONTWAIT);
	}
	fuzz_input rest = script->rest;
	message->msg_flags = returned_flags[fuzz_byte(&rest) % 8] | (flags & MSG_CMSG_CLOEXEC);
	size_t length = fuzz_byte(&rest), size = message->msg_name ? message->msg_namelen : 0;
	(void) give(&rest, message->msg_name ? message->msg_name : "", size, length);
	message->msg_namelen = (socklen_t) (message->msg_name ? length : 0);
	ssize_t received = (ssize_t) give(&rest, message->msg_iov->iov_base, message->msg_iov->iov_len, 1);
	size_t room = message->msg_controllen;
	message->msg_controllen = give(&rest, message->msg_control, room, SIZE_MAX);
	/* Poisons what was not written, until the memory is freed. */
	ASAN_POISON_MEMORY_REGION((char *) message->msg_control + message->msg_controllen, room - message->msg_controllen);
	libc_mock_install(message->msg_control, message->msg_controllen);
	return received;
}
