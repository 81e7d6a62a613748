-- Whom a label of a chat means, where a person said so. The row stays when that is taken back: its version goes on.
create table author_matches (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  label text not null,
  -- `automatic`: as the name tells.
  meaning text not null check (meaning in ('participant', 'nobody', 'automatic')),
  participant_id uuid references participants (id) on delete cascade,
  check ((meaning = 'participant') = (participant_id is not null)),
  said_by uuid references users (id) on delete set null,
  version integer not null default 1,
  unique (retrospective_id, label)
);
create index author_matches_participant on author_matches (participant_id);
