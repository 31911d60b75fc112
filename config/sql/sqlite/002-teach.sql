-- SPDX-License-Identifier: MIT
-- 002: what the store teaches, and template mail. All of it is derived; a store made before has it after the next rebuild.

-- The passages that later messages are read by, newest first: few of many filings, so they have indexes of their own. src/store/filings.c
-- repeats their conditions.
CREATE INDEX filing_by_human ON filing (question, number) WHERE undecided = 0 AND by_human = 1;
CREATE INDEX filing_explicit ON filing (question, number) WHERE undecided = 0 AND by_human = 0 AND explicit_evidence = 1;
CREATE INDEX filing_sure ON filing (question, number)
WHERE undecided = 0 AND by_human = 0 AND explicit_evidence = 0 AND confidence >= 0.9;

-- A sketch of the words of a message: the smallest hashes of its runs of words. Near duplicates have none, so a template sent ten
-- thousand times stands here once.
CREATE TABLE sketch (
    hash INTEGER NOT NULL,
    number INTEGER NOT NULL REFERENCES message (number),
    PRIMARY KEY (hash, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketch_by_number ON sketch (number);

CREATE TABLE near_duplicate (
    number INTEGER PRIMARY KEY REFERENCES message (number),
    first_number INTEGER NOT NULL          -- the first that came with these words
) STRICT;
CREATE INDEX near_duplicate_by_first ON near_duplicate (first_number, number);
