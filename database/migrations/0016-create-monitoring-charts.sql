-- Curves over the window of a retrospective, as they were when they were taken: the source may forget them.
create table monitoring_charts (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  title text not null,
  unit text not null default '',
  service_id uuid references services (id) on delete set null,
  source_id uuid references monitoring_sources (id) on delete set null,
  -- The name of the source when it was asked, and all below it, are null for what a person gave.
  source_name text,
  query text,
  step_seconds integer,
  -- Series that the query gave, of which some are kept.
  found integer,
  check (num_nonnulls(source_name, query, step_seconds, found) in (0, 4)),
  window_from timestamptz not null,
  window_to timestamptz not null,
  -- The times and the series with their baselines.
  data jsonb not null,
  taken_at timestamptz not null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index monitoring_charts_retrospective on monitoring_charts (retrospective_id, created_at, id);
