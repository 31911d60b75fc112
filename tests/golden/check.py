#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what the program says of the sample messages with what a person said of them, and prints every difference.

usage: check.py BINARY [--least KIND=0.95,...] [NAME...]
Ends with 1 when a share falls below its least. Sample messages that the reading of a mail's structure alone decides
(attachments that need a library) count like all others.
"""
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MESSAGES = os.path.join(HERE, "messages")
# Flags that say how a message was read, not what a person would say of it.
OWN_FLAGS = {"undecided", "damaged", "nothing-set-aside", "hidden-text"}
LEAST = {"kind": 0.95, "contributor": 0.97, "workstreams": 0.90, "flags": 0.85, "language": 0.98, "answers": 0.90}


def explain(binary, label, name):
    call = os.path.join(HERE, "calls", label["call"] + ".xml")
    with open(os.path.join(MESSAGES, name + ".eml"), "rb") as message:
        done = subprocess.run([binary, "explain", "--call", call, "--format", "json"], stdin=message,
                              stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def words(text):
    return collections.Counter(text.lower().split())


class Tally:
    """Hits, misses and false alarms of one measure."""

    def __init__(self):
        self.hit = self.missed = self.false = 0

    def add(self, hit, missed, false):
        self.hit += hit
        self.missed += missed
        self.false += false

    def share(self):
        total = 2 * self.hit + self.missed + self.false
        return 2 * self.hit / total if total else 1.0


def compare_answers(tally, label, said):
    """Words under the right question, a passage at a time."""
    wanted, found = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for answer in label["answers"]:
        wanted[answer["question"]] += words(answer["text"])
    for passage in said["passages"]:
        if passage.get("undecided"):
            continue
        for question in passage["questions"][:1]:
            found[question["id"]] += words(passage["text"])
    hit = sum(sum((wanted[q] & found[q]).values()) for q in wanted)
    missed = sum(sum(w.values()) for w in wanted.values()) - hit
    false = sum(sum(w.values()) for w in found.values()) - hit
    tally.add(hit, missed, false)
    whole = 2 * hit + missed + false
    score = 2 * hit / whole if whole else 1.0
    return [] if score >= 0.9 else ["answers %.2f: wanted %s, found %s" % (score, sorted(wanted), sorted(found))]


def compare_sets(tally, what, wanted, found):
    tally.add(len(wanted & found), len(wanted - found), len(found - wanted))
    return [] if wanted == found else ["%s: wanted %s, found %s" % (what, sorted(wanted), sorted(found))]


def compare_one(tally, what, wanted, found):
    tally.add(wanted == found, wanted != found, wanted != found)
    return [] if wanted == found else ["%s: wanted %r, found %r" % (what, wanted, found)]


def compare(tallies, label, said):
    differences = compare_one(tallies["kind"], "kind", label["kind"], said["kind"])
    differences += compare_one(tallies["language"], "language", label["language"], said["language"].split("-")[0])
    for key in ("name", "address", "organisation"):
        differences += compare_one(tallies["contributor" if key != "organisation" else "organisation"], key,
                                   label["contributor"][key], said["contributor"][key])
    differences += compare_sets(tallies["workstreams"], "workstreams", set(label["workstreams"]),
                                {w["id"] for w in said["workstreams"]})
    differences += compare_sets(tallies["flags"], "flags", set(label["flags"]), set(said["flags"]) - OWN_FLAGS)
    return differences + compare_answers(tallies["answers"], label, said)


def main():
    binary, names = sys.argv[1], sys.argv[2:]
    if not names:
        names = sorted(n[:-5] for n in os.listdir(MESSAGES) if n.endswith(".json"))
    tallies = collections.defaultdict(Tally)
    for name in names:
        with open(os.path.join(MESSAGES, name + ".json"), encoding="utf-8") as file:
            label = json.load(file)
        for difference in compare(tallies, label, explain(binary, label, name)):
            print("%s: %s" % (name, difference))
    print("%d messages" % len(names))
    short = False
    for what in sorted(tallies):
        share, least = tallies[what].share(), LEAST.get(what, 0)
        print("%-12s %.3f%s" % (what, share, "" if share >= least else "  (least: %.2f)" % least))
        short |= share < least
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
