-- What a message says of milestones, read once as it arrives: a tray can hold hundreds of thousands.
alter table evidence_messages add column signs text[] not null default '{}';
create index evidence_messages_signs on evidence_messages (retrospective_id, happened_at, id) where signs <> '{}';

-- A milestone that a message of the tray suggests is dismissed like one of the story.
alter table milestone_dismissals
  drop constraint milestone_dismissals_pkey,
  alter column entry_id drop not null,
  add column message_id uuid references evidence_messages (id) on delete cascade,
  add check (num_nonnulls(entry_id, message_id) = 1),
  add constraint milestone_dismissals_once unique nulls not distinct (incident_id, kind, entry_id, message_id);
create index milestone_dismissals_message on milestone_dismissals (message_id);
