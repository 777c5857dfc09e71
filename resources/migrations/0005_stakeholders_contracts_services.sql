-- Stakeholders, procurement, services, identity and privacy, channels and inclusion.

CREATE TABLE "stakeholders" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "vote_group" TEXT,
    "contact" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "influence" INTEGER,
    "interest" INTEGER,
    "engagement_now" TEXT,
    "engagement_wanted" TEXT,
    "gains_en" TEXT,
    "gains_zh_tw" TEXT,
    "concern_en" TEXT,
    "concern_zh_tw" TEXT,
    "frequency" TEXT,
    "message_what_en" TEXT,
    "message_what_zh_tw" TEXT,
    "message_brings_en" TEXT,
    "message_brings_zh_tw" TEXT,
    "message_join_en" TEXT,
    "message_join_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "stakeholders_types" (
    owner TEXT NOT NULL REFERENCES stakeholders(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "stakeholders_stands_for" (
    owner TEXT NOT NULL REFERENCES stakeholders(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "stakeholders_tags" (
    owner TEXT NOT NULL REFERENCES stakeholders(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stakeholder" TEXT REFERENCES stakeholders(id) DEFERRABLE INITIALLY DEFERRED,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "due" TEXT,
    "date" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "said_en" TEXT,
    "said_zh_tw" TEXT,
    "stance" TEXT,
    "outcome_en" TEXT,
    "outcome_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagements_initiatives" (
    owner TEXT NOT NULL REFERENCES engagements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagements_items" (
    owner TEXT NOT NULL REFERENCES engagements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "engagements_evidence" (
    owner TEXT NOT NULL REFERENCES engagements(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "city_exchanges" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "organisation" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "status" TEXT,
    "date" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "learned_en" TEXT,
    "learned_zh_tw" TEXT,
    "shared_en" TEXT,
    "shared_zh_tw" TEXT,
    "not_adopted_en" TEXT,
    "not_adopted_zh_tw" TEXT,
    "cost" INTEGER,
    "cost_currency" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "city_exchanges_items" (
    owner TEXT NOT NULL REFERENCES city_exchanges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "city_exchanges_adopted" (
    owner TEXT NOT NULL REFERENCES city_exchanges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "city_exchanges_evidence" (
    owner TEXT NOT NULL REFERENCES city_exchanges(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "case_no" TEXT,
    "kind" TEXT,
    "category" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "stage" TEXT,
    "planned_notice" TEXT,
    "notice_on" TEXT,
    "method" TEXT,
    "method_ground" TEXT,
    "award_by" TEXT,
    "start" TEXT,
    "end" TEXT,
    "extension_until" TEXT,
    "value" INTEGER,
    "value_currency" TEXT,
    "budget_source" TEXT,
    "saving" INTEGER,
    "saving_currency" TEXT,
    "supplier" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "alternatives" TEXT,
    "pays_for" TEXT,
    "data_basis" TEXT,
    "open_data_clause" INTEGER,
    "standards" TEXT,
    "off_the_shelf" INTEGER,
    "shared_asset" INTEGER,
    "gain_sharing" INTEGER,
    "sme_clause" INTEGER,
    "exit_cost" INTEGER,
    "exit_cost_currency" TEXT,
    "exit_plan" TEXT,
    "replaces" TEXT REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts_joint_departments" (
    owner TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts_systems" (
    owner TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts_services" (
    owner TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts_initiatives" (
    owner TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contracts_evidence" (
    owner TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "procurement_policies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "status" TEXT,
    "version" TEXT,
    "valid_from" TEXT,
    "change_en" TEXT,
    "change_zh_tw" TEXT,
    "clause_en" TEXT,
    "clause_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "published_on" TEXT,
    "link" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "replaces" TEXT REFERENCES procurement_policies(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "procurement_policies_covers" (
    owner TEXT NOT NULL REFERENCES procurement_policies(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "procurement_policies_items" (
    owner TEXT NOT NULL REFERENCES procurement_policies(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "procurement_policies_evidence" (
    owner TEXT NOT NULL REFERENCES procurement_policies(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "market_actions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "date" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "channel_en" TEXT,
    "channel_zh_tw" TEXT,
    "equal_information" INTEGER,
    "firms" INTEGER,
    "sme_firms" INTEGER,
    "local_firms" INTEGER,
    "result_en" TEXT,
    "result_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "market_actions_contracts" (
    owner TEXT NOT NULL REFERENCES market_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES contracts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "market_actions_initiatives" (
    owner TEXT NOT NULL REFERENCES market_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "market_actions_items" (
    owner TEXT NOT NULL REFERENCES market_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "market_actions_evidence" (
    owner TEXT NOT NULL REFERENCES market_actions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "procurement_thresholds" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threshold" TEXT,
    "kind" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "source_en" TEXT,
    "source_zh_tw" TEXT,
    "checked_on" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "segments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "size" INTEGER,
    "size_source_en" TEXT,
    "size_source_zh_tw" TEXT,
    "insight_on" TEXT,
    "satisfaction" INTEGER,
    "satisfaction_on" TEXT,
    "offline_share" INTEGER,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "segments_districts" (
    owner TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "segments_needs" (
    owner TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "segments_insight_kinds" (
    owner TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "segments_evidence" (
    owner TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "sharing" TEXT,
    "sharing_wanted" TEXT,
    "demand" INTEGER,
    "satisfaction" INTEGER,
    "satisfaction_on" TEXT,
    "minutes" INTEGER,
    "running_cost" INTEGER,
    "running_cost_currency" TEXT,
    "personal_data" INTEGER,
    "identity" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_joint_departments" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_systems" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_datasets" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES datasets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_innovation" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_evidence" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "services_tags" (
    owner TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "segment_services" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "segment" TEXT REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "importance" TEXT,
    "users" INTEGER,
    "satisfaction" INTEGER,
    "performance" TEXT,
    "measured_on" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "status" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "counters_before" INTEGER,
    "forms_before" INTEGER,
    "visits_before" REAL,
    "minutes_before" INTEGER,
    "cost_before" INTEGER,
    "cost_before_currency" TEXT,
    "measured_before" TEXT,
    "counters_after" INTEGER,
    "forms_after" INTEGER,
    "visits_after" REAL,
    "minutes_after" INTEGER,
    "cost_after" INTEGER,
    "cost_after_currency" TEXT,
    "measured_after" TEXT,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events_segments" (
    owner TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events_services" (
    owner TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events_districts" (
    owner TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events_initiatives" (
    owner TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "life_events_evidence" (
    owner TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT,
    "mandate_en" TEXT,
    "mandate_zh_tw" TEXT,
    "quality_en" TEXT,
    "quality_zh_tw" TEXT,
    "brand_en" TEXT,
    "brand_zh_tw" TEXT,
    "adopted_on" TEXT,
    "review_on" TEXT,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_segments" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_life_events" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES life_events(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_members" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_powers" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_measures" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES measures(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "customer_teams_evidence" (
    owner TEXT NOT NULL REFERENCES customer_teams(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_ratings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT,
    "rating" TEXT,
    "judged_by" TEXT,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "assessed_on" TEXT,
    "assessor" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_ratings_evidence" (
    owner TEXT NOT NULL REFERENCES privacy_ratings(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_exceptions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "status" TEXT,
    "reason_en" TEXT,
    "reason_zh_tw" TEXT,
    "legal_basis_en" TEXT,
    "legal_basis_zh_tw" TEXT,
    "referred_to" TEXT,
    "approved_by" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES decisions(id) DEFERRABLE INITIALLY DEFERRED,
    "reviewer" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "reviewer_body" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "granted_on" TEXT,
    "valid_to" TEXT,
    "reviewed_on" TEXT,
    "outcome_en" TEXT,
    "outcome_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_exceptions_services" (
    owner TEXT NOT NULL REFERENCES privacy_exceptions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_exceptions_items" (
    owner TEXT NOT NULL REFERENCES privacy_exceptions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "privacy_exceptions_evidence" (
    owner TEXT NOT NULL REFERENCES privacy_exceptions(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "department" TEXT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    "contact_en" TEXT,
    "contact_zh_tw" TEXT,
    "basis" TEXT,
    "article_en" TEXT,
    "article_zh_tw" TEXT,
    "published_on" TEXT,
    "processor" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "special" INTEGER,
    "persons" INTEGER,
    "retention_en" TEXT,
    "retention_zh_tw" TEXT,
    "notice" TEXT,
    "notice_on" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files_purposes" (
    owner TEXT NOT NULL REFERENCES personal_data_files(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files_categories" (
    owner TEXT NOT NULL REFERENCES personal_data_files(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files_services" (
    owner TEXT NOT NULL REFERENCES personal_data_files(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files_systems" (
    owner TEXT NOT NULL REFERENCES personal_data_files(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES assets(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "personal_data_files_evidence" (
    owner TEXT NOT NULL REFERENCES personal_data_files(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "channel_uses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "channel" TEXT,
    "year" INTEGER,
    "volume" INTEGER,
    "unit_cost" INTEGER,
    "unit_cost_currency" TEXT,
    "cost_quality" TEXT,
    "volume_quality" TEXT,
    "level_target_en" TEXT,
    "level_target_zh_tw" TEXT,
    "level_met" INTEGER,
    "satisfaction" INTEGER,
    "assisted" INTEGER,
    "hours" TEXT,
    "accessibility" TEXT,
    "source_en" TEXT,
    "source_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "channel_uses_languages" (
    owner TEXT NOT NULL REFERENCES channel_uses(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "channel_uses_evidence" (
    owner TEXT NOT NULL REFERENCES channel_uses(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "channel_shifts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "service" TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    "from_channel" TEXT,
    "to_channel" TEXT,
    "share" INTEGER,
    "target_date" TEXT,
    "invest" INTEGER,
    "invest_currency" TEXT,
    "running" INTEGER,
    "running_currency" TEXT,
    "cashable" INTEGER,
    "reinvest" INTEGER,
    "satisfaction_floor" INTEGER,
    "condition_en" TEXT,
    "condition_zh_tw" TEXT,
    "status" TEXT,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "note_en" TEXT,
    "note_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT,
    "title_en" TEXT,
    "title_zh_tw" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "start" TEXT,
    "end" TEXT,
    "reached" INTEGER,
    "target" INTEGER,
    "reached_on" TEXT,
    "cost" INTEGER,
    "cost_currency" TEXT,
    "partner" TEXT REFERENCES organisations(id) DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    "result_en" TEXT,
    "result_zh_tw" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures_items" (
    owner TEXT NOT NULL REFERENCES inclusion_measures(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures_segments" (
    owner TEXT NOT NULL REFERENCES inclusion_measures(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures_districts" (
    owner TEXT NOT NULL REFERENCES inclusion_measures(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES districts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures_funded_by" (
    owner TEXT NOT NULL REFERENCES inclusion_measures(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES channel_shifts(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "inclusion_measures_evidence" (
    owner TEXT NOT NULL REFERENCES inclusion_measures(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES evidence(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE "organisations" ADD COLUMN "business_no" TEXT;
ALTER TABLE "organisations" ADD COLUMN "sme" INTEGER;
ALTER TABLE "organisations" ADD COLUMN "local" INTEGER;

ALTER TABLE "districts" ADD COLUMN "offline_elderly" INTEGER;
ALTER TABLE "districts" ADD COLUMN "offline_other" INTEGER;
ALTER TABLE "districts" ADD COLUMN "offline_on" TEXT;

CREATE TABLE "needs_segments" (
    owner TEXT NOT NULL REFERENCES needs(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_services" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "initiatives_segments" (
    owner TEXT NOT NULL REFERENCES initiatives(id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES segments(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
