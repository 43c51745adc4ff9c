-- An emergency may open reads of plates past their first month instead of recordings: one search, or one correlation afterwards (ADR 0017, 0026, 0033).
alter table vault.emergency_opening add column subject jsonb;
