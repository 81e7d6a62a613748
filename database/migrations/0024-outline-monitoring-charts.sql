-- What the curves say, without their measurements: a list of charts is read without reading those. Null for charts of before.
alter table monitoring_charts add column outline jsonb;
