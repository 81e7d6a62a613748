-- Who has confirmed the timeline as it stands; withdrawn means gone.
create table facts_confirmations (
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  confirmed_at timestamptz not null default now(),
  primary key (retrospective_id, user_id)
);
create index facts_confirmations_user on facts_confirmations (user_id);

-- The agreement that stands: a later one takes the place of an earlier.
create table facts_agreements (
  retrospective_id uuid primary key references retrospectives (id) on delete cascade,
  agreed_at timestamptz not null default now(),
  -- Removed since, in the installation that an export came from.
  removed_elsewhere integer not null default 0
);

create table objections (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  -- Null for something that is missing from the timeline.
  entry_id uuid references timeline_entries (id) on delete set null,
  text text not null,
  raised_by uuid references users (id) on delete set null,
  raised_at timestamptz not null default now(),
  outcome text check (outcome in ('corrected', 'kept', 'withdrawn')),
  settled_because text,
  settled_by uuid references users (id) on delete set null,
  settled_at timestamptz,
  version integer not null default 1,
  check ((outcome is null) = (settled_at is null))
);
create index objections_retrospective on objections (retrospective_id);
create index objections_entry on objections (entry_id);

-- Since when an entry stands on the timeline, and when what it says was last corrected: told against the agreement.
alter table timeline_entries
  add column added_at timestamptz not null default now(),
  add column corrected_at timestamptz;
update timeline_entries set added_at = created_at;
