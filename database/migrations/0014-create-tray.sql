-- The tray: what imports brought in, apart from what people wrote, for a story to be picked from.
alter table imports
  add column source_kind text not null default 'document' check (source_kind in
    ('chat', 'log', 'alert', 'release', 'monitoring', 'memory', 'document')),
  -- Null while its messages arrive: until then nobody sees them.
  add column finished_at timestamptz default now();

-- Written once and never edited; what people say of a message stands beside it.
create table evidence_messages (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  import_id uuid not null references imports (id) on delete cascade,
  -- Where it stood in its import, by which a part that is sent twice is kept once.
  place integer not null,
  -- What makes it the same as one of another import; of several the same in one import, `turn` says which.
  record_key text not null,
  turn integer not null default 0,
  happened_at timestamptz not null,
  happened_until timestamptz,
  precision text not null check (precision in ('exact', 'about', 'between')),
  time_as_written text not null,
  zone text,
  text text not null,
  original_text text not null,
  kind text check (kind in ('alert', 'change', 'observation', 'action', 'decision', 'communication', 'hypothesis',
    'mitigation', 'milestone')),
  external_id text,
  author_label text,
  channel text,
  thread_id text,
  link text,
  -- Pinned, starred, reacted to, by a bot: as `evidence/src/record.ts` names it.
  flags text[] not null default '{}',
  reactions text[] not null default '{}',
  -- Why the rule sets it aside; null where it does not.
  chatter text,
  -- What a person said against the rule or beyond it.
  ruling text check (ruling in ('matters', 'chatter')),
  ruled_by uuid references users (id) on delete set null,
  unique (import_id, record_key, turn)
);
create index evidence_messages_order on evidence_messages (retrospective_id, happened_at, id);
create index evidence_messages_key on evidence_messages (retrospective_id, record_key);
create index evidence_messages_ruled on evidence_messages (retrospective_id) where ruling is not null;

-- The messages that an entry rests on.
create table timeline_entry_citations (
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  message_id uuid not null references evidence_messages (id) on delete cascade,
  primary key (entry_id, message_id)
);
create index timeline_entry_citations_message on timeline_entry_citations (message_id);
