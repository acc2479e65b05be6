-- The stock of one period, by age: cases that are carried forward after {m} months, open or moved to the separate book in this
-- year. The age is counted in days to the last day of the period, from the day on which a case was accepted, or last reopened.
-- A case stands still if in the twelve months before the end of the period it was not accepted, nothing happened that says how
-- it stands, and nothing was paid.
CREATE TABLE stock AS
SELECT
  b.unit AS unit, b.type AS type, b.credit AS credit, b.base AS base, b.rest AS rest,
  {last_day_m} - coalesce(o.day, b.accepted_day) AS days,
  CASE WHEN greatest(b.accepted_day, b.last_day, b.paid_on) < {year_before_m} THEN 1 ELSE 0 END AS still
FROM book AS b
LEFT JOIN (
  SELECT case_id, max(day) AS day
  FROM closing_reopened
  WHERE since <= {m} AND until > {m}
  GROUP BY case_id
) AS o ON o.case_id = b.case_id
WHERE b.entry <> 'separateBook' AND b.standing <> 'closed';

INSERT INTO stock_cell
SELECT
  unit, {m} AS months, type, size, credit, age,
  count(*) AS cases, sum(rest) AS amount, sum(still) AS standstill_cases, sum(still * rest) AS standstill_amount
FROM (
  SELECT
    unit, type, credit, rest, still,
    CASE
      WHEN base = 0 THEN 'none'
      WHEN base <= 10000 THEN 's10'
      WHEN base <= 100000 THEN 's100'
      WHEN base <= 1000000 THEN 's1000'
      WHEN base <= 10000000 THEN 's10000'
      ELSE 'more'
    END AS size,
    CASE
      WHEN days <= 90 THEN 'd90'
      WHEN days <= 180 THEN 'd180'
      WHEN days <= 365 THEN 'y1'
      WHEN days <= 730 THEN 'y2'
      WHEN days <= 1825 THEN 'y5'
      ELSE 'more'
    END AS age
  FROM stock
) AS banded
GROUP BY unit, type, size, credit, age;

-- The middle age, of a unit and of all that it is a part of.
INSERT INTO median_cell
SELECT a.above AS unit, {m} AS months, lower_median(s.days) AS median_days
FROM stock AS s
JOIN above AS a ON a.unit = s.unit
GROUP BY a.above;
