# select_python.py -- the works of select.inc on Python's selectors module.
#
#     python3 select_python.py WORK SIZE COUNT
#
# prints "result N", the total nanoseconds.

import selectors
import socket
import sys
from time import perf_counter_ns


# Both ends of pairs, of which every step-th has data, counted from the last.
def make_set(size, step):
    ends = [end for _ in range(size // 2) for end in socket.socketpair(socket.AF_UNIX)]
    for i in range(size, 0, -step):
        ends[(i - 1) ^ 1].send(b"x")
    selector = selectors.DefaultSelector()
    for end in ends:
        selector.register(end, selectors.EVENT_READ)
    return selector, ends


def some(size, count, step):
    selector, ends = make_set(size, step)
    ready = []
    start = perf_counter_ns()
    for _ in range(count):
        ready = selector.select()
    end = perf_counter_ns()
    if count and len(ready) != -(-size // step):
        sys.exit("select failed")
    return end - start


def turns(size, count):
    sets = [make_set(size, size), make_set(size, size)]
    start = perf_counter_ns()
    for i in range(count):
        sets[i & 1][0].select()
    return perf_counter_ns() - start


def change(size, count):
    selector, ends = make_set(size, size)
    spare, peer = socket.socketpair(socket.AF_UNIX)
    start = perf_counter_ns()
    for i in range(count):
        index = i % (size - 1)
        selector.unregister(ends[index])
        ends[index], spare = spare, ends[index]
        selector.register(ends[index], selectors.EVENT_READ)
        selector.select()
    return perf_counter_ns() - start


works = {
    "one": lambda size, count: some(size, count, size),
    "share": lambda size, count: some(size, count, 100),
    "all": lambda size, count: some(size, count, 1),
    "turns": turns,
    "change": change,
}

if len(sys.argv) != 4 or sys.argv[1] not in works:
    sys.exit(f"usage: select_python.py WORK SIZE COUNT; works are {', '.join(works)}")
print("result", works[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3])))
