-- SPDX-License-Identifier: MIT
-- 005: what stood of a message before another reading took its place, so that whoever was told of it is told what moved. Kept until
-- everybody who takes digests of the call has been told. Unlike what is derived, it cannot be made again.

CREATE TABLE reread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: watermarks name them
    number INTEGER NOT NULL REFERENCES message (number),
    call_id TEXT NOT NULL                  -- the call it was on
) STRICT;
CREATE INDEX reread_by_number ON reread (number, id);
CREATE INDEX reread_by_call ON reread (call_id, id);

CREATE TABLE reread_filing (
    reread INTEGER NOT NULL REFERENCES reread (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (reread, ordinal)
) STRICT, WITHOUT ROWID;

ALTER TABLE watermark ADD COLUMN reread INTEGER NOT NULL DEFAULT 0; -- up to which of them the reader has been told
ALTER TABLE outbox ADD COLUMN reread INTEGER NOT NULL DEFAULT 0;    -- ... will have been when this is out
