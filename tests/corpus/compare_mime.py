#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""compare_mime: reads every message of a corpus with mailcall's parser and with Python's email package, and shows where they differ.

    compare_mime.py MIME_DUMP CORPUS [--verbose] [--allow FILE]

Compared: subject, author's address, types and names of the leaves, text of the text leaves, bytes of the attachments. Neither reader
is always right: differences in which ours has been judged the better one are listed, with the reason, in --allow; any other fails.
Where the corpus is absent it says so and ends with 77 (skipped).
"""
import argparse
import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import pathlib
import re
import subprocess
import sys

SKIP = 77
FOLDERS = ["stalwart", "mime4j", "cpython", "enmime", "mikel-mail", "mimekit", "nodemailer-mailparser",
           "crisp", "github-erp", "talon"]


def decode_words(value):
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except Exception:
        return value


def squeeze(text):
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return re.sub(r"\s+", " ", text.replace("\0", "\ufffd")).strip()


def text_of(part):
    raw = part.get_payload(decode=True) or b""
    label = part.get_content_charset() or "utf-8"
    for name in (label, "utf-8", "windows-1252", "latin-1"):
        try:
            return raw.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("utf-8", "replace")


def leaf_name(part):
    name = part.get_filename() or ""
    if isinstance(name, tuple):
        name = email.utils.collapse_rfc2231_value(name)
    return squeeze(re.split(r"[/\\]", decode_words(name))[-1])


def walk(part):
    """The leaves as mailcall counts them: of message/* only messages are opened."""
    kind = part.get_content_type()
    if kind.startswith("message/") and kind not in ("message/rfc822", "message/global", "message/news"):
        yield part
    elif part.is_multipart():
        for child in part.get_payload():
            yield from walk(child)
    else:
        yield part


def oracle(raw):
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    leaves = []
    for part in walk(message):
        kind = part.get_content_type().split()[0]
        leaf = {"type": kind, "name": leaf_name(part)}
        if kind.startswith("multipart/"):
            leaf = {"type": "text/plain", "name": "", "text": squeeze(text_of(part))}
        elif kind.startswith("message/"):
            leaf["sha"] = None
        elif kind.startswith("text/"):
            leaf["text"] = squeeze(text_of(part))
        else:
            leaf["sha"] = hashlib.sha1(part.get_payload(decode=True) or b"").hexdigest()
        leaves.append(leaf)
    sender = email.utils.parseaddr(str(message.get("From", "")).replace("\n", " ").replace("\r", ""))[1]
    subject = message.get("Subject", "")
    return {"subject": squeeze(decode_words(str(subject).replace("\r\n", "").replace("\n", ""))),
            "from": squeeze(decode_words(sender)).lower(), "leaves": leaves}


def ours(dump):
    leaves = []
    for entity in dump["entities"]:
        leaf = {"type": entity["type"], "name": squeeze(entity["filename"])}
        if entity["type"].startswith("text/"):
            leaf["text"] = squeeze(entity.get("text", ""))
        elif entity["type"].startswith("message/"):
            leaf["sha"] = None
        else:
            leaf["sha"] = hashlib.sha1(bytes.fromhex(entity.get("hex", ""))).hexdigest()
        leaves.append(leaf)
    return {"subject": squeeze(dump["subject"]), "from": dump["from"].lower(), "leaves": leaves}


def differences(mine, theirs):
    found = []
    for key in ("subject", "from"):
        if mine[key] != theirs[key]:
            found.append((key, mine[key], theirs[key]))
    if len(mine["leaves"]) != len(theirs["leaves"]):
        found.append(("leaves", [(l["type"], l["name"]) for l in mine["leaves"]],
                      [(l["type"], l["name"]) for l in theirs["leaves"]]))
        return found
    for number, (a, b) in enumerate(zip(mine["leaves"], theirs["leaves"]), 1):
        for key in ("type", "name", "text", "sha"):
            if a.get(key) != b.get(key):
                found.append((f"leaf{number}.{key}", a.get(key), b.get(key)))
    return found


def messages(corpus):
    for folder in FOLDERS:
        for path in sorted((corpus / folder).rglob("*")):
            if path.is_file() and re.search(r"\.(eml|msg|txt|mbox|raw|test)$|msg_\d+|^\d+$", path.name) \
                    and "LICENSE" not in path.name and not path.name.endswith((".out", ".dat")):
                head = path.read_bytes()[:4000]
                if re.search(rb"(?im)^(from|subject|to|content-type|mime-version|received|date):", head):
                    yield path


def dumps(program, paths):
    """What mailcall reads: all files in one process; one by one when that dies, to know at which."""
    run = subprocess.run([program, *map(str, paths)], capture_output=True, timeout=300, check=False)
    if run.returncode == 0:
        for path, line in zip(paths, run.stdout.splitlines(), strict=True):
            yield path, json.loads(line), ""
        return
    for path in paths:
        run = subprocess.run([program, str(path)], capture_output=True, timeout=60, check=False)
        dump = json.loads(run.stdout) if run.returncode == 0 else None
        yield path, dump, run.stderr.decode(errors="replace")[:500]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump")
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("--allow", type=pathlib.Path)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not options.corpus.is_dir():
        print(f"skipped: the corpus {options.corpus} is not here")
        return SKIP
    allowed = {}
    if options.allow:
        for line in options.allow.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                name, key, reason = line.split("\t")
                allowed[(name, key)] = reason
    total = same = judged = 0
    wrong = []
    paths = list(messages(options.corpus))
    for path, dump, complaint in dumps(options.dump, paths):
        total += 1
        name = str(path.relative_to(options.corpus))
        if dump is None:
            wrong.append((name, "run", complaint, ""))
            continue
        found = differences(ours(dump), oracle(path.read_bytes()))
        if not found:
            same += 1
            continue
        rest = [item for item in found if (name, item[0]) not in allowed]
        judged += not rest
        wrong += [(name, *item) for item in rest]
    for name, key, mine, theirs in wrong:
        print(f"{name}\t{key}")
        if options.verbose:
            print(f"    ours:   {str(mine)[:300]!r}\n    python: {str(theirs)[:300]!r}")
    print(f"{total} messages: {same} read alike, {judged} with differences judged in our favour, "
          f"{len({item[0] for item in wrong})} not explained")
    return 1 if wrong else 0


sys.exit(main())
