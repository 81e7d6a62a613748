create table services (
  id uuid primary key,
  name text not null,
  description text not null default '',
  team_id uuid references teams (id) on delete set null,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index services_name on services (lower(name));
