-- Prose written together: one document per section of a retrospective. An update is appended before it is
-- acknowledged; settling merges what was appended into the snapshot and its projections, and removes it.
create table prose_documents (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  section text not null check (section in ('overview', 'narrative', 'technical-analysis', 'notes')),
  snapshot bytea,
  -- Projections of the snapshot, for search, the checker and the exporters.
  plain_text text not null default '',
  markdown text not null default '',
  updated_at timestamptz not null default now(),
  search tsvector generated always as (to_tsvector('english', plain_text)) stored,
  unique (retrospective_id, section)
);

create table prose_updates (
  id bigint generated always as identity primary key,
  document_id uuid not null references prose_documents (id) on delete cascade,
  update bytea not null,
  user_id uuid references users (id) on delete set null,
  created_at timestamptz not null default now()
);
create index prose_updates_document on prose_updates (document_id, id);

-- Whose edits a Yjs client id stands for: nobody can write under another person's.
create table prose_clients (
  document_id uuid not null references prose_documents (id) on delete cascade,
  client_id bigint not null,
  user_id uuid not null references users (id) on delete cascade,
  primary key (document_id, client_id)
);

create table prose_versions (
  id uuid primary key,
  document_id uuid not null references prose_documents (id) on delete cascade,
  -- Empty for a version that was kept automatically.
  label text not null default '',
  state bytea not null,
  plain_text text not null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now()
);
create index prose_versions_document on prose_versions (document_id, created_at desc, id desc);
