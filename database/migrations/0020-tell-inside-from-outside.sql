-- What was said among the responders alone stays inside; what was told to others says to whom.
alter table timeline_entries
  add column chatter boolean not null default false,
  add column told_to text[] not null default '{}'
    check (told_to <@ array['responders', 'stakeholders', 'customers']),
  add check (not chatter or told_to = '{}');

-- Somebody was in the response from one moment to another, as people remember it. Of whom nothing but a name is known, `label` holds it.
create table presences (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  participant_id uuid references participants (id) on delete set null,
  label text not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (left_at is null or left_at >= joined_at)
);
create index presences_retrospective on presences (retrospective_id) where deleted_at is null;

-- Minutes without an update from which a stretch counts as quiet; null takes the usual number.
alter table retrospectives add column quiet_after_minutes integer
  check (quiet_after_minutes between 5 and 1440);
