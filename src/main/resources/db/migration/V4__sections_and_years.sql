-- Which sections a report has, and where it says another year than it is about.

alter table report_figures add column section varchar array;
alter table report_figures add column section_presence varchar array; -- found, missing or untold, a word a section
alter table report_figures add column year_place varchar array;
alter table report_figures add column year_stated integer array;      -- a year a place
