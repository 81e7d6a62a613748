-- Prose written together: one document per section of a retrospective. Updates are appended before they are
-- acknowledged; a snapshot replaces the updates up to and including `upto`.
create table prose_documents (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  section text not null check (section in ('overview', 'narrative', 'technical-analysis', 'notes')),
  snapshot bytea,
  upto bigint not null default 0,
  -- Projections for search, the checker and the exporters.
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

create table prose_versions (
  id uuid primary key,
  document_id uuid not null references prose_documents (id) on delete cascade,
  label text not null default '',
  state bytea not null,
  plain_text text not null,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now()
);
create index prose_versions_document on prose_versions (document_id, created_at desc);
