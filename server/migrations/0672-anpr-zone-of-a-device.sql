-- The zone of a device's own clock, as its enrolment states it: what makes a local time without a zone a moment. Null: nobody stated it, and such a time is refused.
alter table anpr.enrolled_camera add column device_zone text collate "C";
