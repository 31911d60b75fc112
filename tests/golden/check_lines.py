#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what the program says of messages of a line or two, in fifteen languages, with what a person said of them.

usage: check_lines.py BINARY [FILE...]
Each file of lines/ is named after its call and holds messages, each begun by a line
    @ KIND LANGUAGE WORKSTREAMS FLAGS | NAME <ADDRESS> | SUBJECT
("-": none), its text below. Prints every difference; ends with 1 when a share falls below its least.
"""
import collections
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LINES = os.path.join(HERE, "lines")
OWN_FLAGS = {"undecided", "damaged", "nothing-set-aside", "hidden-text"}
LEAST = {"kind": 0.97, "language": 0.98, "contributor": 0.99, "workstreams": 0.95, "flags": 0.95}
REPLY = re.compile(r"(?:\[[^\]]*\] )?(?:re|aw|sv|r|rv):", re.I)
DATES = {"igf2016-like": "Wed, 10 Aug 2016 09:12:00 +0000", "igf2020-like": "Tue, 15 Sep 2020 09:12:00 +0000",
         "night": "Mon, 14 Mar 2022 19:40:00 +0100", "elders": "Fri, 20 Oct 2023 08:03:00 +0200",
         "radio": "Mon, 05 Feb 2024 11:12:00 +0100", "meals": "Tue, 12 Mar 2024 11:12:00 +0100",
         "packages": "Tue, 12 Apr 2022 09:12:00 +0000", "trees": "Tue, 02 Mar 2021 09:12:00 +0000",
         "ward": "Tue, 12 Apr 2022 09:12:00 +0000", "cycling": "Tue, 12 Apr 2022 09:12:00 +0000",
         "village-shops": "Tue, 12 Apr 2022 09:12:00 +0000", "flood": "Tue, 12 Apr 2022 09:12:00 +0000"}


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        for part in re.split(r"^@ ", file.read(), flags=re.M)[1:]:
            head, text = part.split("\n", 1)
            label, sender, subject = (piece.strip() for piece in head.split(" | ", 2))
            kind, language, workstreams, flags = label.split()
            name, address = re.fullmatch(r"(.*?) <(.*)>", sender).groups()
            yield {"kind": kind, "language": language, "contributor": (name, address), "subject": subject,
                   "workstreams": set(workstreams.split(",")) - {"-"}, "flags": set(flags.split(",")) - {"-"},
                   "text": text.strip("\n") + "\n"}


def message(call, lines):
    with open(os.path.join(HERE, "calls", call + ".xml"), encoding="utf-8") as file:
        address, list_id = re.search(r'<list address="([^"]*)" id="([^"]*)"', file.read()).groups()
    head = ["Return-Path: <%s>" % address, "Received: from mx by host; %s" % DATES[call], "Date: " + DATES[call],
            "From: %s <%s>" % lines["contributor"], "To: " + address, "Subject: " + lines["subject"],
            "Message-ID: <line@lists.example.org>", "List-Id: <%s>" % list_id, "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    if REPLY.match(lines["subject"]):
        head.append("In-Reply-To: <parent@lists.example.org>")
    return ("\n".join(head) + "\n\n" + lines["text"]).encode("utf-8")


def explain(binary, call, lines):
    command = [binary, "explain", "--call", os.path.join(HERE, "calls", call + ".xml"), "--format", "json"]
    return json.loads(subprocess.run(command, input=message(call, lines), stdout=subprocess.PIPE, check=True).stdout)


def differences(lines, said):
    found = {"kind": said["kind"], "language": said["language"].split("-")[0],
             "contributor": (said["contributor"]["name"], said["contributor"]["address"]),
             "workstreams": {w["id"] for w in said["workstreams"]}, "flags": set(said["flags"]) - OWN_FLAGS}
    return {what: found[what] for what in LEAST if found[what] != lines[what]}


def main():
    binary, files = sys.argv[1], sys.argv[2:] or sorted(os.listdir(LINES))
    wrong, count = collections.Counter(), 0
    for name in files:
        call = os.path.splitext(os.path.basename(name))[0]
        for lines in read_lines(os.path.join(LINES, os.path.basename(name))):
            count += 1
            for what, found in differences(lines, explain(binary, call, lines)).items():
                wrong[what] += 1
                print("%s: %s: %s: wanted %s, found %s" % (call, lines["subject"], what, lines[what], found))
    shares = {what: 1 - wrong[what] / count for what in LEAST}
    print("%d messages" % count)
    for what, share in shares.items():
        print("%-12s %.3f%s" % (what, share, "" if share >= LEAST[what] else "  (least: %.2f)" % LEAST[what]))
    return any(shares[what] < LEAST[what] for what in LEAST)


if __name__ == "__main__":
    sys.exit(main())
