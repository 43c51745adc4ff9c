-- Exact counts of reads by month told of databases with few of them: what the public sees of plates are the figures of 0690 and 0692, which tell none below five.
drop view anpr.public_read_month;
