-- The city's own values of thresholds.

CREATE TABLE "check_thresholds" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "value" REAL,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;
