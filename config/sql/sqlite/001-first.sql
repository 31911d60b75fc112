-- SPDX-License-Identifier: MIT
-- 001: the first schema of a SQLite store. Numbers and times are integers (seconds since 1970 UTC); booleans are 0 and 1.
-- A migration, once released, is never edited: the next change is the next file.

-- Records: what came, and what people decided. Never made again from anything else.
CREATE TABLE message (
    number INTEGER PRIMARY KEY,            -- the store's own sequence, what people call #41
    key TEXT NOT NULL UNIQUE,              -- hash of the message without its trace fields
    header_key TEXT NOT NULL,              -- hash of its header alone, '' unknown; only consulted for truncated copies
    received_utc INTEGER NOT NULL,         -- never smaller than that of a smaller number
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    forced_call TEXT,                      -- the call it was forced into, NULL: routed by what it says
    truncated INTEGER NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0,     -- a tombstone: only number and key are left, so that it cannot come back
    raw_bytes INTEGER NOT NULL,
    duplicates INTEGER NOT NULL DEFAULT 0  -- times the same message came again
) STRICT;
CREATE INDEX message_by_header ON message (header_key) WHERE header_key <> '';

CREATE TABLE raw (
    number INTEGER PRIMARY KEY REFERENCES message (number),
    codec INTEGER NOT NULL,                -- 0 as it is, 1 zstd
    bytes BLOB NOT NULL
) STRICT;

-- Copies that a longer one has taken the place of. Kept, so that no later arrival can make an earlier one disappear.
CREATE TABLE earlier_copy (
    key TEXT PRIMARY KEY,
    number INTEGER NOT NULL REFERENCES message (number),
    raw_bytes INTEGER NOT NULL,
    codec INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX earlier_copy_by_number ON earlier_copy (number);

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at_utc INTEGER NOT NULL,
    number INTEGER NOT NULL,
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    argument TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_number ON journal (number, id);
CREATE TRIGGER journal_keeps_what_it_says BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_its_entries BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- INSERT OR REPLACE deletes without firing the trigger above.
CREATE TRIGGER journal_is_not_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE watermark (
    call_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (call_id, recipient)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    call_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL,
    from_number INTEGER NOT NULL,
    to_number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    state INTEGER NOT NULL,                -- 0 waiting, 1 sent, 2 failed
    tries INTEGER NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0,      -- a sender counted its try and has not reported back
    next_try_utc INTEGER NOT NULL,
    made_utc INTEGER NOT NULL,
    failure TEXT NOT NULL
) STRICT;
-- One waiting digest a reader: a second one would tell the same news again.
CREATE UNIQUE INDEX outbox_one_waiting ON outbox (call_id, recipient) WHERE state = 0;

CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Derived: store_forget_derived throws it away, a rebuild makes it again.
CREATE TABLE reading (
    number INTEGER PRIMARY KEY REFERENCES message (number),
    state INTEGER NOT NULL,                -- 0 analysed, 1 to analyse, 2 quarantined
    attempts INTEGER NOT NULL DEFAULT 0,
    failure TEXT NOT NULL DEFAULT '',
    call_id TEXT NOT NULL,                 -- '' unrouted
    message_id TEXT NOT NULL DEFAULT '',
    in_reply_to TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    date_utc INTEGER,
    kind INTEGER NOT NULL DEFAULT 0,
    flags INTEGER NOT NULL DEFAULT 0,
    kind_confidence REAL NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    authored TEXT NOT NULL DEFAULT '',     -- the author's own words, snippets are cut from it
    analysis_bytes INTEGER NOT NULL DEFAULT 0,
    analysis_codec INTEGER NOT NULL DEFAULT 0,
    analysis BLOB                          -- JSON
) STRICT;
CREATE INDEX reading_by_message_id ON reading (message_id) WHERE message_id <> '';
CREATE INDEX reading_by_in_reply_to ON reading (in_reply_to) WHERE in_reply_to <> '';
CREATE INDEX reading_by_address ON reading (lower(address), call_id) WHERE address <> '';
CREATE INDEX reading_unfinished ON reading (state) WHERE state <> 0;

CREATE TABLE reference (
    number INTEGER NOT NULL REFERENCES message (number),
    ordinal INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    PRIMARY KEY (number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE filing (
    number INTEGER NOT NULL REFERENCES message (number),
    ordinal INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    question TEXT NOT NULL,
    confidence REAL NOT NULL,
    why TEXT NOT NULL,
    text TEXT NOT NULL,
    undecided INTEGER NOT NULL,
    explicit_evidence INTEGER NOT NULL,
    by_human INTEGER NOT NULL,
    PRIMARY KEY (number, ordinal)
) STRICT;
CREATE INDEX filing_by_question ON filing (question, number);

CREATE TABLE message_workstream (
    number INTEGER NOT NULL REFERENCES message (number),
    ordinal INTEGER NOT NULL,
    workstream TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (number, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX workstream_by_name ON message_workstream (workstream, number);

-- Full text. search_text holds words already cut and folded (src/store/terms.c), parted by spaces, so the index only has to part them
-- at spaces: the "ascii" tokenizer takes every byte above 127 as part of a word.
CREATE TABLE search_text (
    number INTEGER PRIMARY KEY REFERENCES message (number),
    body TEXT NOT NULL,
    head TEXT NOT NULL                     -- subject, name and organisation
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (body, head, content = 'search_text', content_rowid = 'number', tokenize = 'ascii');
