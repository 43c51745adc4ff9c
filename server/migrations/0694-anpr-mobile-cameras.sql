-- A mobile camera needs no authorisation in principle since 20 January 2024 (LFP 25/4, § 6): its enrolment names none. Every other one names its own.
-- Where a mobile one stood when it was enrolled: a read bears no place of its own, so it is taken from a camera that stands there and nowhere else.
alter table anpr.enrolled_camera alter column authorisation_id drop not null,
  add column stand_lat double precision, add column stand_lon double precision;
