#!/usr/bin/env python3
"""Log-log figures of a result file, as `mixrate plot` draws them, with h5py and matplotlib.

usage: /usr/bin/python3 drivers/plot.py results.h5 [-o DIR] [--functional mean|median|rms] [--loss PREFIX ...]

One figure per scenario, one panel per loss column, one colour per (k, estimator): points with 95 % Monte Carlo
intervals, the fitted slope (solid) and the predicted one (dashed). Debian: python3-h5py, python3-matplotlib.
"""
import argparse
import pathlib
import re

import h5py
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np


def read_table(group):
    """A column-wise group as a dictionary of arrays, texts decoded."""
    return {name: column[:].astype(str) if column.dtype.kind == "S" else column[:] for name, column in group.items()}


def literal(text):
    """Text as matplotlib prints it: no formulas."""
    return text.replace("$", r"\$")


def figure_stem(scenario):
    """The name of the files of a figure, as `mixrate plot` makes it: one component of a path."""
    return re.sub("[^A-Za-z0-9_-]+", "-", scenario).lstrip("-") or "unnamed"


def select(table, mask):
    return {name: column[mask] for name, column in table.items()}


def draw_curve(axes, cells, rate, functional, colour, label):
    """Points with intervals and the two lines; returns False when there is nothing to draw."""
    n, value, error = (cells[name].astype(float) for name in ("n", functional, functional + "_mcse"))
    usable = np.isfinite(value) & (value > 0) & np.isfinite(error)
    if not usable.any():
        return False
    n, value, error = n[usable], value[usable], error[usable]
    factor = np.exp(1.96 * error / value)
    axes.errorbar(n, value, yerr=[value - value / factor, value * factor - value], fmt="o", ms=4, color=colour,
                  capsize=2, label=label)
    inside = (n >= rate["n_min"]) & (n <= rate["n_max"])
    if np.isfinite(rate["slope"]) and inside.any():
        weights = (value[inside] / np.maximum(error[inside], 1e-12)) ** 2
        centre_x = np.average(np.log(n[inside]), weights=weights)
        centre_y = np.average(np.log(value[inside]), weights=weights)
        ends = np.array([n[inside].min(), n[inside].max()])
        for slope, style in ((rate["slope"], "-"), (rate["predicted"], "--")):
            if np.isfinite(slope):
                axes.plot(ends, np.exp(centre_y + slope * (np.log(ends) - centre_x)), style, color=colour, lw=1.3)
    return True


def axis_of(rates):
    """What n stands for; files of version 1.0 do not say, there it is the sample size."""
    return rates["axis"][0] if "axis" in rates and len(rates["axis"]) > 0 else "n"


def draw_panel(axes, summary, rates, column, functional):
    axes.set(xscale="log", yscale="log", title=literal(column), xlabel=literal(axis_of(rates)))
    axes.grid(True, which="both", color="#dddddd", lw=0.5)
    mine = rates["column"] == column
    series = [(rates["k"][i], rates["estimator"][i], i) for i in np.flatnonzero(mine)]
    drawn = False
    for place, (k, estimator, i) in enumerate(series):
        cells = select(summary, (summary["column"] == column) & (summary["k"] == k) &
                       (summary["estimator"] == estimator))
        rate = {name: values[i] for name, values in rates.items()}
        label = f"k={k} {literal(estimator)}: {rate['slope']:.2f} [{rate['lower']:.2f}, {rate['upper']:.2f}]"
        if np.isfinite(rate["predicted"]):
            label += f", theory {rate['predicted']:.3g}"
        drawn |= draw_curve(axes, cells, rate, functional, f"C{place}", label)
    if drawn:
        axes.legend(fontsize=7)


def draw_scenario(summary, rates, scenario, functional, prefixes):
    summary = select(summary, summary["scenario"] == scenario)
    rates = select(rates, (rates["scenario"] == scenario) & (rates["functional"] == functional))
    columns = [c for c in dict.fromkeys(rates["column"]) if not prefixes or c.startswith(tuple(prefixes))]
    if not columns:
        return None
    width = min(4, int(np.ceil(np.sqrt(len(columns)))))
    height = int(np.ceil(len(columns) / width))
    figure, panels = plt.subplots(height, width, figsize=(4.8 * width, 4 * height), squeeze=False)
    for axes in panels.flat[len(columns):]:
        axes.set_visible(False)
    for axes, column in zip(panels.flat, columns):
        draw_panel(axes, summary, rates, column, functional)
    figure.suptitle(f"{literal(scenario)}: {functional} loss against {literal(axis_of(rates))} (solid: fitted, dashed: predicted by theory)")
    figure.tight_layout()
    return figure


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("-o", "--output", default=".", type=pathlib.Path)
    parser.add_argument("--functional", default="mean", choices=["mean", "median", "rms"])
    parser.add_argument("--loss", nargs="*", default=[])
    arguments = parser.parse_args()
    with h5py.File(arguments.file, "r") as file:
        if file.attrs.get("filetype", b"") not in (b"mixrate.results", "mixrate.results"):
            parser.error(f"{arguments.file} is not a mixrate result file")
        summary, rates = read_table(file["summary"]), read_table(file["rates"])
    arguments.output.mkdir(parents=True, exist_ok=True)
    for scenario in dict.fromkeys(summary["scenario"]):
        figure = draw_scenario(summary, rates, scenario, arguments.functional, arguments.loss)
        if figure is None:
            continue
        for ending in ("png", "pdf"):
            path = arguments.output / f"{figure_stem(scenario)}.{ending}"
            figure.savefig(path, dpi=120)
            print(path)


if __name__ == "__main__":
    main()
