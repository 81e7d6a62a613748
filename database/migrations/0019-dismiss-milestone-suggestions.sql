-- Milestones that the story suggests and that somebody dismissed, for everyone; another entry may suggest the same again.
create table milestone_dismissals (
  incident_id uuid not null references incidents (id) on delete cascade,
  kind text not null,
  entry_id uuid not null references timeline_entries (id) on delete cascade,
  dismissed_by uuid references users (id) on delete set null,
  dismissed_at timestamptz not null default now(),
  primary key (incident_id, kind, entry_id)
);
create index milestone_dismissals_entry on milestone_dismissals (entry_id);
