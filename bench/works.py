# works.py -- the benchmark on Python's socket module.
#
#     python3 works.py WORK SIZE COUNT
#
# prints "result N", the total nanoseconds.

import os
import select
import socket
import sys
from time import perf_counter_ns

READ_LENGTH = 8192
LINES_AT_ONCE = 512


def must(is_true, call):
    if not is_true:
        sys.exit(f"{call} failed")


def make_pair(kind=socket.SOCK_STREAM):
    return socket.socketpair(socket.AF_UNIX, kind)


def read_whole(descriptor, size, length):
    while size > 0:
        received = len(descriptor.recv(length))
        if received == 0:
            must(False, "recv")
        size -= received


# In a forked process, on the processor that CHILD_PROCESSOR names, if it is set.
def fork_to(child):
    if os.fork() == 0:
        if "CHILD_PROCESSOR" in os.environ:
            os.sched_setaffinity(0, [int(os.environ["CHILD_PROCESSOR"])])
        child()
        os._exit(0)


def pair(size, count):
    start = perf_counter_ns()
    for _ in range(count):
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        one.close()
        other.close()
    return perf_counter_ns() - start


def transfer(kind, size, length, count):
    one, other = make_pair(kind)
    data = read = b"x" * size
    start = perf_counter_ns()
    for _ in range(count):
        one.send(data)
        read = other.recv(length)
    end = perf_counter_ns()
    must(read == data, "recv")
    return end - start


def trip(size, count):
    here, there = make_pair()
    data = read = b"x" * size

    def child():
        there.send(b".")
        for _ in range(count):
            there.recv(size)
            there.send(data)

    fork_to(child)
    read_whole(here, 1, 1)
    start = perf_counter_ns()
    for _ in range(count):
        here.send(data)
        read = here.recv(size)
    end = perf_counter_ns()
    must(read == data, "recv")
    os.wait()
    return end - start


def bulk(size, count):
    here, there = make_pair()
    data = b"x" * size

    def child():
        there.sendall(b".")
        read_whole(there, size * count, size)
        there.sendall(b".")

    fork_to(child)
    read_whole(here, 1, 1)
    start = perf_counter_ns()
    for _ in range(count):
        here.sendall(data)
    read_whole(here, 1, 1)
    end = perf_counter_ns()
    os.wait()
    return end - start


# readline() reads ahead: what follows a line leaves the kernel for the file's buffer.
def lines(size, count):
    one, other = make_pair()
    line = read = b"x" * (size - 1) + b"\n"
    data = line * LINES_AT_ONCE
    file = other.makefile("rb")
    start = perf_counter_ns()
    for done in range(0, count, LINES_AT_ONCE):
        ready = min(LINES_AT_ONCE, count - done)
        one.sendall(memoryview(data)[:size * ready])
        for _ in range(ready):
            read = file.readline(READ_LENGTH)
    end = perf_counter_ns()
    must(read == line, "readline")
    return end - start


# Both ends of pairs, of which the last one has data. Above 1024, which select(2) is limited to, poll(2).
def select_one(size, count):
    sockets = [end for _ in range(size // 2) for end in make_pair()]
    sockets[-2].send(b"x")
    if sockets[-1].fileno() < 1024:
        wait = lambda: select.select(sockets, [], [])[0]
    else:
        poller = select.poll()
        for end in sockets:
            poller.register(end, select.POLLIN)
        wait = poller.poll
    ready = [None]
    start = perf_counter_ns()
    for _ in range(count):
        ready = wait()
    end = perf_counter_ns()
    must(len(ready) == 1, "select")
    return end - start


# Descriptors to another process, here this one.
def passing(size, count):
    one, other = make_pair()
    passed = [one.fileno()] * size
    start = perf_counter_ns()
    for _ in range(count):
        socket.send_fds(one, [b"x"], passed)
        _, received, _, _ = socket.recv_fds(other, READ_LENGTH, size)
        for descriptor in received:
            socket.socket(fileno=descriptor).close()
    end = perf_counter_ns()
    return end - start


# A read that finds nothing, on a socket that does not wait.
def empty(size, count):
    _, other = ends = make_pair()
    other.setblocking(False)
    found = 0
    start = perf_counter_ns()
    for _ in range(count):
        try:
            other.recv(READ_LENGTH)
            found += 1
        except BlockingIOError:
            pass
    end = perf_counter_ns()
    must(found == 0, "recv")
    return end - start


works = {
    "pair": pair,
    "stream": lambda size, count: transfer(socket.SOCK_STREAM, size, READ_LENGTH, count),
    "send": lambda size, count: transfer(socket.SOCK_STREAM, size, READ_LENGTH, count),
    "trip": trip,
    "bulk": bulk,
    "length": lambda size, count: transfer(socket.SOCK_STREAM, 10, size, count),
    "lines": lines,
    "select": select_one,
    "pass": passing,
    "datagram": lambda size, count: transfer(socket.SOCK_DGRAM, size, READ_LENGTH, count),
    "packet": lambda size, count: transfer(socket.SOCK_SEQPACKET, size, READ_LENGTH, count),
    "empty": empty,
}

if len(sys.argv) != 4 or sys.argv[1] not in works:
    sys.exit(f"usage: works.py WORK SIZE COUNT; works are {', '.join(works)}")
print("result", works[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3])))
