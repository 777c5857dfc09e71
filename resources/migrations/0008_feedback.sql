-- Feedback and lessons: what the use of services taught and whether the answer helped (docs/file-format.md).
CREATE TABLE "feedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "source" TEXT,
    "date" TEXT,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "finding_en" TEXT,
    "finding_zh_tw" TEXT,
    "response_en" TEXT,
    "response_zh_tw" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT REFERENCES actions(id) DEFERRABLE INITIALLY DEFERRED,
    "checked_on" TEXT,
    "outcome_en" TEXT,
    "outcome_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "feedback_evidence" (
    owner TEXT NOT NULL REFERENCES feedback(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
