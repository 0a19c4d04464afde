-- What is asked every night of every document (is it known, how does it stand) lies apart from the
-- packed figures, so that a night reads some hundred bytes a document and not some ten thousand.

drop view observation;
drop view prose_figure;

create table report_figures (
  document         ${sortable} not null primary key, -- as in report
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

insert into report_figures
select document, cell_status, cell_value, cell_raw, cell_locator,
       figure_indicator, figure_value, figure_about, figure_line, figure_clause, unmapped
from report;

create table report_head (
  document      ${sortable} not null primary key, -- path relative to the input, #line for a record
  sha256        varchar(64) not null,             -- of the document's bytes
  fingerprint   varchar(64) not null,             -- of bytes, hints, form data and program
  parsed_in     bigint not null,                  -- the edition for which it was parsed
  report_id     ${sortable},                      -- null until resolved
  superseded_by ${sortable},
  agency_id     ${sortable} not null,
  agency        varchar not null,                 -- as the report gives it
  agency_name   varchar not null,                 -- as it was placed
  region_code   varchar,
  province      varchar,
  city          varchar,
  county        varchar,
  agency_level  varchar,
  sector        varchar,
  report_year   integer not null,
  report_month  integer,                          -- null for a year's report
  published_on  date,
  generation    varchar(10) not null,
  variant       varchar not null,
  completeness  varchar(20) not null
);

insert into report_head
select document, sha256, fingerprint, parsed_in, report_id, superseded_by, agency_id, agency,
       agency_name, region_code, province, city, county, agency_level, sector, report_year,
       report_month, published_on, generation, variant, completeness
from report;

drop table report;
alter table report_head rename to report;

create index report_of_year on report (report_year, report_id);

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
  case substring(c.cell_status from n.n for 1)
    when 'R' then 'reported' when 'B' then 'blank' when 'A' then 'absent' else 'unreadable'
  end as status,
  cast(c.cell_value[n.n] as numeric(60, 10)) as cell_value,
  c.cell_raw[n.n] as raw,
  c.cell_locator[n.n] as locator
from report r
join report_figures c on c.document = r.document
join ordinal n on n.n <= char_length(c.cell_status)
left join form_cell f on f.variant = r.variant and f.ordinal = n.n;

create view prose_figure as
select
  r.report_id,
  r.agency_id,
  r.report_year,
  r.report_month,
  n.n as ordinal,
  c.figure_indicator[n.n] as indicator,
  cast(c.figure_value[n.n] as numeric(60, 10)) as figure_value,
  substring(c.figure_about from n.n for 1) = '~' as approximate,
  c.figure_line[n.n] as line,
  c.figure_clause[n.n] as clause
from report r
join report_figures c on c.document = r.document
join ordinal n on n.n <= char_length(c.figure_about);
