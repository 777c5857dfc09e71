-- The first registers: profile, people, needs, plans, assessment, evidence, initiatives, actions, decisions.

CREATE TABLE "city_profile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name_en" TEXT,
    "name_zh_tw" TEXT,
    "programme_en" TEXT,
    "programme_zh_tw" TEXT,
    "kind" TEXT,
    "mayor" TEXT,
    "lead_department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "programme_lead" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "population" INTEGER,
    "population_date" TEXT,
    "area" REAL,
    "summary_en" TEXT,
    "summary_zh_tw" TEXT,
    "horizon_start" INTEGER,
    "horizon_end" INTEGER,
    "document_status" TEXT,
    "document_version" TEXT,
    "document_number" TEXT,
    "confidentiality" TEXT,
    "website" TEXT,
    "logo" TEXT,
    "gap_high" INTEGER,
    "gap_medium" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "districts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name_en" TEXT,
    "name_zh_tw" TEXT,
    "code" TEXT,
    "population" INTEGER,
    "elderly_share" INTEGER,
    "area" REAL,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "position" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "departments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name_en" TEXT,
    "name_zh_tw" TEXT,
    "short_name_en" TEXT,
    "short_name_zh_tw" TEXT,
    "code" TEXT,
    "parent" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "head" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "office_phone" TEXT,
    "duties_en" TEXT,
    "duties_zh_tw" TEXT,
    "position" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_of_office" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "mayor" TEXT,
    "starts" TEXT,
    "ends" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "organisations" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name_en" TEXT,
    "name_zh_tw" TEXT,
    "kind" TEXT,
    "website" TEXT,
    "interest_en" TEXT,
    "interest_zh_tw" TEXT,
    "successor" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "organisations_types" (
    owner TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "people" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "office_title_en" TEXT,
    "office_title_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "office_phone" TEXT,
    "office_email" TEXT,
    "private_phone" TEXT,
    "private_email" TEXT,
    "consent" INTEGER,
    "retain_until" TEXT,
    "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "needs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "source" TEXT,
    "date" TEXT,
    "segment_en" TEXT,
    "segment_zh_tw" TEXT,
    "weight" INTEGER,
    "voices" INTEGER,
    "status" TEXT,
    "answer_en" TEXT,
    "answer_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "needs_districts" (
    owner TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "needs_items" (
    owner TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "needs_tags" (
    owner TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "higher_plans" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "parent" TEXT REFERENCES higher_plans(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "adopted" TEXT,
    "valid_to" TEXT,
    "measure_en" TEXT,
    "measure_zh_tw" TEXT,
    "unit_en" TEXT,
    "unit_zh_tw" TEXT,
    "value_start" REAL,
    "value_now" REAL,
    "value_target" REAL,
    "target_date" TEXT,
    "objectives_en" TEXT,
    "objectives_zh_tw" TEXT,
    "link" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "rounds" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "depth" TEXT,
    "date" TEXT,
    "how" TEXT,
    "status" TEXT,
    "base" TEXT REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "position" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "rounds_scope" (
    owner TEXT NOT NULL REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "rounds_assessors" (
    owner TEXT NOT NULL REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "answers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "round" TEXT REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "level" INTEGER,
    "not_applicable" INTEGER,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "confidence" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "target" INTEGER,
    "target_date" TEXT,
    "assessor" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "assessed_on" TEXT,
    "marked" INTEGER,
    "reviewed_by" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "reviewed_on" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "answers_evidence" (
    owner TEXT NOT NULL REFERENCES answers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "dated" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "link" TEXT,
    "file" TEXT,
    "confidentiality" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence_items" (
    owner TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "phase" TEXT,
    "priority" TEXT,
    "effort" TEXT,
    "health" TEXT,
    "progress" INTEGER,
    "next_step_en" TEXT,
    "next_step_zh_tw" TEXT,
    "parent" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "purpose_en" TEXT,
    "purpose_zh_tw" TEXT,
    "deliverables_en" TEXT,
    "deliverables_zh_tw" TEXT,
    "result_en" TEXT,
    "result_zh_tw" TEXT,
    "lead_department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "sponsor" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT,
    "end" TEXT,
    "capital" INTEGER,
    "capital_currency" TEXT,
    "current" INTEGER,
    "current_currency" TEXT,
    "fiscal_year" INTEGER,
    "budget_source" TEXT,
    "budget_status" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_joint_departments" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_districts" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_closes" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_principles" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_needs" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_plans" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES higher_plans(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_tags" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "actions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "status" TEXT,
    "done_on" TEXT,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "decisions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "status" TEXT,
    "decided_on" TEXT,
    "due" TEXT,
    "review_on" TEXT,
    "context_en" TEXT,
    "context_zh_tw" TEXT,
    "options_en" TEXT,
    "options_zh_tw" TEXT,
    "chosen_en" TEXT,
    "chosen_zh_tw" TEXT,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "consequences_en" TEXT,
    "consequences_zh_tw" TEXT,
    "consulted_en" TEXT,
    "consulted_zh_tw" TEXT,
    "superseded_by" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "decisions_makers" (
    owner TEXT NOT NULL REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decisions_principles" (
    owner TEXT NOT NULL REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decisions_items" (
    owner TEXT NOT NULL REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "decisions_initiatives" (
    owner TEXT NOT NULL REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
