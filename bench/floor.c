/* floor.c -- the benchmark as bare system calls: the least that each work can cost on this machine.
 *
 *     floor WORK SIZE COUNT
 *
 * Repeats a work COUNT times and prints "result N", the total nanoseconds. sockets.php, streams.php and works.py do the
 * same works; README.md describes them. Exits with 1 if a system call fails, 2 for wrong arguments. */

#define _GNU_SOURCE /* ppoll(2), MSG_CMSG_CLOEXEC, sched_setaffinity(2) */

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "floor.h"

#define LARGEST (16 * 1024 * 1024)
#define READ_LENGTH 8192
#define LINE 80
#define LINES_AT_ONCE 512

/* Some processors copy slowly to the start of a page: see README.md. */
static _Alignas(4096) char storage[64 + LARGEST];
static char *const buffer = storage + 64;
static _Alignas(4096) char data[LARGEST];

static void make_pair(int type, int pair[2])
{
	must("socketpair", socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, pair));
}

static void write_whole(int descriptor, size_t size)
{
	for (size_t done = 0; done < size;) {
		done += (size_t) must("send", send(descriptor, data + done, size - done, MSG_NOSIGNAL));
	}
}

/* Reads exactly that many bytes. */
static void read_whole(int descriptor, size_t size, size_t length)
{
	for (size_t done = 0; done < size;) {
		long received = must("recv", recv(descriptor, buffer, length, 0));
		if (received == 0) {
			(void) fputs("recv: early end\n", stderr);
			exit(1);
		}
		done += (size_t) received;
	}
}

static uint64_t do_pair(size_t size, size_t count)
{
	(void) size;
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		int pair[2];
		make_pair(SOCK_STREAM, pair);
		close(pair[0]);
		close(pair[1]);
	}
	return now() - start;
}

/* Sends one message through a pair within the process. */
static uint64_t transfer(int type, size_t size, size_t length, size_t count)
{
	int pair[2];

	make_pair(type, pair);
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		must("send", send(pair[0], data, size, MSG_NOSIGNAL));
		must("recv", recv(pair[1], buffer, length, 0));
	}
	return now() - start;
}

static uint64_t do_stream(size_t size, size_t count)
{
	return transfer(SOCK_STREAM, size, READ_LENGTH, count);
}

static uint64_t do_length(size_t size, size_t count)
{
	return transfer(SOCK_STREAM, 10, size, count);
}

static uint64_t do_datagram(size_t size, size_t count)
{
	return transfer(SOCK_DGRAM, size, READ_LENGTH, count);
}

static uint64_t do_packet(size_t size, size_t count)
{
	return transfer(SOCK_SEQPACKET, size, READ_LENGTH, count);
}

static uint64_t do_empty(size_t size, size_t count)
{
	int pair[2];

	(void) size;
	make_pair(SOCK_STREAM | SOCK_NONBLOCK, pair);
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		if (recv(pair[1], buffer, READ_LENGTH, 0) != -1 || errno != EAGAIN) {
			perror("recv");
			exit(1);
		}
	}
	return now() - start;
}

/* fork(2); pins the child to the processor CHILD_PROCESSOR if that is set. */
static bool is_child(void)
{
	if (must("fork", fork()) != 0) {
		return false;
	}
#ifdef CPU_SET
	const char *processor = getenv("CHILD_PROCESSOR");
	cpu_set_t set;
	CPU_ZERO(&set);
	if (processor) {
		CPU_SET(strtoul(processor, NULL, 10), &set);
		must("sched_setaffinity", sched_setaffinity(0, sizeof(set), &set));
	}
#endif
	return true;
}

static void echo(int descriptor, size_t size, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		read_whole(descriptor, size, size);
		write_whole(descriptor, size);
	}
}

static uint64_t do_trip(size_t size, size_t count)
{
	int pair[2];

	make_pair(SOCK_STREAM, pair);
	if (is_child()) {
		close(pair[0]);
		write_whole(pair[1], 1);
		echo(pair[1], size, count);
		_exit(0);
	}
	close(pair[1]);
	read_whole(pair[0], 1, 1);
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		write_whole(pair[0], size);
		read_whole(pair[0], size, size);
	}
	uint64_t end = now();
	wait(NULL);
	return end - start;
}

/* Writes to a process that reads everything and then replies. */
static uint64_t do_bulk(size_t size, size_t count)
{
	int pair[2];

	make_pair(SOCK_STREAM, pair);
	if (is_child()) {
		close(pair[0]);
		write_whole(pair[1], 1);
		read_whole(pair[1], size * count, size);
		write_whole(pair[1], 1);
		_exit(0);
	}
	close(pair[1]);
	read_whole(pair[0], 1, 1);
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		write_whole(pair[0], size);
	}
	read_whole(pair[0], 1, 1);
	uint64_t end = now();
	wait(NULL);
	return end - start;
}

/* Peeks once for many lines, then reads each: the data after it stays in the kernel. */
static void read_lines(int descriptor)
{
	size_t seen = (size_t) must("recv", recv(descriptor, buffer, LARGEST, MSG_PEEK));

	for (size_t start = 0; start < seen;) {
		size_t length = (size_t) ((char *) memchr(buffer + start, '\n', seen - start) - (buffer + start)) + 1;
		if (must("recv", recv(descriptor, storage, length, 0)) != (long) length) {
			(void) fputs("recv: not a line\n", stderr);
			exit(1);
		}
		start += length;
	}
}

static uint64_t do_lines(size_t size, size_t count)
{
	int pair[2];

	make_pair(SOCK_STREAM, pair);
	memset(data, 'x', LINES_AT_ONCE * size);
	for (size_t i = 1; i <= LINES_AT_ONCE; i++) {
		data[i * size - 1] = '\n';
	}
	uint64_t start = now();
	for (size_t done = 0; done < count; done += LINES_AT_ONCE) {
		size_t lines = count - done < LINES_AT_ONCE ? count - done : LINES_AT_ONCE;
		write_whole(pair[0], lines * size);
		read_lines(pair[1]);
	}
	return now() - start;
}

/* Both ends of many pairs, only the last of which has data. */
static uint64_t do_select(size_t size, size_t count)
{
	struct pollfd *descriptors = have(size + 1, sizeof(*descriptors));
	int pair[2];

	for (size_t i = 0; i < size; i += 2) {
		make_pair(SOCK_STREAM, pair);
		descriptors[i] = (struct pollfd){.fd = pair[0], .events = POLLIN};
		descriptors[i + 1] = (struct pollfd){.fd = pair[1], .events = POLLIN};
	}
	write_whole(descriptors[size - 2].fd, 1);
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		if (must("ppoll", ppoll(descriptors, size, NULL, NULL)) != 1) {
			(void) fputs("ppoll: not one\n", stderr);
			exit(1);
		}
	}
	uint64_t end = now();
	free(descriptors);
	return end - start;
}

static void pass(int descriptor, const int *passed, size_t count)
{
	char control[CMSG_SPACE(253 * sizeof(int))]; /* cppcheck-suppress unassignedVariable; is, by way of the header */
	struct iovec piece = {data, 1};
	struct msghdr message = {
		.msg_iov = &piece,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = CMSG_SPACE(count * sizeof(int)),
	};
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);

	if (!header) {
		(void) fputs("sendmsg: no room\n", stderr);
		exit(1);
	}
	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(count * sizeof(int));
	memcpy(CMSG_DATA(header), passed, count * sizeof(int));
	must("sendmsg", sendmsg(descriptor, &message, MSG_NOSIGNAL));
}

static void receive_passed(int descriptor, size_t count)
{
	char control[CMSG_SPACE(253 * sizeof(int))];
	struct iovec piece = {buffer, READ_LENGTH};
	struct msghdr message = {
		.msg_iov = &piece,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control),
	};

	must("recvmsg", recvmsg(descriptor, &message, MSG_CMSG_CLOEXEC));
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	if (!header || header->cmsg_len != CMSG_LEN(count * sizeof(int))) {
		(void) fputs("recvmsg: other descriptors than sent\n", stderr);
		exit(1);
	}
	const int *received = (const int *) CMSG_DATA(header);
	for (size_t i = 0; i < count; i++) {
		close(received[i]);
	}
}

static uint64_t do_pass(size_t size, size_t count)
{
	int pair[2], passed[253];

	make_pair(SOCK_STREAM, pair);
	for (size_t i = 0; i < size; i++) {
		passed[i] = pair[0];
	}
	uint64_t start = now();
	for (size_t i = 0; i < count; i++) {
		pass(pair[0], passed, size);
		receive_passed(pair[1], size);
	}
	return now() - start;
}

static const struct {
	const char *name;
	uint64_t (*work)(size_t size, size_t count);
	size_t smallest, largest;
} works[] = {
	{"pair", do_pair, 0, 0},
	{"stream", do_stream, 1, READ_LENGTH},
	{"send", do_stream, 1, READ_LENGTH},
	{"trip", do_trip, 1, LARGEST},
	{"bulk", do_bulk, 1, LARGEST},
	{"length", do_length, 10, LARGEST},
	{"lines", do_lines, LINE, LINE},
	{"select", do_select, 2, 1000000},
	{"pass", do_pass, 1, 253},
	{"datagram", do_datagram, 1, READ_LENGTH},
	{"packet", do_packet, 1, READ_LENGTH},
	{"empty", do_empty, 0, 0},
};

int main(int count, char **arguments)
{
	if (count == 4) {
		size_t size = strtoul(arguments[2], NULL, 10), times = strtoul(arguments[3], NULL, 10);
		for (size_t i = 0; i < sizeof(works) / sizeof(*works); i++) {
			if (strcmp(works[i].name, arguments[1]) == 0 && size >= works[i].smallest && size <= works[i].largest) {
				/* Writes to it, since untouched pages all map to one page of zeros. */
				memset(data, 'x', size < LARGEST ? size + 1 : LARGEST);
				printf("result %llu\n", (unsigned long long) works[i].work(size, times));
				return 0;
			}
		}
	}
	(void) fputs("usage: floor WORK SIZE COUNT\n", stderr);
	return 2;
}
