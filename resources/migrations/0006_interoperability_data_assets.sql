-- Interoperability, terms, datasets, assets, platform conformance, findings and ratings by assessor.

CREATE TABLE "artefacts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT,
    "item" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "layer" TEXT,
    "process_group" TEXT,
    "status" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "agreed_on" TEXT,
    "review_on" TEXT,
    "next_step_en" TEXT,
    "next_step_zh_tw" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "artefacts_parties" (
    owner TEXT NOT NULL REFERENCES artefacts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "artefacts_evidence" (
    owner TEXT NOT NULL REFERENCES artefacts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "artefacts_initiatives" (
    owner TEXT NOT NULL REFERENCES artefacts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "detail_en" TEXT,
    "detail_zh_tw" TEXT,
    "layer" TEXT,
    "process_group" TEXT,
    "severity" TEXT,
    "frequency" TEXT,
    "found_on" TEXT,
    "status" TEXT,
    "artefact" TEXT REFERENCES artefacts(id) DEFERRABLE INITIALLY DEFERRED,
    "policy_en" TEXT,
    "policy_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_departments" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_organisations" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_services" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_standards" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_actions" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES actions(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_initiatives" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "barriers_evidence" (
    owner TEXT NOT NULL REFERENCES barriers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "standards" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "code" TEXT,
    "version" TEXT,
    "body" TEXT,
    "scope_kind" TEXT,
    "layer" TEXT,
    "topic_en" TEXT,
    "topic_zh_tw" TEXT,
    "obligation" TEXT,
    "openness" TEXT,
    "licence_note_en" TEXT,
    "licence_note_zh_tw" TEXT,
    "market" TEXT,
    "criteria_note_en" TEXT,
    "criteria_note_zh_tw" TEXT,
    "clause_en" TEXT,
    "clause_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "review_on" TEXT,
    "link" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "standards_items" (
    owner TEXT NOT NULL REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "pref_en" TEXT,
    "pref_zh_tw" TEXT,
    "definition_en" TEXT,
    "definition_zh_tw" TEXT,
    "scope_note_en" TEXT,
    "scope_note_zh_tw" TEXT,
    "example_en" TEXT,
    "example_zh_tw" TEXT,
    "source" TEXT,
    "broader" TEXT REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "agreed_on" TEXT,
    "disputed_since" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_alt_en" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_alt_zh" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_discouraged_en" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_discouraged_zh" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_related" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_agreed_by" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_items" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "terms_tags" (
    owner TEXT NOT NULL REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "term_sources" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "term" TEXT REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    "used_in_en" TEXT,
    "used_in_zh_tw" TEXT,
    "place_kind" TEXT,
    "asset" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "dataset" TEXT REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "label" TEXT,
    "definition_en" TEXT,
    "definition_zh_tw" TEXT,
    "fits" TEXT,
    "resolution" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "checked_on" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "description_en" TEXT,
    "description_zh_tw" TEXT,
    "theme" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "holder" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "access" TEXT,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "approver" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT,
    "personal" TEXT,
    "stars" INTEGER,
    "licence" TEXT,
    "charge" TEXT,
    "link" TEXT,
    "frequency" TEXT,
    "updated_on" TEXT,
    "planned_release" TEXT,
    "released_on" TEXT,
    "waits_for_department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "waits_for_organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "obstacle_en" TEXT,
    "obstacle_zh_tw" TEXT,
    "uses_en" TEXT,
    "uses_zh_tw" TEXT,
    "asset" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets_formats" (
    owner TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets_standards" (
    owner TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets_districts" (
    owner TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets_initiatives" (
    owner TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "datasets_tags" (
    owner TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dataset_requests" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "dataset" TEXT REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "asker" TEXT,
    "voices" INTEGER,
    "use_for_en" TEXT,
    "use_for_zh_tw" TEXT,
    "need" TEXT REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "status" TEXT,
    "answer_en" TEXT,
    "answer_zh_tw" TEXT,
    "answered_on" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "culture_actions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "status" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT,
    "due" TEXT,
    "reach" INTEGER,
    "result_en" TEXT,
    "result_zh_tw" TEXT,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "position" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "culture_actions_element" (
    owner TEXT NOT NULL REFERENCES culture_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "culture_actions_organisations" (
    owner TEXT NOT NULL REFERENCES culture_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "culture_actions_datasets" (
    owner TEXT NOT NULL REFERENCES culture_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "culture_actions_evidence" (
    owner TEXT NOT NULL REFERENCES culture_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "openness_readings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "date" TEXT,
    "listed" INTEGER,
    "open" INTEGER,
    "three_star" INTEGER,
    "interfaces" INTEGER,
    "downloads" INTEGER,
    "requests_open" INTEGER,
    "target_open" INTEGER,
    "counted" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "purpose_en" TEXT,
    "purpose_zh_tw" TEXT,
    "kind" TEXT,
    "layer" TEXT,
    "capability" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "steward" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "holder" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "reuse" TEXT,
    "reuse_note_en" TEXT,
    "reuse_note_zh_tw" TEXT,
    "policy" TEXT REFERENCES asset_policies(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "in_use_since" TEXT,
    "support_end" TEXT,
    "replaced_by" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "supplier" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "cost_year" INTEGER,
    "cost_year_currency" TEXT,
    "protection" TEXT,
    "core" INTEGER,
    "outage_hours" INTEGER,
    "restricted_brand" INTEGER,
    "personal" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_users_departments" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_standards" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_initiatives" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_districts" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_evidence" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assets_tags" (
    owner TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset_policies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "version" TEXT,
    "valid_from" TEXT,
    "review_on" TEXT,
    "rule_en" TEXT,
    "rule_zh_tw" TEXT,
    "who_asks_en" TEXT,
    "who_asks_zh_tw" TEXT,
    "answer_days" INTEGER,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "link" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset_policies_asset_kinds" (
    owner TEXT NOT NULL REFERENCES asset_policies(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset_policies_evidence" (
    owner TEXT NOT NULL REFERENCES asset_policies(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "conformance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "asset" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "state" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "checked_on" TEXT,
    "checked_by" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "conformance_evidence" (
    owner TEXT NOT NULL REFERENCES conformance(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "waivers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "asset" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "conditions_en" TEXT,
    "conditions_zh_tw" TEXT,
    "way_back_en" TEXT,
    "way_back_zh_tw" TEXT,
    "requester" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "approver" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "asked_on" TEXT,
    "granted_on" TEXT,
    "expires" TEXT,
    "status" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "waivers_items" (
    owner TEXT NOT NULL REFERENCES waivers(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "provider" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "provider_organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "status" TEXT,
    "el_services" INTEGER,
    "el_outputs" INTEGER,
    "el_rules" INTEGER,
    "el_api" INTEGER,
    "el_interop" INTEGER,
    "dataset" TEXT REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    "legal_basis_en" TEXT,
    "legal_basis_zh_tw" TEXT,
    "version" TEXT,
    "change_notice_days" INTEGER,
    "calls_month" INTEGER,
    "link" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces_consumer_assets" (
    owner TEXT NOT NULL REFERENCES interfaces(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces_consumer_departments" (
    owner TEXT NOT NULL REFERENCES interfaces(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces_consumer_organisations" (
    owner TEXT NOT NULL REFERENCES interfaces(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces_elements" (
    owner TEXT NOT NULL REFERENCES interfaces(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES data_elements(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "interfaces_standards" (
    owner TEXT NOT NULL REFERENCES interfaces(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "data_elements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "term" TEXT REFERENCES terms(id) DEFERRABLE INITIALLY DEFERRED,
    "definition_en" TEXT,
    "definition_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "steward" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "source_asset" TEXT REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    "source_organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "classification" TEXT,
    "standard" TEXT REFERENCES standards(id) DEFERRABLE INITIALLY DEFERRED,
    "format" TEXT,
    "update" TEXT,
    "status" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "data_elements_copies" (
    owner TEXT NOT NULL REFERENCES data_elements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "data_elements_collected_by" (
    owner TEXT NOT NULL REFERENCES data_elements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "accepted_findings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "check" TEXT,
    "place_register" TEXT,
    "place_record" TEXT,
    "sentence_en" TEXT,
    "sentence_zh_tw" TEXT,
    "severity" TEXT,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "accepted_by" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "accepted_on" TEXT,
    "until" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_records" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "round" TEXT REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    "criterion_en" TEXT,
    "criterion_zh_tw" TEXT,
    "observation_en" TEXT,
    "observation_zh_tw" TEXT,
    "consequence_en" TEXT,
    "consequence_zh_tw" TEXT,
    "recommendation_en" TEXT,
    "recommendation_zh_tw" TEXT,
    "weight" TEXT,
    "author" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "check_due" TEXT,
    "checked_on" TEXT,
    "client_note_en" TEXT,
    "client_note_zh_tw" TEXT,
    "response_state" TEXT,
    "response_en" TEXT,
    "response_zh_tw" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT,
    "action" TEXT REFERENCES actions(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "closed_on" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_records_items" (
    owner TEXT NOT NULL REFERENCES finding_records(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_records_evidence" (
    owner TEXT NOT NULL REFERENCES finding_records(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "assessor_ratings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "round" TEXT REFERENCES rounds(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "assessor" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "level" INTEGER,
    "not_applicable" INTEGER,
    "reason" TEXT,
    "confidence" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT,
    "rated_on" TEXT,
    "handed_in" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "assessor_ratings_evidence" (
    owner TEXT NOT NULL REFERENCES assessor_ratings(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_innovation" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_platform_principles" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE "departments" ADD COLUMN "security_class" TEXT;

ALTER TABLE "actions" ADD COLUMN "source" TEXT;
