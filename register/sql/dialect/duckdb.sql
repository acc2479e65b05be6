-- What DuckDB says in its own way. dialect/clickhouse.sql has the same macros; nothing else differs between the engines.

-- Whole division.
CREATE OR REPLACE MACRO whole_div(a, b) AS a // b;

-- Days since 01/01/1900.
CREATE OR REPLACE MACRO day_of(t) AS date_diff('day', TIMESTAMP '1900-01-01 00:00:00', t);

-- Seconds since 01/01/1900.
CREATE OR REPLACE MACRO second_of(t) AS date_diff('second', TIMESTAMP '1900-01-01 00:00:00', t);

-- The smallest value that at least half of the values are not above.
CREATE OR REPLACE MACRO lower_median(x) AS quantile_disc(x, 0.5);

-- The first period that ends after a moment; one more than the last where none does.
CREATE OR REPLACE MACRO period_of_moment(t) AS
  CASE WHEN t < {start} THEN 0 {{WHEN t < {end_m} THEN {m}}} ELSE {after} END;

-- The first period whose books were closed at a moment or later; one more than the last where none was, or without a moment.
CREATE OR REPLACE MACRO period_of_writing(t) AS
  CASE WHEN t <= {closing_0} THEN 0 {{WHEN t <= {closing_m} THEN {m}}} ELSE {after} END;

-- Traces of times in a word of bits, for faults: those of several together, and how many there are.
CREATE OR REPLACE MACRO trace_of(n) AS (CAST(1 AS BIGINT) << CAST(abs(n) % 61 AS BIGINT));
CREATE OR REPLACE MACRO traces(x) AS bit_count(bit_or(x));
