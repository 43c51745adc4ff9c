-- A request to see driver or passengers goes to the office of the public prosecutor that handles the case, and to no other (ADR 0027).
alter table anpr.occupant_request add column addressed_to uuid;
create index occupant_request_office on anpr.occupant_request (addressed_to, id) where state = 'open';
