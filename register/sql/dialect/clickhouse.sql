-- What ClickHouse says in its own way. dialect/duckdb.sql has the same macros; nothing else differs between the engines.

-- Whole division.
CREATE OR REPLACE FUNCTION whole_div AS (a, b) -> intDiv(a, b);

-- Days since 01/01/1900.
CREATE OR REPLACE FUNCTION day_of AS (t) -> dateDiff('day', toDate32('1900-01-01'), t);

-- Seconds since 01/01/1900.
CREATE OR REPLACE FUNCTION second_of AS (t) -> dateDiff('second', toDateTime64('1900-01-01 00:00:00', 0), t);

-- The smallest value that at least half of the values are not above.
CREATE OR REPLACE FUNCTION lower_median AS (x) -> quantileExactLow(0.5)(x);

-- The first period that ends after a moment; one more than the last where none does.
CREATE OR REPLACE FUNCTION period_of_moment AS (t) ->
  CASE WHEN t < {start} THEN 0 {{WHEN t < {end_m} THEN {m}}} ELSE {after} END;

-- The first period whose books were closed at a moment or later; one more than the last where none was, or without a moment.
CREATE OR REPLACE FUNCTION period_of_writing AS (t) ->
  CASE WHEN t <= {closing_0} THEN 0 {{WHEN t <= {closing_m} THEN {m}}} ELSE {after} END;

-- Traces of times in a word of bits, for faults: those of several together, and how many there are.
CREATE OR REPLACE FUNCTION trace_of AS (n) -> bitShiftLeft(toInt64(1), abs(n) % 61);
CREATE OR REPLACE FUNCTION traces AS (x) -> bitCount(groupBitOr(x));
