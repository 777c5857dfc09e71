-- Bookkeeping of the file: meta, history, versions, attachments, who touched what.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    parent TEXT,
    kind TEXT NOT NULL,
    target_seq INTEGER,
    batch TEXT,
    at_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    session TEXT NOT NULL,
    label_code TEXT NOT NULL,
    label_args TEXT NOT NULL,
    schema INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE versions (
    id TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT,
    who TEXT NOT NULL,
    at_utc TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blobs (
    hash TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE touched (
    register TEXT NOT NULL,
    id TEXT NOT NULL,
    created_seq INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    PRIMARY KEY (register, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
    from_register TEXT NOT NULL,
    from_id TEXT NOT NULL,
    to_register TEXT NOT NULL,
    to_id TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (from_register, from_id, to_register, to_id, role)
) STRICT, WITHOUT ROWID;
