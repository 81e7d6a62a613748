create table retrospectives (
  id uuid primary key,
  kind text not null default 'incident' check (kind in ('incident', 'project')),
  title text not null,
  state text not null default 'draft' check (state in
    ('draft', 'scheduled', 'preparing', 'meeting', 'reviewing', 'published', 'closed', 'skipped')),
  -- Set with state `skipped`.
  skipped_because text,
  access text not null default 'open' check (access in ('involved', 'open', 'restricted')),
  depth text not null default 'full' check (depth in ('full', 'light', 'none')),
  depth_because text,
  scheduled_for timestamptz,
  -- For kind `project`: the span looked back over.
  starts_on date,
  ends_on date,
  time_zone text not null default 'UTC',
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  published_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  search tsvector generated always as (to_tsvector('english', title)) stored
);
create index retrospectives_created on retrospectives (created_at desc, id desc);

create table retrospective_incidents (
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  incident_id uuid not null references incidents (id) on delete cascade,
  primary key (retrospective_id, incident_id)
);
create index retrospective_incidents_incident on retrospective_incidents (incident_id);

-- Exactly one of user and guest.
create table participants (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  user_id uuid references users (id) on delete cascade,
  guest_id uuid references guests (id) on delete cascade,
  roles text[] not null default '{}',
  involvement text[] not null default '{}',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check (num_nonnulls(user_id, guest_id) = 1),
  unique (retrospective_id, user_id),
  unique (retrospective_id, guest_id)
);
create index participants_user on participants (user_id);

-- Gates that a named person let pass, with the reason.
create table waivers (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  gate text not null,
  reason text not null,
  waived_by uuid references users (id) on delete set null,
  waived_at timestamptz not null default now(),
  unique (retrospective_id, gate)
);
