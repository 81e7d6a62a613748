-- When a milestone was last changed on the record of its incident, by hand: told against the agreement on the facts. One that is
-- set, moved or cleared at an entry corrects that entry. The row outlives the milestone, since taking it away is a change as well.
create table milestone_changes (
  incident_id uuid not null references incidents (id) on delete cascade,
  kind text not null,
  changed_at timestamptz not null default now(),
  primary key (incident_id, kind)
);
