-- The stock, by age: cases that are carried forward, open or moved to the separate book in this year. The age is counted in days
-- to the last day of a period, from the day on which a case was accepted, or last reopened. A case stands still if in the twelve
-- months before the end of the period it was not accepted, nothing happened that says how it stands, and nothing was paid.
CREATE TABLE stock AS
SELECT
  since, until, unit, type, credit, rest, coalesce(reopened_on, accepted_day) AS born,
  greatest(accepted_day, last_day, paid_on) AS stirred,
  CASE
    WHEN base = 0 THEN 'none'
    WHEN base <= 10000 THEN 's10'
    WHEN base <= 100000 THEN 's100'
    WHEN base <= 1000000 THEN 's1000'
    WHEN base <= 10000000 THEN 's10000'
    ELSE 'more'
  END AS size
FROM book
WHERE standing IN ('open', 'separate');

CREATE TABLE stock_cell AS
SELECT
  r.reporting AS unit, s.months AS months, s.type AS type, s.size AS size, s.credit AS credit, s.age AS age,
  CAST(sum(s.cases) AS BIGINT) AS cases, CAST(sum(s.amount) AS BIGINT) AS amount,
  CAST(sum(s.standstill_cases) AS BIGINT) AS standstill_cases,
  CAST(sum(s.standstill_amount) AS BIGINT) AS standstill_amount
FROM (
  SELECT
    unit, months, type, size, credit, age, count(*) AS cases, sum(rest) AS amount, sum(still) AS standstill_cases,
    sum(still * rest) AS standstill_amount
  FROM (
    SELECT
      s.unit AS unit, p.m AS months, s.type AS type, s.size AS size, s.credit AS credit, s.rest AS rest,
      CASE WHEN s.stirred < p.year_before THEN 1 ELSE 0 END AS still,
      CASE
        WHEN p.last_day - s.born <= 90 THEN 'd90'
        WHEN p.last_day - s.born <= 180 THEN 'd180'
        WHEN p.last_day - s.born <= 365 THEN 'y1'
        WHEN p.last_day - s.born <= 730 THEN 'y2'
        WHEN p.last_day - s.born <= 1825 THEN 'y5'
        ELSE 'more'
      END AS age
    FROM stock AS s
    CROSS JOIN period AS p
    WHERE p.m >= s.since AND p.m < s.until
  ) AS banded
  GROUP BY unit, months, type, size, credit, age
) AS s
JOIN reporting AS r ON r.unit = s.unit
WHERE s.months >= r.since AND s.months < r.until
GROUP BY r.reporting, s.months, s.type, s.size, s.credit, s.age;

-- The middle age, of a unit and of all that it is a part of.
CREATE TABLE median_cell AS
SELECT a.above AS unit, p.m AS months, lower_median(p.last_day - s.born) AS median_days
FROM stock AS s
CROSS JOIN period AS p
JOIN reporting AS r ON r.unit = s.unit
JOIN above AS a ON a.unit = r.reporting
WHERE p.m >= s.since AND p.m < s.until AND p.m >= r.since AND p.m < r.until
GROUP BY a.above, p.m;
