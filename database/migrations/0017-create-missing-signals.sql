-- What was not measured and would have told earlier.
create table missing_signals (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  what text not null,
  service_id uuid references services (id) on delete set null,
  would_have_told text not null default '',
  -- When it would have told.
  tells_at timestamptz,
  entry_id uuid references timeline_entries (id) on delete set null,
  -- What will measure it.
  action_item_id uuid references action_items (id) on delete set null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index missing_signals_retrospective on missing_signals (retrospective_id, created_at, id);
create index missing_signals_action_item on missing_signals (action_item_id) where action_item_id is not null;
