-- People: the organisation, its users, what they sign in with, invitations, tokens, teams, guests.
-- Ids are UUIDs made by the application. Every table that people edit carries `version` for stale-write detection.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table organisation (
  only_row boolean primary key default true check (only_row),
  name text not null,
  time_zone text not null default 'UTC',
  -- What opens every meeting; null means Norm Kerth's prime directive.
  opening text,
  created_at timestamptz not null default now(),
  version integer not null default 1
);

-- The link that creates the organisation and its first administrator; gone once used.
create table setup_links (
  token_hash bytea primary key,
  created_at timestamptz not null default now()
);

-- What this installation made up for itself and every server of it shares, such as the key that signs cookies.
create table secrets (
  name text primary key,
  value text not null
);

create table users (
  id uuid primary key,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  role text not null default 'member' check (role in ('administrator', 'member', 'reader')),
  handle text,
  time_zone text,
  preferences jsonb not null default '{}',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index users_email on users (lower(email));
create unique index users_handle on users (lower(handle));
create index users_name on users (lower(name), id);

create table sessions (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  -- SHA-256 of what the cookie carries.
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_user on sessions (user_id);

create table accounts (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index accounts_user on accounts (user_id);

create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on verifications (identifier);

-- How often signing in was tried within a window, by the hash of what is counted: an account, an address, both.
create table sign_in_attempts (
  key bytea primary key,
  attempts integer not null,
  window_ends_at timestamptz not null
);
create index sign_in_attempts_window on sign_in_attempts (window_ends_at);

create table api_tokens (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  name text not null,
  token_hash bytea not null unique,
  scopes text[] not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);
create index api_tokens_user on api_tokens (user_id);

-- Links handed out by an administrator: an invitation to join, or a new password for someone.
create table account_links (
  id uuid primary key,
  purpose text not null check (purpose in ('invitation', 'password-reset')),
  token_hash bytea not null unique,
  email text,
  role text check (role in ('administrator', 'member', 'reader')),
  user_id uuid references users (id) on delete cascade,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index account_links_user on account_links (user_id);
create index account_links_creator on account_links (created_by);

create table teams (
  id uuid primary key,
  name text not null,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index teams_name on teams (lower(name));

create table team_members (
  team_id uuid not null references teams (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  primary key (team_id, user_id)
);
create index team_members_user on team_members (user_id);

-- People who took part but have no account.
create table guests (
  id uuid primary key,
  name text not null,
  handle text,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index guests_name on guests (lower(name), id);

-- Every change, who made it and when. Pages follow it, catch up by it, and History reads it.
create table audit_events (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default now(),
  actor_id uuid references users (id) on delete set null,
  topic text not null,
  action text not null,
  subject_id uuid,
  retrospective_id uuid,
  detail jsonb not null default '{}'
);
create index audit_events_retrospective on audit_events (retrospective_id, id);
create index audit_events_subject on audit_events (subject_id, id);
