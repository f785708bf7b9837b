"""Looks at a page of `mixrate report` with chromium, which is spoken to over two pipes (DevTools protocol).

usage: report_browser.py [--screenshot FILE --width W --height H --dark] PAGE [TITLE...]
Without --screenshot, --holds or --seconds: checks the page at several widths, light and dark; TITLE are the names of its studies, in order.
"""
import argparse
import base64
import json
import os
import pathlib
import subprocess
import tempfile
import time


class Browser:
    """One tab. Problems that the page tells (exceptions, errors on the console) are gathered."""

    def __init__(self, profile):
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()
        words = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
                 f"--user-data-dir={profile}", "--remote-debugging-pipe"]

        def pipes():  # the browser reads from 3 and writes to 4
            reading, writing = os.dup(to_read), os.dup(to_write)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(words, preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.number, self.session, self.rest, self.problems, self.events = 0, None, b"", [], []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(domain + ".enable")

    def message(self):
        while b"\0" not in self.rest:
            part = os.read(self.back, 1 << 20)
            assert part, "the browser has gone"
            self.rest += part
        text, self.rest = self.rest.split(b"\0", 1)
        answer = json.loads(text)
        kind, about = answer.get("method"), answer.get("params", {})
        if kind == "Runtime.exceptionThrown":
            self.problems.append(json.dumps(about["exceptionDetails"])[:500])
        if kind == "Runtime.consoleAPICalled" and about["type"] in ("error", "warning", "assert"):
            self.problems.append(json.dumps(about["args"])[:500])
        if kind == "Log.entryAdded" and about["entry"]["level"] in ("error", "warning"):
            self.problems.append(json.dumps(about["entry"])[:500])
        if kind == "Network.requestWillBeSent" and not about["request"]["url"].startswith(("file:", "data:", "blob:")):
            self.problems.append("asks for " + about["request"]["url"])
        assert kind != "Page.javascriptDialogOpening", "the page opens a dialog, which would wait for ever"
        self.events.append(kind)
        return answer

    def ask(self, method, **parameters):
        self.number += 1
        question = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            question["sessionId"] = self.session
        os.write(self.to, json.dumps(question).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                assert "error" not in answer, (method, answer)
                return answer["result"]

    def does(self, code):
        answer = self.ask("Runtime.evaluate", expression=f"(() => {{ {code} }})()", returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def open(self, page, width, height, is_dark):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}])
        self.events = []
        begin = time.monotonic()
        self.ask("Page.navigate", url=pathlib.Path(page).resolve().as_uri())
        while "Page.loadEventFired" not in self.events:
            self.message()
        seconds = time.monotonic() - begin
        assert self.does("return document.documentElement.dataset.ready") == "yes", self.problems
        self.does("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
        return seconds

    def look_at(self, place):
        """Scroll there, and give the page time to draw."""
        self.does("document.querySelector('%s').scrollIntoView()" % place)
        self.does("return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(1)), 150))")

    def press(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, text="\r" if code == 13 else "")

    def close(self):
        self.process.kill()
        self.process.wait()


COLUMN = "[...document.querySelectorAll('#rates-table tbody tr')].map((row) => row.cells[%s].textContent)"


def index_of(browser, title):
    return browser.does("return [...document.querySelectorAll('#rates-table th')].findIndex((head) => head.textContent === %r)" % title)


def check_sorting(browser):
    """A click and the key Enter on a heading sort by its numbers, up and down."""
    at = index_of(browser, "slope")
    numbers = lambda: [float(text) for text in browser.does("return " + COLUMN % at) if text != "-"]
    before = numbers()
    assert len(before) > 2 and before != sorted(before), before
    head = "document.querySelectorAll('#rates-table th button')[%d]" % at
    settle = "return new Promise((done) => setTimeout(() => done(1), 50))"  # the library sorts after a millisecond
    browser.does(head + ".click()")
    browser.does(settle)
    assert numbers() == sorted(before), numbers()
    browser.does(head + ".focus()")
    browser.press("Enter", 13)
    browser.does(settle)
    assert numbers() == sorted(before, reverse=True), numbers()
    assert browser.does("return %s.parentNode.getAttribute('aria-sort')" % head) == "descending"


def check_figures(browser):
    """A loss opens its figure; another functional draws other points."""
    points = "return [...document.querySelectorAll('#curve-plot .scatterlayer .trace')].length"
    assert browser.does(points) > 0, "no curve is drawn"
    browser.look_at("#spread-plot")
    assert browser.does(points.replace("curve-plot", "spread-plot")) > 0, "no distribution is drawn"
    losses = browser.does("return " + COLUMN % index_of(browser, "loss"))
    browser.does("document.querySelectorAll('#rates-table td button')[%d].click()" % (len(losses) - 1))
    assert browser.does("return document.getElementById('figure-column').value") == losses[-1]
    browser.look_at("#curve-plot")
    assert losses[-1] in browser.does("return document.getElementById('curve-head').textContent")
    values = "return JSON.stringify(document.getElementById('curve-plot').data.map((trace) => trace.y))"
    mean = browser.does(values)
    browser.does("const list = document.getElementById('figure-functional'); list.value = 'rms'; list.dispatchEvent(new Event('change'))")
    browser.look_at("#curve-plot")
    assert browser.does(values) != mean


def check(browser, page, titles):
    for width in (375, 768, 1280, 1920):
        for is_dark in (False, True):
            browser.open(page, width, 900, is_dark)
            wide = browser.does("return document.documentElement.scrollWidth")
            assert wide <= width, f"{wide} pixels wide at {width}"
            browser.look_at("#curve-plot")
            plots = browser.does("return [...document.querySelectorAll('.plot svg')].map((s) => s.getBoundingClientRect().right)")
            assert plots and max(plots) <= width, (plots, width)
            ground = browser.does("return getComputedStyle(document.body).backgroundColor")
            assert (ground == "rgb(255, 255, 255)") != is_dark, ground
    if titles:
        assert browser.does("return document.querySelector('h1').textContent") == titles[0]
    if len(titles) > 1:
        buttons = browser.does("return [...document.querySelectorAll('#studies button')].map((button) => button.textContent)")
        assert buttons == titles, buttons
        browser.does("document.querySelectorAll('#studies button')[1].click()")
        assert browser.does("return document.querySelector('h1').textContent") == titles[1]
    assert browser.does("return document.querySelectorAll('img, iframe, object, main script').length") == 0
    check_sorting(browser)
    check_figures(browser)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("titles", nargs="*")
    parser.add_argument("--screenshot")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=900)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--holds", nargs=2, metavar=("PLACE", "END"), help="the text there ends so; an empty END: it is empty")
    parser.add_argument("--seconds", type=float, help="the page must be there by then")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            if arguments.screenshot:
                browser.open(arguments.page, arguments.width, arguments.height, arguments.dark)
                for place in ("#curve-plot", "#local-plot", "#spread-plot", "h1"):
                    browser.look_at(place)
                image = browser.ask("Page.captureScreenshot", format="png")["data"]
                pathlib.Path(arguments.screenshot).write_bytes(base64.b64decode(image))
            elif arguments.holds:
                place, end = arguments.holds
                browser.open(arguments.page, 1280, 900, False)
                text = browser.does("return document.querySelector('%s').textContent" % place)
                assert text.endswith(end) and (text == "") == (end == ""), text
            elif arguments.seconds:
                seconds = browser.open(arguments.page, 1280, 900, False)
                assert seconds < arguments.seconds, f"{seconds:.1f} s"
                print(f"{seconds:.2f} s")
            else:
                check(browser, arguments.page, arguments.titles)
            assert not browser.problems, "\n".join(browser.problems)
        finally:
            browser.close()


main()
