#!/usr/bin/env python3
"""Mixtures of regressions beside flexmix.

usage: regressions.py MIXRATE FOLDER flexmix.csv > regressions.csv    (FOLDER and flexmix.csv: regressions.R)

Each data set is fitted by `mixrate fit` with its defaults. Ends with 1 where that is below flexmix by more than 0.01 nats, or has
another number of parameters.
"""
import csv
import json
import os
import subprocess
import sys


def fit(program, path, law, k):
    *covariates, response = open(path).readline().strip().split(",")
    model = ["--model", "mixture-of-regressions"]
    if law != "gaussian":
        model = ["--model", "mixture-of-experts", "--option", "gate=constant", "--option", "response=" + law]
    command = [program, "fit", path, *model, "--k", str(k), "--response", response, "--covariates", ",".join(covariates), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main():
    program, folder, peers = sys.argv[1:4]
    print("data,law,k,parameters,flexmix,mixrate,gain,status,flexmix_seconds,mixrate_seconds")
    misses = 0
    for row in csv.DictReader(open(peers)):
        mine = fit(program, os.path.join(folder, row["data"] + ".csv"), row["law"], int(row["k"]))
        gain = mine["loglik"] - float(row["loglik"])
        print(f"{row['data']},{row['law']},{row['k']},{row['parameters']},{row['loglik']},{mine['loglik']:.6f},{gain:.6f},"
              f"{mine['status']},{row['seconds']},{mine['fit_seconds']:.4f}")
        misses += gain < -0.01 or mine["num_parameters"] != int(row["parameters"])
    sys.exit(1 if misses else 0)


main()
