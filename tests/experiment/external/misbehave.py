"""A program that answers well when n is 40, and else does what its first argument says. Standard library only."""
import json
import os
import signal
import struct
import sys
import time

KIND = sys.argv[1]
NOTE = sys.argv[2] if len(sys.argv) > 2 else None  # where pids of children go
source, sink = os.fdopen(0, "rb", closefd=False), os.fdopen(1, "wb", closefd=False)


def out(data):
    sink.write(data if isinstance(data, bytes) else data.encode())
    sink.flush()


def hang():
    while True:
        time.sleep(3600)


def good(request, numbers):
    """Two atoms: the halves of the sorted data."""
    y = sorted(numbers)
    halves = [y[: len(y) // 2], y[len(y) // 2:]]
    mean = [sum(h) / len(h) for h in halves]
    variance = [sum((v - m) ** 2 for v in h) / len(h) for h, m in zip(halves, mean)]
    return {"id": request["id"], "parameters": {"weights": [0.5, 0.5], "mean": mean, "variance": variance},
            "columns": {"spread": y[-1] - y[0]}}


def line(answer):
    return json.dumps(answer) + "\n"


def changed(answer, **changes):
    answer.update(changes)
    return line(answer)


def parameters(answer, **changes):
    answer["parameters"].update(changes)
    return line(answer)


def note_pid(pid):
    with open(NOTE, "w") as file:
        file.write(str(pid))


def fork_child(leaves_group):
    child = os.fork()
    if child == 0:
        if leaves_group:
            os.setsid()
            if os.fork() > 0:
                os._exit(0)
        note_pid(os.getpid())
        hang()
    while not (os.path.exists(NOTE) and os.path.getsize(NOTE)):
        time.sleep(0.005)
    os._exit(3)


def dribble():
    while True:
        out("{")
        time.sleep(0.02)


def flood(descriptor, data, count):
    while count != 0:
        os.write(descriptor, data)
        count -= 1


def close(descriptor, then_hang=True):
    os.close(descriptor)
    if then_hang:
        hang()


def in_text(answer, old, new):
    return line(answer).replace(old, new)


WEIGHTS = '"weights": [0.5, 0.5]'
KINDS = {
    "silent": lambda a: hang(),
    "stops-itself": lambda a: os.kill(os.getpid(), signal.SIGSTOP),
    "exits-0": lambda a: os._exit(0),
    "exits-3": lambda a: os._exit(3),
    "crashes": lambda a: os.kill(os.getpid(), signal.SIGSEGV),
    "half-an-answer": lambda a: (out(line(a)[:30]), os._exit(1)),
    "no-line-feed": lambda a: (out(line(a)[:-1]), hang()),
    "dribbles": lambda a: dribble(),
    "binary": lambda a: out(bytes(range(1, 10)) + bytes(range(11, 256)) + b"\n"),
    "not-utf-8": lambda a: out(line(a).encode().replace(b"spread", b"spr\xff\xfe")),
    "nul-bytes": lambda a: out(b"\0\0\0\0\n"),
    "empty-line": lambda a: out("\n"),
    "words": lambda a: out("Iteration 1: done\n"),
    "list": lambda a: out("[1, 2]\n"),
    "number": lambda a: out("42\n"),
    "wrong-id": lambda a: out(changed(a, id=a["id"] + 1)),
    "old-id": lambda a: out(changed(a, id=0)),
    "no-id": lambda a: (a.pop("id"), out(line(a))),
    "text-id": lambda a: out(changed(a, id=str(a["id"]))),
    "half-id": lambda a: out(changed(a, id=a["id"] + 0.5)),
    "huge-id": lambda a: out(in_text(a, '"id": %d' % a["id"], '"id": 1' + 300 * "0")),
    "three-atoms": lambda a: out(parameters(a, weights=[0.5, 0.25, 0.25], mean=[0, 1, 2], variance=[1, 1, 1])),
    "no-atoms": lambda a: out(parameters(a, weights=[], mean=[], variance=[])),
    "one-mean": lambda a: out(parameters(a, mean=[0.0])),
    "wide-mean": lambda a: out(parameters(a, mean=[[0.0, 1.0], [0.0, 1.0]])),
    "negative-variance": lambda a: out(parameters(a, variance=[1.0, -1.0])),
    "zero-variance": lambda a: out(parameters(a, variance=[1.0, 0.0])),
    "heavy-weights": lambda a: out(parameters(a, weights=[1.0, 1.0])),
    "negative-weight": lambda a: out(parameters(a, weights=[1.5, -0.5])),
    "nan": lambda a: out(parameters(a, mean=[float("nan"), 1.0])),
    "infinity": lambda a: out(parameters(a, mean=[float("-inf"), 1.0])),
    "beyond-doubles": lambda a: out(in_text(a, WEIGHTS, '"weights": [1e999, 0.5]')),
    "huge-mean": lambda a: out(parameters(a, mean=[1e308, -1e308])),
    "huge-integer": lambda a: out(in_text(a, WEIGHTS, '"weights": [1%s, 0.5]' % (400 * "0"))),
    "null-mean": lambda a: out(parameters(a, mean=[None, 1.0])),
    "text-mean": lambda a: out(parameters(a, mean=["0", "1"])),
    "true-mean": lambda a: out(parameters(a, mean=[True, False])),
    "table-mean": lambda a: out(parameters(a, mean={"a": 1})),
    "list-of-parameters": lambda a: out(changed(a, parameters=[1, 2])),
    "lacks-variance": lambda a: (a["parameters"].pop("variance"), out(line(a))),
    "unknown-parameter": lambda a: out(parameters(a, sigma=[1.0, 1.0])),
    "unknown-key": lambda a: out(changed(a, paramters=1)),
    "same-key-twice": lambda a: out('{"id": 1, ' + line(a)[1:]),
    "array-bomb": lambda a: out(100000 * "[" + "\n"),
    "object-bomb": lambda a: out(100000 * '{"a":' + "\n"),
    "bomb-in-a-column": lambda a: out(in_text(a, '"spread": ', '"spread": ' + 5000 * "[")),
    "long-line": lambda a: (out(5000000 * b"x"), hang()),
    "gigabyte": lambda a: flood(1, 1000000 * b" ", 1000),
    "endless-lines": lambda a: flood(1, 1000000 * b"{}\n", -1),
    "two-answers": lambda a: out(line(a) + line(a)),
    "answer-and-more": lambda a: out(line(a) + "done"),
    "closes-input": lambda a: close(0),
    "closes-output": lambda a: close(1),
    "closes-output-and-exits": lambda a: (close(1, False), os._exit(4)),
    "closes-errors": lambda a: (close(2, False), out(line(a))),
    "talks-to-errors": lambda a: (flood(2, 1000000 * b"warning\n", 5), out(line(a))),
    "floods-errors": lambda a: flood(2, 1000000 * b"warning\n", -1),
    "leaves-a-child": lambda a: fork_child(False),
    "leaves-a-daemon": lambda a: fork_child(True),
    "ends-the-guard": lambda a: (os.kill(os.getppid(), signal.SIGKILL), hang()),
    "ends-its-group": lambda a: os.kill(0, signal.SIGKILL),
    "undeclared-column": lambda a: out(changed(a, columns={"power": 1.0})),
    "text-column": lambda a: out(changed(a, columns={"spread": "wide"})),
    "null-column": lambda a: out(changed(a, columns={"spread": None})),
    "list-of-columns": lambda a: out(changed(a, columns=[1.0])),
    "unknown-status": lambda a: out(changed(a, status="great")),
    "number-status": lambda a: out(changed(a, status=1)),
    "says-failed": lambda a: out(changed(a, status="failed", message="singular matrix")),
    "colours": lambda a: out(changed(a, status="failed", message="singular \x1b[31m matrix")),
    "text-iterations": lambda a: out(changed(a, iterations="many")),
    "odd-iterations": lambda a: out(changed(a, iterations=-1e300)),
    "carriage-return": lambda a: out(line(a)[:-1] + "\r\n"),
    "nothing-at-all": lambda a: out(line({"id": a["id"]})),
    "stalls": lambda a: out(changed(a, status="stalled")),
    # what goes wrong before the first question
    "talks-first": None, "other-version": None, "no-protocol": None, "dies-first": None, "silent-first": None,
    "wrong-id-first": None, "fine": None,
}


def main():
    if KIND == "talks-first":
        print("Loading required package: stats4")
        sys.stdout.flush()
    if KIND == "dies-first":
        sys.exit("ModuleNotFoundError: No module named 'sklearn'")
    while True:
        text = source.readline()
        if not text:
            return
        request = json.loads(text)
        if request["do"] == "hello":
            if KIND == "silent-first":
                hang()
            hello = {"id": 5 if KIND == "wrong-id-first" else request["id"], "protocol": "mixrate.external/1"}
            if KIND == "other-version":
                hello["protocol"] = "mixrate.external/7"
            if KIND == "no-protocol":
                hello.pop("protocol")
            out(line(hello))
            continue
        data = source.read(request["bytes"])
        answer = good(request, struct.unpack("<%dd" % (len(data) // 8), data))
        if request["n"] == 40 or KINDS[KIND] is None:
            out(line(answer))
        else:
            KINDS[KIND](answer)


main()
