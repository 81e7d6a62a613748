-- The schema that database/migrations make, for reading. Written by scripts/write-schema.ts; do not edit.

create extension pg_trgm;
create extension unaccent;

create table account_links (
  id uuid not null,
  purpose text not null,
  token_hash bytea not null,
  email text,
  role text,
  user_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint account_links_pkey PRIMARY KEY (id),
  constraint account_links_token_hash_key UNIQUE (token_hash),
  constraint account_links_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint account_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
  constraint account_links_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'password-reset'::text]))),
  constraint account_links_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'member'::text, 'reader'::text])))
);
CREATE INDEX account_links_creator ON account_links USING btree (created_by);
CREATE INDEX account_links_user ON account_links USING btree (user_id);

create table accounts (
  id uuid not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX accounts_user ON accounts USING btree (user_id);

create table action_items (
  id uuid not null,
  number integer not null generated always as identity,
  retrospective_id uuid not null,
  title text not null,
  detail text not null default ''::text,
  state text not null default 'proposed'::text,
  dropped_because text,
  owner_id uuid,
  team_id uuid,
  team_answer text not null default 'proposed'::text,
  due_on date,
  due_late_because text,
  priority text,
  type text not null default 'prevent'::text,
  horizon text,
  reason text not null default ''::text,
  expected_change text not null default ''::text,
  measure text not null default ''::text,
  measure_on date,
  effect text,
  effect_note text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  verified_at timestamp with time zone,
  deleted_at timestamp with time zone,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english'::regconfig, ((((title || ' '::text) || detail) || ' '::text) || reason))) stored,
  constraint action_items_pkey PRIMARY KEY (id),
  constraint action_items_number_key UNIQUE (number),
  constraint action_items_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint action_items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users(id) ON DELETE SET NULL,
  constraint action_items_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint action_items_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL,
  constraint action_items_effect_check CHECK ((effect = ANY (ARRAY['worked'::text, 'partly'::text, 'not'::text]))),
  constraint action_items_horizon_check CHECK ((horizon = ANY (ARRAY['short'::text, 'long'::text]))),
  constraint action_items_priority_check CHECK ((priority = ANY (ARRAY['P0'::text, 'P1'::text, 'P2'::text, 'P3'::text]))),
  constraint action_items_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'agreed'::text, 'in-progress'::text, 'done'::text, 'verified'::text, 'dropped'::text]))),
  constraint action_items_team_answer_check CHECK ((team_answer = ANY (ARRAY['proposed'::text, 'accepted'::text, 'declined'::text]))),
  constraint action_items_type_check CHECK ((type = ANY (ARRAY['prevent'::text, 'detect'::text, 'mitigate'::text, 'process'::text, 'other'::text])))
);
CREATE INDEX action_items_due ON action_items USING btree (due_on) WHERE (deleted_at IS NULL);
CREATE INDEX action_items_owner ON action_items USING btree (owner_id) WHERE (deleted_at IS NULL);
CREATE INDEX action_items_retrospective ON action_items USING btree (retrospective_id) WHERE (deleted_at IS NULL);

create table api_tokens (
  id uuid not null,
  user_id uuid not null,
  name text not null,
  token_hash bytea not null,
  scopes text[] not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint api_tokens_pkey PRIMARY KEY (id),
  constraint api_tokens_token_hash_key UNIQUE (token_hash),
  constraint api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX api_tokens_user ON api_tokens USING btree (user_id);

create table audit_events (
  id bigint not null generated always as identity,
  happened_at timestamp with time zone not null default now(),
  actor_id uuid,
  topic text not null,
  action text not null,
  subject_id uuid,
  retrospective_id uuid,
  detail jsonb not null default '{}'::jsonb,
  constraint audit_events_pkey PRIMARY KEY (id),
  constraint audit_events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES users(id) ON DELETE SET NULL
);
CREATE INDEX audit_events_retrospective ON audit_events USING btree (retrospective_id, id);
CREATE INDEX audit_events_subject ON audit_events USING btree (subject_id, id);

create table author_matches (
  id uuid not null,
  retrospective_id uuid not null,
  label text not null,
  meaning text not null,
  participant_id uuid,
  said_by uuid,
  version integer not null default 1,
  constraint author_matches_pkey PRIMARY KEY (id),
  constraint author_matches_retrospective_id_label_key UNIQUE (retrospective_id, label),
  constraint author_matches_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants(id) ON DELETE CASCADE,
  constraint author_matches_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint author_matches_said_by_fkey FOREIGN KEY (said_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint author_matches_check CHECK (((meaning = 'participant'::text) = (participant_id IS NOT NULL))),
  constraint author_matches_meaning_check CHECK ((meaning = ANY (ARRAY['participant'::text, 'nobody'::text, 'automatic'::text])))
);
CREATE INDEX author_matches_participant ON author_matches USING btree (participant_id);

create table communication_mark_entries (
  mark_id uuid not null,
  entry_id uuid not null,
  constraint communication_mark_entries_pkey PRIMARY KEY (mark_id, entry_id),
  constraint communication_mark_entries_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint communication_mark_entries_mark_id_fkey FOREIGN KEY (mark_id) REFERENCES communication_marks(id) ON DELETE CASCADE
);
CREATE INDEX communication_mark_entries_entry ON communication_mark_entries USING btree (entry_id);

create table communication_marks (
  id uuid not null,
  retrospective_id uuid not null,
  kind text not null,
  text text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  factor_id uuid,
  action_item_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  constraint communication_marks_pkey PRIMARY KEY (id),
  constraint communication_marks_action_item_id_fkey FOREIGN KEY (action_item_id) REFERENCES action_items(id) ON DELETE SET NULL,
  constraint communication_marks_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint communication_marks_factor_id_fkey FOREIGN KEY (factor_id) REFERENCES factors(id) ON DELETE SET NULL,
  constraint communication_marks_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint communication_marks_check CHECK (((ends_at IS NULL) OR (ends_at >= starts_at))),
  constraint communication_marks_kind_check CHECK ((kind = ANY (ARRAY['redundant-work'::text, 'dropped-task'::text, 'misunderstanding'::text, 'missing-contact'::text, 'waiting'::text])))
);
CREATE INDEX communication_marks_action_item ON communication_marks USING btree (action_item_id);
CREATE INDEX communication_marks_factor ON communication_marks USING btree (factor_id);
CREATE INDEX communication_marks_retrospective ON communication_marks USING btree (retrospective_id) WHERE (deleted_at IS NULL);

create table editions (
  id uuid not null,
  retrospective_id uuid not null,
  number integer not null,
  title text not null,
  content jsonb not null,
  plain_text text not null,
  published_by uuid,
  published_at timestamp with time zone not null default now(),
  search tsvector generated always as (to_tsvector('english'::regconfig, ((title || ' '::text) || plain_text))) stored,
  constraint editions_pkey PRIMARY KEY (id),
  constraint editions_retrospective_id_number_key UNIQUE (retrospective_id, number),
  constraint editions_published_by_fkey FOREIGN KEY (published_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint editions_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE
);
CREATE INDEX editions_search ON editions USING gin (search);

create table evidence_messages (
  id uuid not null,
  retrospective_id uuid not null,
  import_id uuid not null,
  place integer not null,
  record_key text not null,
  turn integer not null default 0,
  happened_at timestamp with time zone not null,
  happened_until timestamp with time zone,
  precision text not null,
  time_as_written text not null,
  zone text,
  text text not null,
  original_text text not null,
  kind text,
  external_id text,
  author_label text,
  channel text,
  thread_id text,
  link text,
  flags text[] not null default '{}'::text[],
  reactions text[] not null default '{}'::text[],
  chatter text,
  ruling text,
  ruled_by uuid,
  signs text[] not null default '{}'::text[],
  constraint evidence_messages_pkey PRIMARY KEY (id),
  constraint evidence_messages_import_id_record_key_turn_key UNIQUE (import_id, record_key, turn),
  constraint evidence_messages_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE,
  constraint evidence_messages_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint evidence_messages_ruled_by_fkey FOREIGN KEY (ruled_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint evidence_messages_kind_check CHECK ((kind = ANY (ARRAY['alert'::text, 'change'::text, 'observation'::text, 'action'::text, 'decision'::text, 'communication'::text, 'hypothesis'::text, 'mitigation'::text, 'milestone'::text]))),
  constraint evidence_messages_precision_check CHECK (("precision" = ANY (ARRAY['exact'::text, 'about'::text, 'between'::text]))),
  constraint evidence_messages_ruling_check CHECK ((ruling = ANY (ARRAY['matters'::text, 'chatter'::text])))
);
CREATE INDEX evidence_messages_key ON evidence_messages USING btree (retrospective_id, record_key, turn);
CREATE INDEX evidence_messages_order ON evidence_messages USING btree (retrospective_id, happened_at, id);
CREATE INDEX evidence_messages_ruled ON evidence_messages USING btree (retrospective_id) WHERE (ruling IS NOT NULL);
CREATE INDEX evidence_messages_signs ON evidence_messages USING btree (retrospective_id, happened_at, id) WHERE (signs <> '{}'::text[]);

create table factor_evidence (
  factor_id uuid not null,
  entry_id uuid not null,
  constraint factor_evidence_pkey PRIMARY KEY (factor_id, entry_id),
  constraint factor_evidence_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint factor_evidence_factor_id_fkey FOREIGN KEY (factor_id) REFERENCES factors(id) ON DELETE CASCADE
);
CREATE INDEX factor_evidence_entry ON factor_evidence USING btree (entry_id);

create table factors (
  id uuid not null,
  retrospective_id uuid not null,
  statement text not null,
  category text not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  constraint factors_pkey PRIMARY KEY (id),
  constraint factors_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint factors_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint factors_category_check CHECK ((category = ANY (ARRAY['technology'::text, 'process'::text, 'tooling'::text, 'monitoring'::text, 'information'::text, 'training'::text, 'workload'::text, 'communication'::text, 'environment'::text, 'external'::text])))
);
CREATE INDEX factors_retrospective ON factors USING btree (retrospective_id) WHERE (deleted_at IS NULL);

create table facts_agreements (
  retrospective_id uuid not null,
  agreed_at timestamp with time zone not null default now(),
  removed_elsewhere integer not null default 0,
  constraint facts_agreements_pkey PRIMARY KEY (retrospective_id),
  constraint facts_agreements_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE
);

create table facts_confirmations (
  retrospective_id uuid not null,
  user_id uuid not null,
  confirmed_at timestamp with time zone not null default now(),
  constraint facts_confirmations_pkey PRIMARY KEY (retrospective_id, user_id),
  constraint facts_confirmations_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint facts_confirmations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX facts_confirmations_user ON facts_confirmations USING btree (user_id);

create table guests (
  id uuid not null,
  name text not null,
  handle text,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint guests_pkey PRIMARY KEY (id)
);
CREATE INDEX guests_name ON guests USING btree (lower(name), id);

create table hypotheses (
  entry_id uuid not null,
  state text not null default 'open'::text,
  settled_entry_id uuid,
  version integer not null default 1,
  constraint hypotheses_pkey PRIMARY KEY (entry_id),
  constraint hypotheses_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint hypotheses_settled_entry_id_fkey FOREIGN KEY (settled_entry_id) REFERENCES timeline_entries(id) ON DELETE SET NULL,
  constraint hypotheses_check CHECK (((state <> 'open'::text) OR (settled_entry_id IS NULL))),
  constraint hypotheses_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'ruled-out'::text])))
);

create table hypothesis_evidence (
  hypothesis_entry_id uuid not null,
  entry_id uuid not null,
  side text not null,
  constraint hypothesis_evidence_pkey PRIMARY KEY (hypothesis_entry_id, entry_id),
  constraint hypothesis_evidence_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint hypothesis_evidence_hypothesis_entry_id_fkey FOREIGN KEY (hypothesis_entry_id) REFERENCES hypotheses(entry_id) ON DELETE CASCADE,
  constraint hypothesis_evidence_side_check CHECK ((side = ANY (ARRAY['for'::text, 'against'::text])))
);

create table imports (
  id uuid not null,
  retrospective_id uuid not null,
  format text not null,
  label text not null,
  report jsonb not null default '{}'::jsonb,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  undone_at timestamp with time zone,
  source_kind text not null default 'document'::text,
  finished_at timestamp with time zone default now(),
  constraint imports_pkey PRIMARY KEY (id),
  constraint imports_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint imports_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint imports_source_kind_check CHECK ((source_kind = ANY (ARRAY['chat'::text, 'log'::text, 'alert'::text, 'release'::text, 'monitoring'::text, 'memory'::text, 'document'::text])))
);
CREATE INDEX imports_arriving ON imports USING btree (created_by, created_at) WHERE (finished_at IS NULL);
CREATE INDEX imports_retrospective ON imports USING btree (retrospective_id);
CREATE INDEX imports_undone ON imports USING btree (undone_at) WHERE (undone_at IS NOT NULL);

create table inbound_deliveries (
  id uuid not null,
  source_id uuid not null,
  dedupe_key text not null,
  body bytea not null,
  headers jsonb not null default '{}'::jsonb,
  received_at timestamp with time zone not null,
  state text not null default 'received'::text,
  reason text,
  attempts integer not null default 0,
  due_at timestamp with time zone not null,
  constraint inbound_deliveries_pkey PRIMARY KEY (id),
  constraint inbound_deliveries_source_id_dedupe_key_key UNIQUE (source_id, dedupe_key),
  constraint inbound_deliveries_source_id_fkey FOREIGN KEY (source_id) REFERENCES inbound_sources(id) ON DELETE CASCADE,
  constraint inbound_deliveries_state_check CHECK ((state = ANY (ARRAY['received'::text, 'done'::text, 'failed'::text, 'ignored'::text])))
);
CREATE INDEX inbound_deliveries_due ON inbound_deliveries USING btree (due_at, id) WHERE (state = 'received'::text);
CREATE INDEX inbound_deliveries_order ON inbound_deliveries USING btree (source_id, received_at DESC, id DESC);
CREATE INDEX inbound_deliveries_worked ON inbound_deliveries USING btree (received_at) WHERE (state <> 'received'::text);

create table inbound_evidence (
  id uuid not null,
  source_id uuid not null,
  delivery_id uuid,
  record_key bytea not null,
  incident_id uuid,
  happened_at timestamp with time zone not null,
  happened_until timestamp with time zone,
  precision text not null,
  received_at timestamp with time zone not null,
  time_as_written text not null,
  text text not null,
  original_text text not null,
  kind text,
  format text not null,
  external_id text,
  matter text,
  says_resolved boolean not null,
  author_label text,
  channel text,
  link text,
  constraint inbound_evidence_pkey PRIMARY KEY (id),
  constraint inbound_evidence_source_id_record_key_key UNIQUE (source_id, record_key),
  constraint inbound_evidence_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES inbound_deliveries(id) ON DELETE SET NULL,
  constraint inbound_evidence_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE SET NULL,
  constraint inbound_evidence_source_id_fkey FOREIGN KEY (source_id) REFERENCES inbound_sources(id) ON DELETE CASCADE,
  constraint inbound_evidence_kind_check CHECK ((kind = ANY (ARRAY['alert'::text, 'change'::text, 'observation'::text, 'action'::text, 'decision'::text, 'communication'::text, 'hypothesis'::text, 'mitigation'::text, 'milestone'::text]))),
  constraint inbound_evidence_precision_check CHECK (("precision" = ANY (ARRAY['exact'::text, 'about'::text, 'between'::text])))
);
CREATE INDEX inbound_evidence_delivery ON inbound_evidence USING btree (delivery_id);
CREATE INDEX inbound_evidence_incident ON inbound_evidence USING btree (incident_id, happened_at, id);
CREATE INDEX inbound_evidence_matter ON inbound_evidence USING btree (source_id, matter) WHERE says_resolved;
CREATE INDEX inbound_evidence_waiting ON inbound_evidence USING btree (received_at DESC, id DESC) WHERE (incident_id IS NULL);

create table inbound_secrets (
  id uuid not null,
  source_id uuid not null,
  secret text not null,
  created_at timestamp with time zone not null default now(),
  constraint inbound_secrets_pkey PRIMARY KEY (id),
  constraint inbound_secrets_source_id_fkey FOREIGN KEY (source_id) REFERENCES inbound_sources(id) ON DELETE CASCADE
);
CREATE INDEX inbound_secrets_source ON inbound_secrets USING btree (source_id);

create table inbound_source_services (
  source_id uuid not null,
  service_id uuid not null,
  constraint inbound_source_services_pkey PRIMARY KEY (source_id, service_id),
  constraint inbound_source_services_service_id_fkey FOREIGN KEY (service_id) REFERENCES services(id) ON DELETE CASCADE,
  constraint inbound_source_services_source_id_fkey FOREIGN KEY (source_id) REFERENCES inbound_sources(id) ON DELETE CASCADE
);

create table inbound_sources (
  id uuid not null,
  name text not null,
  kind text not null,
  token_hash bytea not null,
  rule text not null default 'attach'::text,
  severity_id uuid,
  refused_at timestamp with time zone,
  refused_because text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  archived_at timestamp with time zone,
  version integer not null default 1,
  constraint inbound_sources_pkey PRIMARY KEY (id),
  constraint inbound_sources_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint inbound_sources_severity_id_fkey FOREIGN KEY (severity_id) REFERENCES severities(id),
  constraint inbound_sources_check CHECK (((rule <> 'open-incident'::text) OR (severity_id IS NOT NULL))),
  constraint inbound_sources_kind_check CHECK ((kind = ANY (ARRAY['slack-events'::text, 'pagerduty'::text, 'github'::text, 'gitlab'::text, 'alertmanager'::text, 'grafana'::text, 'opsgenie'::text, 'statuspage'::text, 'standard-webhooks'::text, 'cloudevents'::text, 'generic'::text]))),
  constraint inbound_sources_rule_check CHECK ((rule = ANY (ARRAY['open-incident'::text, 'attach'::text, 'keep'::text])))
);
CREATE UNIQUE INDEX inbound_sources_name ON inbound_sources USING btree (lower(name)) WHERE (archived_at IS NULL);

create table incident_services (
  incident_id uuid not null,
  service_id uuid not null,
  constraint incident_services_pkey PRIMARY KEY (incident_id, service_id),
  constraint incident_services_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  constraint incident_services_service_id_fkey FOREIGN KEY (service_id) REFERENCES services(id) ON DELETE CASCADE
);
CREATE INDEX incident_services_service ON incident_services USING btree (service_id);

create table incidents (
  id uuid not null,
  number integer not null generated always as identity,
  title text not null,
  summary text not null default ''::text,
  severity_id uuid not null,
  time_zone text not null default 'UTC'::text,
  discovered_by text,
  before_customers boolean,
  customers_impacted integer,
  customers_impacted_precision text not null default 'unknown'::text,
  customers_share numeric(5,2),
  experienced text[] not null default '{}'::text[],
  in_whose_words text not null default ''::text,
  stress text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english'::regconfig, ((((title || ' '::text) || summary) || ' '::text) || in_whose_words))) stored,
  constraint incidents_pkey PRIMARY KEY (id),
  constraint incidents_number_key UNIQUE (number),
  constraint incidents_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint incidents_severity_id_fkey FOREIGN KEY (severity_id) REFERENCES severities(id),
  constraint incidents_check CHECK (((customers_impacted IS NULL) = (customers_impacted_precision = 'unknown'::text))),
  constraint incidents_customers_impacted_check CHECK ((customers_impacted >= 0)),
  constraint incidents_customers_impacted_precision_check CHECK ((customers_impacted_precision = ANY (ARRAY['exact'::text, 'estimate'::text, 'unknown'::text]))),
  constraint incidents_customers_share_check CHECK (((customers_share >= (0)::numeric) AND (customers_share <= (100)::numeric))),
  constraint incidents_discovered_by_check CHECK ((discovered_by = ANY (ARRAY['monitoring-alert'::text, 'own-staff'::text, 'support-or-customer'::text, 'social-media'::text, 'partner'::text, 'by-chance'::text]))),
  constraint incidents_stress_check CHECK ((stress = ANY (ARRAY['calm'::text, 'tense'::text, 'exhausting'::text])))
);
CREATE INDEX incidents_created ON incidents USING btree (created_at DESC, id DESC);
CREATE INDEX incidents_search ON incidents USING gin (search);

create table language_dismissals (
  id uuid not null,
  retrospective_id uuid not null,
  rule text not null,
  sentence text not null,
  note text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint language_dismissals_pkey PRIMARY KEY (id),
  constraint language_dismissals_retrospective_id_rule_sentence_key UNIQUE (retrospective_id, rule, sentence),
  constraint language_dismissals_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint language_dismissals_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE
);

create table milestone_changes (
  incident_id uuid not null,
  kind text not null,
  changed_at timestamp with time zone not null default now(),
  constraint milestone_changes_pkey PRIMARY KEY (incident_id, kind),
  constraint milestone_changes_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE
);

create table milestone_dismissals (
  incident_id uuid not null,
  kind text not null,
  entry_id uuid,
  dismissed_by uuid,
  dismissed_at timestamp with time zone not null default now(),
  message_id uuid,
  constraint milestone_dismissals_once UNIQUE NULLS NOT DISTINCT (incident_id, kind, entry_id, message_id),
  constraint milestone_dismissals_dismissed_by_fkey FOREIGN KEY (dismissed_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint milestone_dismissals_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint milestone_dismissals_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  constraint milestone_dismissals_message_id_fkey FOREIGN KEY (message_id) REFERENCES evidence_messages(id) ON DELETE CASCADE,
  constraint milestone_dismissals_check CHECK ((num_nonnulls(entry_id, message_id) = 1))
);
CREATE INDEX milestone_dismissals_entry ON milestone_dismissals USING btree (entry_id);
CREATE INDEX milestone_dismissals_message ON milestone_dismissals USING btree (message_id);

create table milestones (
  incident_id uuid not null,
  kind text not null,
  happened_at timestamp with time zone not null,
  entry_id uuid,
  constraint milestones_pkey PRIMARY KEY (incident_id, kind),
  constraint milestones_entry FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE SET NULL,
  constraint milestones_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  constraint milestones_kind_check CHECK ((kind = ANY (ARRAY['introduced'::text, 'impact-started'::text, 'detected'::text, 'acknowledged'::text, 'cause-identified'::text, 'fix-identified'::text, 'mitigated'::text, 'resolved'::text])))
);
CREATE INDEX milestones_from_entry ON milestones USING btree (entry_id);

create table missing_signals (
  id uuid not null,
  retrospective_id uuid not null,
  what text not null,
  service_id uuid,
  would_have_told text not null default ''::text,
  tells_at timestamp with time zone,
  entry_id uuid,
  action_item_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  constraint missing_signals_pkey PRIMARY KEY (id),
  constraint missing_signals_action_item_id_fkey FOREIGN KEY (action_item_id) REFERENCES action_items(id) ON DELETE SET NULL,
  constraint missing_signals_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint missing_signals_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE SET NULL,
  constraint missing_signals_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint missing_signals_service_id_fkey FOREIGN KEY (service_id) REFERENCES services(id) ON DELETE SET NULL
);
CREATE INDEX missing_signals_action_item ON missing_signals USING btree (action_item_id) WHERE (action_item_id IS NOT NULL);
CREATE INDEX missing_signals_retrospective ON missing_signals USING btree (retrospective_id, created_at, id);

create table monitoring_charts (
  id uuid not null,
  retrospective_id uuid not null,
  title text not null,
  unit text not null default ''::text,
  service_id uuid,
  source_id uuid,
  source_name text,
  query text,
  step_seconds integer,
  found integer,
  window_from timestamp with time zone not null,
  window_to timestamp with time zone not null,
  data jsonb not null,
  taken_at timestamp with time zone not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  outline jsonb,
  constraint monitoring_charts_pkey PRIMARY KEY (id),
  constraint monitoring_charts_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint monitoring_charts_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint monitoring_charts_service_id_fkey FOREIGN KEY (service_id) REFERENCES services(id) ON DELETE SET NULL,
  constraint monitoring_charts_source_id_fkey FOREIGN KEY (source_id) REFERENCES monitoring_sources(id) ON DELETE SET NULL,
  constraint monitoring_charts_check CHECK ((num_nonnulls(source_name, query, step_seconds, found) = ANY (ARRAY[0, 4])))
);
CREATE INDEX monitoring_charts_retrospective ON monitoring_charts USING btree (retrospective_id, created_at, id);

create table monitoring_sources (
  id uuid not null,
  name text not null,
  url text not null,
  tenant_header text,
  tenant_value text,
  credentials_kind text not null,
  sealed_credentials text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint monitoring_sources_pkey PRIMARY KEY (id),
  constraint monitoring_sources_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint monitoring_sources_check CHECK (((credentials_kind = 'none'::text) = (sealed_credentials IS NULL))),
  constraint monitoring_sources_check1 CHECK (((tenant_header IS NULL) = (tenant_value IS NULL))),
  constraint monitoring_sources_credentials_kind_check CHECK ((credentials_kind = ANY (ARRAY['none'::text, 'bearer'::text, 'basic'::text])))
);
CREATE UNIQUE INDEX monitoring_sources_name ON monitoring_sources USING btree (lower(name));

create table objections (
  id uuid not null,
  retrospective_id uuid not null,
  entry_id uuid,
  text text not null,
  raised_by uuid,
  raised_at timestamp with time zone not null default now(),
  outcome text,
  settled_because text,
  settled_by uuid,
  settled_at timestamp with time zone,
  version integer not null default 1,
  constraint objections_pkey PRIMARY KEY (id),
  constraint objections_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE SET NULL,
  constraint objections_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint objections_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint objections_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint objections_check CHECK (((outcome IS NULL) = (settled_at IS NULL))),
  constraint objections_outcome_check CHECK ((outcome = ANY (ARRAY['corrected'::text, 'kept'::text, 'withdrawn'::text])))
);
CREATE INDEX objections_entry ON objections USING btree (entry_id);
CREATE INDEX objections_retrospective ON objections USING btree (retrospective_id);

create table organisation (
  only_row boolean not null default true,
  name text not null,
  time_zone text not null default 'UTC'::text,
  opening text,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  keep_deliveries_days integer not null default 90,
  constraint organisation_pkey PRIMARY KEY (only_row),
  constraint organisation_keep_deliveries_days_check CHECK (((keep_deliveries_days >= 7) AND (keep_deliveries_days <= 3650))),
  constraint organisation_only_row_check CHECK (only_row)
);

create table participants (
  id uuid not null,
  retrospective_id uuid not null,
  user_id uuid,
  guest_id uuid,
  roles text[] not null default '{}'::text[],
  involvement text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint participants_pkey PRIMARY KEY (id),
  constraint participants_retrospective_id_guest_id_key UNIQUE (retrospective_id, guest_id),
  constraint participants_retrospective_id_user_id_key UNIQUE (retrospective_id, user_id),
  constraint participants_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES guests(id) ON DELETE CASCADE,
  constraint participants_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint participants_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
  constraint participants_check CHECK ((num_nonnulls(user_id, guest_id) = 1))
);
CREATE INDEX participants_user ON participants USING btree (user_id);

create table presences (
  id uuid not null,
  retrospective_id uuid not null,
  participant_id uuid,
  label text not null,
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  version integer not null default 1,
  constraint presences_pkey PRIMARY KEY (id),
  constraint presences_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint presences_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants(id) ON DELETE SET NULL,
  constraint presences_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint presences_check CHECK (((left_at IS NULL) OR (left_at >= joined_at)))
);
CREATE INDEX presences_retrospective ON presences USING btree (retrospective_id) WHERE (deleted_at IS NULL);

create table prose_clients (
  document_id uuid not null,
  client_id bigint not null,
  user_id uuid not null,
  constraint prose_clients_pkey PRIMARY KEY (document_id, client_id),
  constraint prose_clients_document_id_fkey FOREIGN KEY (document_id) REFERENCES prose_documents(id) ON DELETE CASCADE,
  constraint prose_clients_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);

create table prose_documents (
  id uuid not null,
  retrospective_id uuid not null,
  section text not null,
  snapshot bytea,
  plain_text text not null default ''::text,
  markdown text not null default ''::text,
  updated_at timestamp with time zone not null default now(),
  search tsvector generated always as (to_tsvector('english'::regconfig, plain_text)) stored,
  constraint prose_documents_pkey PRIMARY KEY (id),
  constraint prose_documents_retrospective_id_section_key UNIQUE (retrospective_id, section),
  constraint prose_documents_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint prose_documents_section_check CHECK ((section = ANY (ARRAY['overview'::text, 'narrative'::text, 'technical-analysis'::text, 'notes'::text])))
);

create table prose_updates (
  id bigint not null generated always as identity,
  document_id uuid not null,
  update bytea not null,
  user_id uuid,
  created_at timestamp with time zone not null default now(),
  constraint prose_updates_pkey PRIMARY KEY (id),
  constraint prose_updates_document_id_fkey FOREIGN KEY (document_id) REFERENCES prose_documents(id) ON DELETE CASCADE,
  constraint prose_updates_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE SET NULL
);
CREATE INDEX prose_updates_document ON prose_updates USING btree (document_id, id);

create table prose_versions (
  id uuid not null,
  document_id uuid not null,
  label text not null default ''::text,
  state bytea not null,
  plain_text text not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint prose_versions_pkey PRIMARY KEY (id),
  constraint prose_versions_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint prose_versions_document_id_fkey FOREIGN KEY (document_id) REFERENCES prose_documents(id) ON DELETE CASCADE
);
CREATE INDEX prose_versions_document ON prose_versions USING btree (document_id, created_at DESC, id DESC);

create table retrospective_incidents (
  retrospective_id uuid not null,
  incident_id uuid not null,
  constraint retrospective_incidents_pkey PRIMARY KEY (retrospective_id, incident_id),
  constraint retrospective_incidents_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE CASCADE,
  constraint retrospective_incidents_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE
);
CREATE INDEX retrospective_incidents_incident ON retrospective_incidents USING btree (incident_id);

create table retrospectives (
  id uuid not null,
  kind text not null default 'incident'::text,
  title text not null,
  state text not null default 'draft'::text,
  skipped_because text,
  access text not null default 'open'::text,
  depth text not null default 'full'::text,
  depth_because text,
  scheduled_for timestamp with time zone,
  starts_on date,
  ends_on date,
  time_zone text not null default 'UTC'::text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english'::regconfig, title)) stored,
  quiet_after_minutes integer,
  constraint retrospectives_pkey PRIMARY KEY (id),
  constraint retrospectives_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint retrospectives_access_check CHECK ((access = ANY (ARRAY['involved'::text, 'open'::text, 'restricted'::text]))),
  constraint retrospectives_depth_check CHECK ((depth = ANY (ARRAY['full'::text, 'light'::text, 'none'::text]))),
  constraint retrospectives_kind_check CHECK ((kind = ANY (ARRAY['incident'::text, 'project'::text]))),
  constraint retrospectives_quiet_after_minutes_check CHECK (((quiet_after_minutes >= 5) AND (quiet_after_minutes <= 1440))),
  constraint retrospectives_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'scheduled'::text, 'preparing'::text, 'meeting'::text, 'reviewing'::text, 'published'::text, 'closed'::text, 'skipped'::text])))
);
CREATE INDEX retrospectives_created ON retrospectives USING btree (created_at DESC, id DESC);

create table secrets (
  name text not null,
  value text not null,
  constraint secrets_pkey PRIMARY KEY (name)
);

create table services (
  id uuid not null,
  name text not null,
  description text not null default ''::text,
  team_id uuid,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint services_pkey PRIMARY KEY (id),
  constraint services_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX services_name ON services USING btree (lower(name));

create table sessions (
  id uuid not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX sessions_user ON sessions USING btree (user_id);

create table setup_links (
  token_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint setup_links_pkey PRIMARY KEY (token_hash)
);

create table severities (
  id uuid not null,
  name text not null,
  description text not null default ''::text,
  rank integer not null,
  version integer not null default 1,
  constraint severities_pkey PRIMARY KEY (id),
  constraint severities_rank_key UNIQUE (rank),
  constraint severities_rank_check CHECK (((rank >= 1) AND (rank <= 9)))
);
CREATE UNIQUE INDEX severities_name ON severities USING btree (lower(name));

create table sign_in_attempts (
  key bytea not null,
  attempts integer not null,
  window_ends_at timestamp with time zone not null,
  constraint sign_in_attempts_pkey PRIMARY KEY (key)
);
CREATE INDEX sign_in_attempts_window ON sign_in_attempts USING btree (window_ends_at);

create table team_members (
  team_id uuid not null,
  user_id uuid not null,
  constraint team_members_pkey PRIMARY KEY (team_id, user_id),
  constraint team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE CASCADE,
  constraint team_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX team_members_user ON team_members USING btree (user_id);

create table teams (
  id uuid not null,
  name text not null,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint teams_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX teams_name ON teams USING btree (lower(name));

create table timeline_entries (
  id uuid not null,
  retrospective_id uuid not null,
  incident_id uuid,
  happened_at timestamp with time zone not null,
  happened_until timestamp with time zone,
  known_at timestamp with time zone,
  precision text not null default 'exact'::text,
  text text not null,
  kind text not null default 'observation'::text,
  lasting text,
  acting_role text,
  source_kind text not null default 'memory'::text,
  source_label text not null default ''::text,
  source_link text,
  original_text text,
  time_as_written text,
  author_label text,
  external_key text,
  import_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  edited_at timestamp with time zone,
  deleted_at timestamp with time zone,
  removed_by_undo boolean not null default false,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english'::regconfig, text)) stored,
  added_at timestamp with time zone not null default now(),
  corrected_at timestamp with time zone,
  chatter boolean not null default false,
  told_to text[] not null default '{}'::text[],
  constraint timeline_entries_pkey PRIMARY KEY (id),
  constraint timeline_entries_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id) ON DELETE SET NULL,
  constraint timeline_entries_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE SET NULL,
  constraint timeline_entries_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id) ON DELETE SET NULL,
  constraint timeline_entries_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint timeline_entries_check CHECK (((NOT chatter) OR (told_to = '{}'::text[]))),
  constraint timeline_entries_kind_check CHECK ((kind = ANY (ARRAY['alert'::text, 'change'::text, 'observation'::text, 'action'::text, 'decision'::text, 'communication'::text, 'hypothesis'::text, 'mitigation'::text, 'milestone'::text]))),
  constraint timeline_entries_lasting_check CHECK ((lasting = ANY (ARRAY['temporary'::text, 'permanent'::text]))),
  constraint timeline_entries_precision_check CHECK (("precision" = ANY (ARRAY['exact'::text, 'about'::text, 'between'::text]))),
  constraint timeline_entries_source_kind_check CHECK ((source_kind = ANY (ARRAY['chat'::text, 'log'::text, 'alert'::text, 'release'::text, 'monitoring'::text, 'memory'::text, 'document'::text]))),
  constraint timeline_entries_told_to_check CHECK ((told_to <@ ARRAY['responders'::text, 'stakeholders'::text, 'customers'::text]))
);
CREATE INDEX timeline_entries_import ON timeline_entries USING btree (import_id);
CREATE INDEX timeline_entries_order ON timeline_entries USING btree (retrospective_id, happened_at, id) WHERE (deleted_at IS NULL);
CREATE INDEX timeline_entries_undone ON timeline_entries USING btree (deleted_at) WHERE removed_by_undo;
CREATE INDEX timeline_entries_updated ON timeline_entries USING btree (retrospective_id, updated_at);
CREATE UNIQUE INDEX timeline_entries_external ON timeline_entries USING btree (retrospective_id, external_key) WHERE ((external_key IS NOT NULL) AND (NOT removed_by_undo));

create table timeline_entry_citations (
  entry_id uuid not null,
  message_id uuid not null,
  constraint timeline_entry_citations_pkey PRIMARY KEY (entry_id, message_id),
  constraint timeline_entry_citations_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint timeline_entry_citations_message_id_fkey FOREIGN KEY (message_id) REFERENCES evidence_messages(id) ON DELETE CASCADE
);
CREATE INDEX timeline_entry_citations_message ON timeline_entry_citations USING btree (message_id);

create table timeline_entry_services (
  entry_id uuid not null,
  service_id uuid not null,
  constraint timeline_entry_services_pkey PRIMARY KEY (entry_id, service_id),
  constraint timeline_entry_services_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES timeline_entries(id) ON DELETE CASCADE,
  constraint timeline_entry_services_service_id_fkey FOREIGN KEY (service_id) REFERENCES services(id) ON DELETE CASCADE
);

create table users (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  role text not null default 'member'::text,
  handle text,
  time_zone text,
  preferences jsonb not null default '{}'::jsonb,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint users_pkey PRIMARY KEY (id),
  constraint users_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'member'::text, 'reader'::text])))
);
CREATE INDEX users_name ON users USING btree (lower(name), id);
CREATE UNIQUE INDEX users_email ON users USING btree (lower(email));
CREATE UNIQUE INDEX users_handle ON users USING btree (lower(handle));

create table verifications (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX verifications_identifier ON verifications USING btree (identifier);

create table waivers (
  id uuid not null,
  retrospective_id uuid not null,
  gate text not null,
  reason text not null,
  waived_by uuid,
  waived_at timestamp with time zone not null default now(),
  constraint waivers_pkey PRIMARY KEY (id),
  constraint waivers_retrospective_id_gate_key UNIQUE (retrospective_id, gate),
  constraint waivers_retrospective_id_fkey FOREIGN KEY (retrospective_id) REFERENCES retrospectives(id) ON DELETE CASCADE,
  constraint waivers_waived_by_fkey FOREIGN KEY (waived_by) REFERENCES users(id) ON DELETE SET NULL
);
