-- What systems sent us is kept as it came for a time: long enough to look into, short enough not to pile up.
alter table organisation
  add column keep_deliveries_days integer not null default 90
  check (keep_deliveries_days between 7 and 3650);

-- Those that fell due are found without reading what waits or lies behind.
create index inbound_deliveries_worked on inbound_deliveries (received_at) where state <> 'received';
