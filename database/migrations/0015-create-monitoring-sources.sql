-- A Prometheus, or what speaks its API, that curves are fetched from.
create table monitoring_sources (
  id uuid primary key,
  name text not null,
  -- Without a slash at its end.
  url text not null,
  tenant_header text,
  tenant_value text,
  credentials_kind text not null check (credentials_kind in ('none', 'bearer', 'basic')),
  -- The credentials as JSON, sealed with a key that is not in the database; null without any.
  sealed_credentials text,
  check ((credentials_kind = 'none') = (sealed_credentials is null)),
  check ((tenant_header is null) = (tenant_value is null)),
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index monitoring_sources_name on monitoring_sources (lower(name));
