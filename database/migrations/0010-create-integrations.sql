-- A system elsewhere that sends to an address of its own.
create table inbound_sources (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('slack-events', 'pagerduty', 'github', 'gitlab', 'alertmanager', 'grafana',
    'opsgenie', 'statuspage', 'standard-webhooks', 'cloudevents', 'generic')),
  -- SHA-256 of the secret part of the address.
  token_hash bytea not null,
  rule text not null default 'attach' check (rule in ('open-incident', 'attach', 'keep')),
  severity_id uuid references severities (id),
  check (rule <> 'open-incident' or severity_id is not null),
  -- What was refused last, so that a wrong secret is noticed.
  refused_at timestamptz,
  refused_because text,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  version integer not null default 1
);
create unique index inbound_sources_name on inbound_sources (lower(name)) where archived_at is null;

create table inbound_source_services (
  source_id uuid not null references inbound_sources (id) on delete cascade,
  service_id uuid not null references services (id) on delete cascade,
  primary key (source_id, service_id)
);

-- What a source signs with; several while one is replaced by the next.
create table inbound_secrets (
  id uuid primary key,
  source_id uuid not null references inbound_sources (id) on delete cascade,
  secret text not null,
  created_at timestamptz not null default now()
);
create index inbound_secrets_source on inbound_secrets (source_id);

-- What was sent, as it came. The rows in state `received` are the queue.
create table inbound_deliveries (
  id uuid primary key,
  source_id uuid not null references inbound_sources (id) on delete cascade,
  -- The sender's own identity of it, by which a repetition is known.
  dedupe_key text not null,
  body bytea not null,
  headers jsonb not null default '{}',
  received_at timestamptz not null,
  state text not null default 'received' check (state in ('received', 'done', 'failed', 'ignored')),
  reason text,
  attempts integer not null default 0,
  -- Not worked on before.
  due_at timestamptz not null,
  unique (source_id, dedupe_key)
);
create index inbound_deliveries_due on inbound_deliveries (due_at, id) where state = 'received';
create index inbound_deliveries_order on inbound_deliveries (source_id, received_at desc, id desc);

create table inbound_evidence (
  id uuid primary key,
  source_id uuid not null references inbound_sources (id) on delete cascade,
  delivery_id uuid references inbound_deliveries (id) on delete set null,
  record_key bytea not null,
  -- Null: it waits to be attached.
  incident_id uuid references incidents (id) on delete set null,
  -- By the source's clock; where it tells no time, by ours.
  happened_at timestamptz not null,
  happened_until timestamptz,
  precision text not null check (precision in ('exact', 'about', 'between')),
  received_at timestamptz not null,
  time_as_written text not null,
  text text not null,
  original_text text not null,
  kind text check (kind in ('alert', 'change', 'observation', 'action', 'decision', 'communication', 'hypothesis',
    'mitigation', 'milestone')),
  format text not null,
  external_id text,
  -- What its source calls the same matter: the alert, the thread.
  matter text,
  says_resolved boolean not null,
  author_label text,
  channel text,
  link text,
  unique (source_id, record_key)
);
create index inbound_evidence_incident on inbound_evidence (incident_id, happened_at, id);
create index inbound_evidence_matter on inbound_evidence (source_id, matter) where says_resolved;
create index inbound_evidence_waiting on inbound_evidence (received_at desc, id desc) where incident_id is null;
