create table severities (
  id uuid primary key,
  name text not null,
  description text not null default '',
  -- 1 is the worst.
  rank integer not null unique check (rank between 1 and 9),
  version integer not null default 1
);
create unique index severities_name on severities (lower(name));
insert into severities (id, name, description, rank) values
  ('01900000-0000-7000-8000-000000000001', 'SEV1', 'Critical: the product is down or data is at risk for most customers.', 1),
  ('01900000-0000-7000-8000-000000000002', 'SEV2', 'Major: an important function is unusable or badly degraded for many.', 2),
  ('01900000-0000-7000-8000-000000000003', 'SEV3', 'Moderate: part of the product is degraded; there is a way round.', 3),
  ('01900000-0000-7000-8000-000000000004', 'SEV4', 'Minor: a small inconvenience for few.', 4),
  ('01900000-0000-7000-8000-000000000005', 'SEV5', 'Near miss: nobody was affected, and it is worth learning from.', 5);

create table incidents (
  id uuid primary key,
  -- Shown as INC-12.
  number integer generated always as identity unique,
  title text not null,
  summary text not null default '',
  severity_id uuid not null references severities (id),
  time_zone text not null default 'UTC',
  discovered_by text check (discovered_by in
    ('monitoring-alert', 'own-staff', 'support-or-customer', 'social-media', 'partner', 'by-chance')),
  before_customers boolean,
  customers_impacted integer check (customers_impacted >= 0),
  customers_impacted_precision text not null default 'unknown'
    check (customers_impacted_precision in ('exact', 'estimate', 'unknown')),
  check ((customers_impacted is null) = (customers_impacted_precision = 'unknown')),
  -- Share of all customers in percent.
  customers_share numeric(5, 2) check (customers_share between 0 and 100),
  experienced text[] not null default '{}',
  in_whose_words text not null default '',
  stress text check (stress in ('calm', 'tense', 'exhausting')),
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Taken out of the lists; what refers to it still finds it, and it can be restored.
  deleted_at timestamptz,
  version integer not null default 1,
  search tsvector generated always as (
    to_tsvector('english', title || ' ' || summary || ' ' || in_whose_words)) stored
);
create index incidents_search on incidents using gin (search);
create index incidents_created on incidents (created_at desc, id desc);

create table incident_services (
  incident_id uuid not null references incidents (id) on delete cascade,
  service_id uuid not null references services (id) on delete cascade,
  primary key (incident_id, service_id)
);
create index incident_services_service on incident_services (service_id);

create table milestones (
  incident_id uuid not null references incidents (id) on delete cascade,
  kind text not null check (kind in ('introduced', 'impact-started', 'detected', 'acknowledged',
    'cause-identified', 'fix-identified', 'mitigated', 'resolved')),
  happened_at timestamptz not null,
  -- The timeline entry it was set from, when it was.
  entry_id uuid,
  primary key (incident_id, kind)
);
