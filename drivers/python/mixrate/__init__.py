"""Estimators and data for mixrate in Python, and its results as data frames.

One file, which needs Python 3.9. With numpy the data are arrays, without it lists. jobs/EXTERNAL.md describes the
protocol behind `serve`, which this file speaks; copy it beside your script, or put its folder into PYTHONPATH.

    import mixrate

    def fit(request):
        y = request.y[:, 0]
        return {"parameters": {"weights": [1.0], "mean": [y.mean()], "variance": [y.var()]}}

    mixrate.serve(fit=fit)
"""
import json
import math
import os
import struct
import subprocess
import sys
import traceback

try:
    import numpy
except ImportError:
    numpy = None

PROTOCOL = "mixrate.external/1"


class Request:
    """What mixrate asks.

    what: "fit" or "draw". model: a dict (family, blocks of an atom, ...). k: atoms to fit. n: observations. x, y: the
    data, n rows each (fit). starts: parameters to begin with, as many as the study asks for. seed: an integer below
    2^31; seed_words: four of 32 bits, for numpy.random.default_rng(request.seed_words). options: the table `options` of
    the study. columns: names of your own numbers that the study declares, shares last. replicate: its number (draw).
    truth: the parameters of the study's truth (draw; fit: None unless the study says truth = true). raw: all of it.
    """

    def __init__(self, raw, data):
        self.raw = raw
        self.what = raw["do"]
        self.model = raw.get("model", {})
        self.k = raw.get("k")
        self.n = raw.get("n", 0)
        self.starts = raw.get("starts", [])
        self.seed = raw.get("seed", 1)
        self.seed_words = raw.get("seed_words", [])
        self.options = raw.get("options", {})
        self.columns = raw.get("columns", [])
        self.replicate = raw.get("replicate")
        self.truth = raw.get("truth")
        self.x_columns = raw.get("x_columns", 0)
        self.y_columns = raw.get("y_columns", 0)
        if self.what == "fit":
            split = 8 * self.n * self.x_columns
            self.x = _rows(data[:split], self.n, self.x_columns)
            self.y = _rows(data[split:], self.n, self.y_columns)

    def rng(self):
        """A generator of numpy with the seed of this request."""
        return numpy.random.default_rng(self.seed_words)


def _rows(data, n, columns):
    if numpy is not None:
        return numpy.frombuffer(data, dtype="<f8").reshape(n, columns).copy()
    numbers = struct.unpack("<%dd" % (n * columns), data)
    return [list(numbers[i * columns:(i + 1) * columns]) for i in range(n)]


def _bytes(rows):
    """n rows as little-endian doubles, row by row."""
    if numpy is not None:
        return numpy.ascontiguousarray(numpy.asarray(rows, dtype="<f8")).tobytes()
    numbers = [float(v) for row in rows for v in (row if hasattr(row, "__iter__") else [row])]
    return struct.pack("<%dd" % len(numbers), *numbers)


def _plain(value):
    """Numbers and arrays of numpy as those of Python."""
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError("%r is not JSON" % type(value).__name__)


def _finish(answer):
    """Numbers of one's own that are not finite become null, which is no number: JSON has none of them."""
    columns = answer.get("columns")
    if columns is not None:
        columns = {name: float(value) for name, value in columns.items()}
        answer["columns"] = {name: value if math.isfinite(value) else None for name, value in columns.items()}
    return answer


def _message_of(error):
    """An exception on one line, with the last place in a file of the user's own."""
    words = " ".join("".join(traceback.format_exception_only(type(error), error)).split())
    libraries = (os.path.dirname(os.__file__), os.path.dirname(os.path.abspath(__file__)), "<")
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        is_own = not frame.filename.startswith(libraries) and "-packages" not in frame.filename
        if is_own:
            return "%s (%s:%d, in %s)" % (words, os.path.basename(frame.filename), frame.lineno, frame.name)
    return words


def _not_finite(value, name):
    """The name of the first number that is not finite; None if all are."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float):
        return None if math.isfinite(value) else "%s is %r" % (name, value)
    if isinstance(value, dict):
        parts = [(v, "%s.%s" % (name, k) if name else str(k)) for k, v in value.items()]
    elif isinstance(value, (list, tuple)):
        parts = [(v, "%s[%d]" % (name, i)) for i, v in enumerate(value)]
    else:
        return None
    for part, its_name in parts:
        found = _not_finite(part, its_name)
        if found:
            return found
    return None


def _answer_of(handlers, request):
    """The answer to one request, and bytes that follow it."""
    handler = handlers.get(request.what)
    if handler is None:
        return {"status": "failed", "message": "there is no function for '%s'" % request.what}, b""
    if request.what == "draw":
        drawn = handler(request)
        if not isinstance(drawn, dict):
            drawn = {"y": drawn}
        n, empty = request.n, b""
        x = _bytes(drawn["x"]) if request.x_columns > 0 else empty
        y = _bytes(drawn["y"])
        if len(x) != 8 * n * request.x_columns or len(y) != 8 * n * request.y_columns:
            return {"status": "failed", "message": "the data have not %d rows of %d + %d numbers" %
                    (n, request.x_columns, request.y_columns)}, b""
        answer = {"bytes": len(x) + len(y)}
        if drawn.get("truth") is not None:
            answer["truth"] = drawn["truth"]
        return answer, x + y
    return _finish(dict(handler(request))), b""


def _encode(request_id, answer):
    answer["id"] = request_id
    try:
        return json.dumps(answer, allow_nan=False, default=_plain)
    except (TypeError, ValueError) as error:
        found = _not_finite(answer, "")
        message = "the answer is no JSON: %s" % error
        if found:
            message = found + " (counted from 0), which is no parameter: leave 'parameters' out, or say status 'failed'"
        return json.dumps({"id": request_id, "status": "failed", "message": message})


def serve(fit=None, draw=None):
    """Answer requests until mixrate closes the pipe.

    fit(request) returns a dict: "parameters" (weights, mean, ...: keys as in start files; left out: no estimate),
    "columns" ({name: number}), "iterations", "status" ("ok", "iteration_cap", "stalled" or "failed" with "message").
    draw(request) returns the rows of y, or a dict with "y", "x" where the model has covariates, and "truth" if you like
    to tell it. An exception makes the replicate a failed one, whose message has the place of the error; its traceback
    goes to standard error. What your code prints goes there, too: `mixrate external-check` and `mixrate replay` show
    it.
    """
    pipe_in = os.fdopen(os.dup(0), "rb", buffering=1 << 16)
    pipe_out = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    os.dup2(2, 1)  # standard output belongs to the protocol
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(line_buffering=True)  # lines in the order in which they are written
    handlers = {name: handler for name, handler in (("fit", fit), ("draw", draw)) if handler is not None}
    while True:
        line = pipe_in.readline()
        if not line:
            return
        raw = json.loads(line)
        if raw["do"] == "hello":
            text, data = json.dumps({"id": raw["id"], "protocol": PROTOCOL}), b""
        else:
            payload = pipe_in.read(raw.get("bytes", 0)) if raw["do"] == "fit" else b""
            try:
                answer, data = _answer_of(handlers, Request(raw, payload))
            except Exception as error:  # one bad data set must not end the process
                traceback.print_exc()
                answer, data = {"status": "failed", "message": _message_of(error)}, b""
            sys.stdout.flush()  # whoever reads standard error sees what belongs to this request
            sys.stderr.flush()
            text = _encode(raw["id"], answer)
        pipe_out.write(text.encode() + b"\n" + data)
        pipe_out.flush()


def program():
    """The path of mixrate: the variable MIXRATE, else what PATH has."""
    return os.environ.get("MIXRATE", "mixrate")


def run(study, output, ranks=1, *more):
    """Run or resume a study: alone, or under mixrate launch with so many ranks. Raises CalledProcessError."""
    words = [program(), "run" if ranks == 1 else "launch", str(study), "-o", str(output)]
    if ranks != 1:
        words += ["-n", str(ranks)]
    subprocess.run(words + list(more), check=True)
    return output


def read(results, kind=None, column=None):
    """The finished rows in long form, by `mixrate export`: a data frame of pandas, or without pandas a list of dicts.

    kind: loss, posterior, diagnostic (your own columns are of this kind), share (your own 0 or 1), estimate,
    certificate, fact, or truth (what each replicate met); column: the beginning of its name.
    """
    words = [program(), "export", str(results)]
    words += ["--kind", kind] if kind else []
    words += ["--column", column] if column else []
    text = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    import io
    try:
        import pandas
    except ImportError:
        import csv
        return list(csv.DictReader(io.StringIO(text)))
    return pandas.read_csv(io.StringIO(text), float_precision="round_trip")


STATUSES = ["pending", "converged", "iteration_cap", "stalled", "at_boundary", "degenerate", "not_finite", "failed",
            "crashed", "not_a_maximum"]


def read_h5(path):
    """The rows of a result file of version 2 as a wide data frame (h5py and pandas): one row per replicate, with what
    was measured, log-likelihood, iterations, certificate and seconds. Needs no mixrate."""
    import h5py
    import pandas
    frames = []
    with h5py.File(path, "r") as file:
        grid = {name: file["grid"][name][()] for name in file["grid"]}
        text = lambda value: value.decode() if isinstance(value, bytes) else value
        for c in range(len(grid["id"])):
            table = text(grid["table"][c])
            rows = slice(int(grid["first"][c]), int(grid["first"][c]) + int(grid["replicates"][c]))
            group = file["cells"][table]
            data = {name: [text(grid[name][c])] * (rows.stop - rows.start)
                    for name in ("id", "scenario", "estimator", "k", "k0", "n")}
            data["replicate"] = range(rows.stop - rows.start)
            data["status"] = [STATUSES[s] for s in group["status"][rows]]
            for part in ("losses", "certificate"):
                names = [text(name) for name in group[part].attrs["columns"]]
                values = group[part][rows]
                for i, name in enumerate(names):
                    data[name] = values[:, i]
            data["log_likelihood"] = group["log_likelihood"][rows]
            data["iterations"] = group["iterations"][rows]
            data["seconds"] = file["timing"][table]["seconds"][rows]
            frames.append(pandas.DataFrame(data))
    frame = pandas.concat(frames, ignore_index=True)
    return frame[frame.status != "pending"]
