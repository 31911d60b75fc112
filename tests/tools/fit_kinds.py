#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fits the weights of src/classify/kind/kind.c to labelled messages, with the weights that stand there as what is believed
before: a multinomial logistic regression whose penalty draws every weight back to its present value.

usage: fit_kinds.py KIND_FEATURES KIND_C FOLDER...
Each folder holds messages/*.eml with *.json beside them and calls/*.xml, as tests/golden does. Prints, by
cross-validation, the share right and the log loss of the present weights and of fitted ones for several penalties, then
the table fitted to all with the best of them.
"""
import glob
import json
import math
import os
import random
import re
import subprocess
import sys

KINDS = ["contribution", "revision", "comment", "join", "discussion", "announcement", "logistics", "automatic",
         "unsolicited"]
LETTERS = "CRMJDALXU"
FOLDS, ROUNDS = 8, 250
PENALTIES = (0.3, 1.0, 3.0, 10.0)
NEW = 4.0  # a weight that is not in the table costs so much more


def read_features(header):
    names, number = {}, 0
    body = re.search(r"enum feature \{(.*?)\};", re.sub(r"/\*.*?\*/", "", header, flags=re.S), re.S).group(1)
    for item in (part.strip() for part in body.split(",")):
        if not item:
            continue
        name, _, same = item.partition("=")
        if same:
            number = names[same.strip()]
        names[name.strip()] = number
        number += 1
    return {n: i for n, i in names.items() if n not in ("FEATURE_PHRASES", "FEATURE_COUNT")}


def read_weights(source, names):
    bias = [0.0] * 9
    for kind, value in re.findall(r"\[KIND_(\w+)\]\s*=\s*(-?[\d.]+)", source):
        bias[KINDS.index(kind.lower())] = float(value)
    table = {}
    for name, letter, value in re.findall(r"\{(FEATURE_\w+),\s*([CRMJDALXU]),\s*(-?[\d.]+)\}", source):
        table[names[name], LETTERS.index(letter)] = float(value)
    return bias, table


def read_messages(tool, folder, names):
    calls = {}
    for path in sorted(glob.glob(os.path.join(folder, "messages", "*.json"))):
        with open(path, encoding="utf-8") as file:
            label = json.load(file)
        calls.setdefault(label["call"], []).append((path[:-5] + ".eml", label["kind"]))
    revises, same = names["FEATURE_REVISES"], names["FEATURE_SAME_TEXT"]
    for call, items in calls.items():
        done = subprocess.run([tool, os.path.join(folder, "calls", call + ".xml")] + [p for p, _ in items],
                              stdout=subprocess.PIPE, check=True, encoding="utf-8")
        for line, (path, kind) in zip(done.stdout.splitlines(), items):
            values = {int(f): float(v) for f, v in (pair.split(":") for pair in line.split()[3:])}
            offset = [0.0] * 9
            if values.get(revises, 0) < 0.3 and values.get(same, 0) <= 0:
                offset[1] = -4.0
            yield os.path.basename(path), values, KINDS.index(kind), offset


def probabilities(values, offset, bias, table):
    scores = [b + o for b, o in zip(bias, offset)]
    for f, v in values.items():
        for k in range(9):
            w = table.get((f, k))
            if w:
                scores[k] += w * v
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    return [p / sum(powers) for p in powers]


def fit(messages, bias0, table0, penalty, features):
    bias, table = list(bias0), {(f, k): table0.get((f, k), 0.0) for f in features for k in range(9)}
    squares = {key: 1e-6 for key in table}
    bias_squares = [1e-6] * 9
    for step in range(ROUNDS):
        rate = 0.15 * (1 - step / ROUNDS)
        slope = {key: penalty * (1 if key in table0 else NEW) * (w - table0.get(key, 0.0)) for key, w in table.items()}
        bias_slope = [penalty * (b - b0) for b, b0 in zip(bias, bias0)]
        for _, values, kind, offset in messages:
            p = probabilities(values, offset, bias, table)
            p[kind] -= 1
            for k in range(9):
                bias_slope[k] += p[k]
                for f, v in values.items():
                    slope[f, k] += p[k] * v
        for key, g in slope.items():
            squares[key] = 0.9 * squares[key] + 0.1 * g * g
            table[key] -= rate * g / math.sqrt(squares[key]) if step > 2 else 0
        for k in range(9):
            bias_squares[k] = 0.9 * bias_squares[k] + 0.1 * bias_slope[k] ** 2
            bias[k] -= rate * bias_slope[k] / math.sqrt(bias_squares[k]) if step > 2 else 0
    return bias, table


def judge(messages, bias, table):
    right, loss, wrong = 0, 0.0, []
    for name, values, kind, offset in messages:
        p = probabilities(values, offset, bias, table)
        best = p.index(max(p))
        right += best == kind
        loss -= math.log(max(p[kind], 1e-9))
        if best != kind:
            wrong.append("%s: %s, not %s (%.2f)" % (name, KINDS[best], KINDS[kind], p[best]))
    return right / len(messages), loss / len(messages), wrong


def main():
    tool, kind_c, folders = sys.argv[1], sys.argv[2], sys.argv[3:]
    with open(os.path.join(os.path.dirname(kind_c), "kind.h"), encoding="utf-8") as file:
        names = read_features(file.read())
    with open(kind_c, encoding="utf-8") as file:
        bias0, table0 = read_weights(file.read(), names)
    messages = [m for folder in folders for m in read_messages(tool, folder, names)]
    random.Random(1).shuffle(messages)
    features = sorted(set(names.values()))
    share, loss, wrong = judge(messages, bias0, table0)
    print("%d messages; present weights: right %.3f, log loss %.3f" % (len(messages), share, loss))
    print("\n".join(wrong))
    best = None
    for penalty in PENALTIES:
        shares = losses = 0
        held = []
        for fold in range(FOLDS):
            train = [m for i, m in enumerate(messages) if i % FOLDS != fold]
            test = [m for i, m in enumerate(messages) if i % FOLDS == fold]
            share, loss, wrong = judge(test, *fit(train, bias0, table0, penalty, features))
            shares += share * len(test)
            losses += loss * len(test)
            held += wrong
        print("penalty %g, held out: right %.3f, log loss %.3f" % (penalty, shares / len(messages),
                                                                   losses / len(messages)))
        if best is None or losses < best[0]:
            best = (losses, penalty, held)
    print("\n".join(best[2]))
    bias, table = fit(messages, bias0, table0, best[1], features)
    print("penalty %g, fitted to all: right %.3f, log loss %.3f" % ((best[1],) + judge(messages, bias, table)[:2]))
    print("bias", " ".join("%s %.1f" % pair for pair in zip(LETTERS, bias)))
    inverse = {i: n for n, i in names.items()}
    for (f, k), w in sorted(table.items()):
        if abs(w) >= 0.1:
            print("{%s, %s, %.1f}," % (inverse[f], LETTERS[k], w))


if __name__ == "__main__":
    main()
