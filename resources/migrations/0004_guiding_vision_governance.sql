-- Guiding principles, vision with objectives, measures and benefits, operating model, leadership and governance.

CREATE TABLE "principle_statements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT,
    "version" INTEGER,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "text_en" TEXT,
    "text_zh_tw" TEXT,
    "not_meant_en" TEXT,
    "not_meant_zh_tw" TEXT,
    "status" TEXT,
    "date" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle_statements_evidence" (
    owner TEXT NOT NULL REFERENCES principle_statements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle_positions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT,
    "stakeholder" TEXT REFERENCES stakeholders(id) DEFERRABLE INITIALLY DEFERRED,
    "position" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "date" TEXT,
    "answer_en" TEXT,
    "answer_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle_refusals" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "asked_by_en" TEXT,
    "asked_by_zh_tw" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "instead_en" TEXT,
    "instead_zh_tw" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle_refusals_items" (
    owner TEXT NOT NULL REFERENCES principle_refusals(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "principle_refusals_initiatives" (
    owner TEXT NOT NULL REFERENCES principle_refusals(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "vision_statements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "text_en" TEXT,
    "text_zh_tw" TEXT,
    "year" INTEGER,
    "status" TEXT,
    "date" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "made_with_en" TEXT,
    "made_with_zh_tw" TEXT,
    "test_together" INTEGER,
    "note_together_en" TEXT,
    "note_together_zh_tw" TEXT,
    "test_it" INTEGER,
    "note_it_en" TEXT,
    "note_it_zh_tw" TEXT,
    "test_wider" INTEGER,
    "note_wider_en" TEXT,
    "note_wider_zh_tw" TEXT,
    "test_measurable" INTEGER,
    "note_measurable_en" TEXT,
    "note_measurable_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "vision_statements_evidence" (
    owner TEXT NOT NULL REFERENCES vision_statements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenges" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "kind" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "theme" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "weight" INTEGER,
    "status" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenges_districts" (
    owner TEXT NOT NULL REFERENCES challenges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenges_needs" (
    owner TEXT NOT NULL REFERENCES challenges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenges_items" (
    owner TEXT NOT NULL REFERENCES challenges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenges_tags" (
    owner TEXT NOT NULL REFERENCES challenges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "objectives" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "status" TEXT,
    "parent" TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    "vision" TEXT REFERENCES vision_statements(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "objectives_plans" (
    owner TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES higher_plans(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "objectives_challenges" (
    owner TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES challenges(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "objectives_tags" (
    owner TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "measures" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "objective" TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    "pledge" TEXT REFERENCES higher_plans(id) DEFERRABLE INITIALLY DEFERRED,
    "definition_en" TEXT,
    "definition_zh_tw" TEXT,
    "unit_en" TEXT,
    "unit_zh_tw" TEXT,
    "direction" TEXT,
    "baseline_value" REAL,
    "baseline_on" TEXT,
    "target_value" REAL,
    "target_on" TEXT,
    "tolerance" REAL,
    "decimals" INTEGER,
    "frequency" TEXT,
    "grace_days" INTEGER,
    "source_en" TEXT,
    "source_zh_tw" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure_readings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measure" TEXT REFERENCES measures(id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "value" REAL,
    "quality" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "evidence" TEXT REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "benefits" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "area" TEXT,
    "kind" TEXT,
    "beneficiaries_en" TEXT,
    "beneficiaries_zh_tw" TEXT,
    "objective" TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    "measure" TEXT REFERENCES measures(id) DEFERRABLE INITIALLY DEFERRED,
    "changes_needed_en" TEXT,
    "changes_needed_zh_tw" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "planned_on" TEXT,
    "value" INTEGER,
    "value_currency" TEXT,
    "other_causes_en" TEXT,
    "other_causes_zh_tw" TEXT,
    "status" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "benefits_initiatives" (
    owner TEXT NOT NULL REFERENCES benefits(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "operating_traits" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT,
    "layer" TEXT,
    "as_is_en" TEXT,
    "as_is_zh_tw" TEXT,
    "to_be_en" TEXT,
    "to_be_zh_tw" TEXT,
    "state_now" TEXT,
    "state_wanted" TEXT,
    "by" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "operating_traits_departments" (
    owner TEXT NOT NULL REFERENCES operating_traits(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "operating_traits_initiatives" (
    owner TEXT NOT NULL REFERENCES operating_traits(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "journey_steps" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "channel" TEXT,
    "minutes" INTEGER,
    "wait_days" REAL,
    "documents" INTEGER,
    "data_asked_en" TEXT,
    "data_asked_zh_tw" TEXT,
    "asked_again" INTEGER,
    "pain_en" TEXT,
    "pain_zh_tw" TEXT,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "position" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "budget_lines" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "fiscal_year" INTEGER,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "source" TEXT,
    "status" TEXT,
    "shared" INTEGER,
    "spent" INTEGER,
    "spent_currency" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "budget_lines_partners" (
    owner TEXT NOT NULL REFERENCES budget_lines(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "roles" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "level" TEXT,
    "parent" TEXT REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    "holder" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "deputy" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "sector" TEXT,
    "decision_rights_en" TEXT,
    "decision_rights_zh_tw" TEXT,
    "full_time" INTEGER,
    "starts" TEXT,
    "ends" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "roles_items" (
    owner TEXT NOT NULL REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "raci_processes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "letter" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "raci_initiatives" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "letter" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "skills" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "skills_closing" (
    owner TEXT NOT NULL REFERENCES skills(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "role_skills" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    "skill" TEXT REFERENCES skills(id) DEFERRABLE INITIALLY DEFERRED,
    "needed" INTEGER,
    "held" INTEGER,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "publications" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "link" TEXT,
    "place_en" TEXT,
    "place_zh_tw" TEXT,
    "frequency" TEXT,
    "published_on" TEXT,
    "first_due" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "publications_items" (
    owner TEXT NOT NULL REFERENCES publications(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "publications_languages" (
    owner TEXT NOT NULL REFERENCES publications(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risks" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "cause_en" TEXT,
    "cause_zh_tw" TEXT,
    "event_en" TEXT,
    "event_zh_tw" TEXT,
    "effect_en" TEXT,
    "effect_zh_tw" TEXT,
    "probability" INTEGER,
    "impact" INTEGER,
    "target_probability" INTEGER,
    "target_impact" INTEGER,
    "knowledge" TEXT,
    "response" TEXT,
    "measures_taken_en" TEXT,
    "measures_taken_zh_tw" TEXT,
    "trigger_en" TEXT,
    "trigger_zh_tw" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "escalated" INTEGER,
    "identified_on" TEXT,
    "review_on" TEXT,
    "issue" TEXT REFERENCES risks(id) DEFERRABLE INITIALLY DEFERRED,
    "shown_outside" INTEGER,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "risks_items" (
    owner TEXT NOT NULL REFERENCES risks(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risks_shared_with" (
    owner TEXT NOT NULL REFERENCES risks(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "risks_initiatives" (
    owner TEXT NOT NULL REFERENCES risks(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "change_requests" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "asked_by" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "asked_on" TEXT,
    "new_end" TEXT,
    "effect_dates_en" TEXT,
    "effect_dates_zh_tw" TEXT,
    "effect_money" INTEGER,
    "effect_money_currency" TEXT,
    "effect_benefits_en" TEXT,
    "effect_benefits_zh_tw" TEXT,
    "status" TEXT,
    "decided_by" TEXT REFERENCES roles(id) DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "change_requests_initiatives" (
    owner TEXT NOT NULL REFERENCES change_requests(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "change_requests_principles" (
    owner TEXT NOT NULL REFERENCES change_requests(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "change_requests_measures" (
    owner TEXT NOT NULL REFERENCES change_requests(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES measures(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_objectives" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE "decisions" ADD COLUMN "drivers_en" TEXT;
ALTER TABLE "decisions" ADD COLUMN "drivers_zh_tw" TEXT;
ALTER TABLE "decisions" ADD COLUMN "informed_en" TEXT;
ALTER TABLE "decisions" ADD COLUMN "informed_zh_tw" TEXT;
ALTER TABLE "decisions" ADD COLUMN "confirmation_en" TEXT;
ALTER TABLE "decisions" ADD COLUMN "confirmation_zh_tw" TEXT;
ALTER TABLE "people" ADD COLUMN "sector" TEXT;
ALTER TABLE "actions" ADD COLUMN "risk" TEXT REFERENCES risks(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "actions" ADD COLUMN "change_request" TEXT REFERENCES change_requests(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "city_profile" ADD COLUMN "risk_scheme" TEXT;
