-- Department packets: what was handed out to whom, due when, returned when (docs/file-format.md).
CREATE TABLE "packets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "round" TEXT REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "handed_out" TEXT,
    "returned_on" TEXT,
    "returned_by" TEXT,
    "file_name" TEXT,
    "base" TEXT,
    "returned_digest" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;
