-- A published version: built from the record by an allow-list, frozen, with its own address.
create table editions (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  number integer not null,
  title text not null,
  -- The frozen content, in the shape of domain/src/edition.ts.
  content jsonb not null,
  plain_text text not null,
  published_by uuid references users (id) on delete set null,
  published_at timestamptz not null default now(),
  search tsvector generated always as (to_tsvector('english', title || ' ' || plain_text)) stored,
  unique (retrospective_id, number)
);
create index editions_search on editions using gin (search);
