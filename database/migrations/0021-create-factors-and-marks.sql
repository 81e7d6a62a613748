-- What contributed to an incident, each with its evidence on the timeline.
create table factors (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  statement text not null,
  category text not null check (category in ('technology', 'process', 'tooling', 'monitoring', 'information', 'training',
    'workload', 'communication', 'environment', 'external')),
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index factors_retrospective on factors (retrospective_id) where deleted_at is null;

create table factor_evidence (
  factor_id uuid not null references factors (id) on delete cascade,
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  primary key (factor_id, entry_id)
);
create index factor_evidence_entry on factor_evidence (entry_id);

-- Where word did not get through. A mark lasts from one moment to another, and may name the entries that show it.
create table communication_marks (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  kind text not null check (kind in ('redundant-work', 'dropped-task', 'misunderstanding', 'missing-contact', 'waiting')),
  text text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  -- What was made of it.
  factor_id uuid references factors (id) on delete set null,
  action_item_id uuid references action_items (id) on delete set null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (ends_at is null or ends_at >= starts_at)
);
create index communication_marks_retrospective on communication_marks (retrospective_id) where deleted_at is null;
create index communication_marks_factor on communication_marks (factor_id);
create index communication_marks_action_item on communication_marks (action_item_id);

create table communication_mark_entries (
  mark_id uuid not null references communication_marks (id) on delete cascade,
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  primary key (mark_id, entry_id)
);
create index communication_mark_entries_entry on communication_mark_entries (entry_id);
