-- An import is one act of bringing evidence in; undoing it removes the entries nobody has edited since.
create table imports (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  format text not null,
  label text not null,
  report jsonb not null default '{}',
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  undone_at timestamptz
);
create index imports_retrospective on imports (retrospective_id);

create table timeline_entries (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  incident_id uuid references incidents (id) on delete set null,
  happened_at timestamptz not null,
  -- With precision `between`: the later end.
  happened_until timestamptz,
  -- When the responders knew of it; null means at once.
  known_at timestamptz,
  precision text not null default 'exact' check (precision in ('exact', 'about', 'between')),
  text text not null,
  kind text not null default 'observation' check (kind in ('alert', 'change', 'observation', 'action',
    'decision', 'communication', 'hypothesis', 'mitigation', 'milestone')),
  -- `temporary` or `permanent`, for kind `mitigation`.
  lasting text check (lasting in ('temporary', 'permanent')),
  acting_role text,
  source_kind text not null default 'memory' check (source_kind in
    ('chat', 'log', 'alert', 'release', 'monitoring', 'memory', 'document')),
  source_label text not null default '',
  source_link text,
  -- What was imported, as it stood there; kept when the entry is edited.
  original_text text,
  time_as_written text,
  author_label text,
  external_key text,
  import_id uuid references imports (id) on delete set null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  -- Moves with whatever a page shows of the entry, removal included, so that pages ask for changes by it.
  updated_at timestamptz not null default now(),
  -- When a person last changed it; null for what stands as it came in.
  edited_at timestamptz,
  deleted_at timestamptz,
  -- Removed by undoing its import: repeating the import adds it again, which it does not for what a person removed.
  removed_by_undo boolean not null default false,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english', text)) stored
);
create index timeline_entries_order on timeline_entries (retrospective_id, happened_at, id)
  where deleted_at is null;
create index timeline_entries_updated on timeline_entries (retrospective_id, updated_at);
-- Repeating an import adds only what is new.
create unique index timeline_entries_external on timeline_entries (retrospective_id, external_key)
  where external_key is not null and not removed_by_undo;
create index timeline_entries_import on timeline_entries (import_id);

create table timeline_entry_services (
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  service_id uuid not null references services (id) on delete cascade,
  primary key (entry_id, service_id)
);

alter table milestones add constraint milestones_entry
  foreign key (entry_id) references timeline_entries (id) on delete set null;
create index milestones_from_entry on milestones (entry_id);
