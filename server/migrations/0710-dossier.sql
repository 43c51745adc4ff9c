-- Petitions, resolutions, laws as immutable versions; what persons said of them; demands, answers, reports (ADR 0034).
create schema dossier;

create table dossier.text_version (
  text_id text collate "C" not null,
  number int not null,
  text_kind text collate "C" not null,
  text_form text collate "C" not null,
  source jsonb not null,
  source_url text collate "C",
  licence text not null,
  dated_on date,
  digest text collate "C" not null,
  -- SHA-256 over the canonical content: the same content is not brought twice.
  content_sha256 text collate "C" not null,
  content jsonb not null,
  brought_by text collate "C" not null,
  brought_on date not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (text_id, number)
);

create table dossier.alignment (
  text_id text collate "C" not null,
  number int not null,
  pairs jsonb not null,
  reasons text not null,
  corrected_by text collate "C" not null,
  corrected_on date not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (text_id, number)
);

create table dossier.finding_judgement (
  text_id text collate "C" not null,
  number int not null,
  finding text collate "C" not null,
  passage text collate "C" not null,
  finding_kind text collate "C" not null,
  fr text,
  nl text,
  judged text collate "C" not null,
  words text not null,
  judged_by text collate "C" not null,
  judged_on date not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (text_id, number, finding)
);

create table dossier.demand (
  demand text collate "C" not null primary key,
  text_id text collate "C" not null,
  passage text collate "C" not null,
  competence text collate "C" not null,
  queries jsonb not null,
  reopens_on_reform boolean not null,
  defined_on date not null,
  version int not null default 1,
  entry_id uuid not null
);

create table dossier.answer (
  demand text collate "C" not null,
  number int not null,
  answered_by text not null,
  answered_on date not null,
  language text collate "C" not null,
  words text not null,
  source text not null,
  source_url text collate "C",
  digest text collate "C",
  recorded_by text collate "C" not null,
  recorded_on date not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (demand, number)
);

create table dossier.report (
  demand text collate "C" not null,
  number int not null,
  title text not null,
  published_on date not null,
  licence text not null,
  source text not null,
  source_url text collate "C",
  digest text collate "C",
  recorded_by text collate "C" not null,
  recorded_on date not null,
  version int not null default 1,
  entry_id uuid not null,
  primary key (demand, number)
);

insert into ledger.register values
  ('dossier.text_version', array['text_id', 'number']),
  ('dossier.alignment', array['text_id', 'number']),
  ('dossier.finding_judgement', array['text_id', 'number', 'finding']),
  ('dossier.demand', array['demand']),
  ('dossier.answer', array['demand', 'number']),
  ('dossier.report', array['demand', 'number']);

grant usage on schema dossier to clv_app, clv_portal;
grant select on all tables in schema dossier to clv_app;

-- All of it is public but who did it: a day, no moment, no entry.
create view dossier.public_text as
  select text_id, number, text_kind, text_form, source, source_url, licence, dated_on, digest, content, brought_on from dossier.text_version;
create view dossier.public_alignment as
  select text_id, number, pairs, reasons, corrected_on from dossier.alignment;
create view dossier.public_judgement as
  select text_id, number, finding, passage, finding_kind, fr, nl, judged, words, judged_on from dossier.finding_judgement;
create view dossier.public_demand as
  select demand, text_id, passage, competence, queries, reopens_on_reform, defined_on from dossier.demand;
create view dossier.public_answer as
  select demand, number, answered_by, answered_on, language, words, source, source_url, digest, recorded_on from dossier.answer;
create view dossier.public_report as
  select demand, number, title, published_on, licence, source, source_url, digest, recorded_on from dossier.report;
grant select on dossier.public_text, dossier.public_alignment, dossier.public_judgement, dossier.public_demand, dossier.public_answer,
  dossier.public_report to clv_app, clv_portal;
