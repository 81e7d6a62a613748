-- The log of deliveries counts what each brought; without this every line reads the whole table.
create index inbound_evidence_delivery on inbound_evidence (delivery_id);
