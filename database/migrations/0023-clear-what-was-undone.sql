-- What an undo took away and what was sent half-way is cleared after a time, and found without reading what stands.
create index imports_undone on imports (undone_at) where undone_at is not null;
create index imports_arriving on imports (created_by, created_at) where finished_at is null;
create index timeline_entries_undone on timeline_entries (deleted_at) where removed_by_undo;

-- Equal messages without an identity of their own are told apart by their turn.
drop index evidence_messages_key;
create index evidence_messages_key on evidence_messages (retrospective_id, record_key, turn);
