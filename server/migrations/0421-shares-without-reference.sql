-- No table of ours references another: a backup is put back table by table. A segment's share goes in the statement that
-- forgets the segment.
alter table vault.segment_share drop constraint segment_share_segment_id_fkey;
