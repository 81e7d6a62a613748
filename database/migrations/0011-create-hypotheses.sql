-- What was said of an entry of kind `hypothesis`. One of which nothing was said yet has no row and is open.
create table hypotheses (
  entry_id uuid primary key references timeline_entries (id) on delete cascade,
  state text not null default 'open' check (state in ('open', 'confirmed', 'ruled-out')),
  -- Where it was settled; null also when that came to light only afterwards.
  settled_entry_id uuid references timeline_entries (id) on delete set null,
  version integer not null default 1,
  check (state <> 'open' or settled_entry_id is null)
);

create table hypothesis_evidence (
  hypothesis_entry_id uuid not null references hypotheses (entry_id) on delete cascade,
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  side text not null check (side in ('for', 'against')),
  primary key (hypothesis_entry_id, entry_id)
);
