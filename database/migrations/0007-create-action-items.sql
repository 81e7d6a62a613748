create table action_items (
  id uuid primary key,
  number integer generated always as identity unique,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  title text not null,
  detail text not null default '',
  state text not null default 'proposed' check (state in
    ('proposed', 'agreed', 'in-progress', 'done', 'verified', 'dropped')),
  dropped_because text,
  owner_id uuid references users (id) on delete set null,
  team_id uuid references teams (id) on delete set null,
  team_answer text not null default 'proposed' check (team_answer in ('proposed', 'accepted', 'declined')),
  due_on date,
  due_late_because text,
  priority text check (priority in ('P0', 'P1', 'P2', 'P3')),
  type text not null default 'prevent' check (type in ('prevent', 'detect', 'mitigate', 'process', 'other')),
  horizon text check (horizon in ('short', 'long')),
  reason text not null default '',
  expected_change text not null default '',
  measure text not null default '',
  measure_on date,
  effect text check (effect in ('worked', 'partly', 'not')),
  effect_note text,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  done_at timestamptz,
  verified_at timestamptz,
  deleted_at timestamptz,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english', title || ' ' || detail || ' ' || reason)) stored
);
create index action_items_retrospective on action_items (retrospective_id) where deleted_at is null;
create index action_items_owner on action_items (owner_id) where deleted_at is null;
create index action_items_due on action_items (due_on) where deleted_at is null;
