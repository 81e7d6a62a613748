-- "This is fine": what people said of a finding, remembered for the sentence, for everyone.
create table language_dismissals (
  id uuid primary key,
  retrospective_id uuid not null references retrospectives (id) on delete cascade,
  rule text not null,
  -- The sentence as it stood, white space folded.
  sentence text not null,
  note text,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  unique (retrospective_id, rule, sentence)
);
