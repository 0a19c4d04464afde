-- One row a report, its cells packed in the form's own order, so that storing stays a matter of
-- one row a document. Valid on H2 and on PostgreSQL. ${sortable} is a text type whose order is
-- that of the code points on either database.

create table report (
  document         ${sortable} not null primary key, -- path relative to the input, #line for a record
  sha256           varchar(64) not null,             -- of the document's bytes
  fingerprint      varchar(64) not null,             -- of bytes, hints, form data and program
  parsed_in        bigint not null,                  -- the edition for which it was parsed
  report_id        ${sortable},                      -- null until resolved
  superseded_by    ${sortable},
  agency_id        ${sortable} not null,
  agency           varchar not null,                 -- as the report gives it
  agency_name      varchar not null,                 -- as it was placed
  region_code      varchar,
  province         varchar,
  city             varchar,
  county           varchar,
  agency_level     varchar,
  sector           varchar,
  report_year      integer not null,
  report_month     integer,                          -- null for a year's report
  published_on     date,
  generation       varchar(10) not null,
  variant          varchar not null,
  completeness     varchar(20) not null,
  cell_status      varchar not null,                 -- a letter a cell: R reported, B blank, A absent, U unreadable
  cell_value       varchar array not null,           -- plain decimals, null where not reported
  cell_raw         varchar array not null,
  cell_locator     varchar array not null,
  figure_indicator varchar array not null,           -- what sentences state
  figure_value     varchar array not null,
  figure_about     varchar not null,                 -- a letter a figure: = exact, ~ approximate
  figure_line      integer array not null,
  figure_clause    varchar array not null,
  unmapped         varchar array not null            -- form-like labels that no form table knows
);

create index report_by_year on report (report_year, report_id);
create index report_by_period on report (agency_id, report_year, report_month);

create table rejected_document (
  document    ${sortable} not null primary key,
  sha256      varchar(64) not null, -- empty where the bytes could not be read
  fingerprint varchar(64) not null,
  parsed_in   bigint not null,
  reason      varchar(30) not null,
  detail      varchar not null
);

-- The published editions. whole: the edition shows all documents of inputs_digest.
create table edition (
  edition_number bigint not null primary key,
  scope          varchar not null,
  inputs_digest  varchar(64) not null,
  whole          boolean not null,
  finished_at    timestamp(3) not null,
  documents      integer not null,
  parsed         integer not null,
  rejected       integer not null,
  gone           integer not null
);

-- The files of the last edition, to tell whether they are still there.
create table edition_file (
  path  ${sortable} not null primary key,
  bytes bigint not null
);

-- What each packed cell means; filled from the form tables at every start.
create table form_cell (
  variant   varchar not null,
  ordinal   integer not null,
  indicator varchar not null,
  applicant varchar not null,
  primary key (variant, ordinal)
);

-- 1 to 1000: no form has more cells.
create table ordinal (n integer not null primary key);

insert into ordinal
select 100 * h.d + 10 * t.d + o.d + 1
from (values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) h(d)
cross join (values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) t(d)
cross join (values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) o(d);

create view observation as
select
  r.report_id,
  r.agency_id,
  r.report_year,
  r.report_month,
  r.variant,
  n.n as ordinal,
  f.indicator,
  f.applicant,
  case substring(r.cell_status from n.n for 1)
    when 'R' then 'reported' when 'B' then 'blank' when 'A' then 'absent' else 'unreadable'
  end as status,
  cast(r.cell_value[n.n] as numeric(60, 10)) as cell_value,
  r.cell_raw[n.n] as raw,
  r.cell_locator[n.n] as locator
from report r
join ordinal n on n.n <= char_length(r.cell_status)
left join form_cell f on f.variant = r.variant and f.ordinal = n.n;

create view prose_figure as
select
  r.report_id,
  r.agency_id,
  r.report_year,
  r.report_month,
  n.n as ordinal,
  r.figure_indicator[n.n] as indicator,
  cast(r.figure_value[n.n] as numeric(60, 10)) as figure_value,
  substring(r.figure_about from n.n for 1) = '~' as approximate,
  r.figure_line[n.n] as line,
  r.figure_clause[n.n] as clause
from report r
join ordinal n on n.n <= char_length(r.figure_about);
