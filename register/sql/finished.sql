-- Cases that were completed in the year, by the days from their acceptance, or from their last reopening, to the event that
-- completed them.
CREATE TABLE finished_cell AS
SELECT
  r.reporting AS unit, p.m AS months, f.type AS type, f.size AS size, f.credit AS credit, f.days AS days,
  CAST(sum(f.cases) AS BIGINT) AS cases
FROM (
  SELECT unit, since, until, type, size, credit, days, count(*) AS cases
  FROM (
    SELECT
      unit, since, until, type, credit,
      CASE
        WHEN base = 0 THEN 'none'
        WHEN base <= 10000 THEN 's10'
        WHEN base <= 100000 THEN 's100'
        WHEN base <= 1000000 THEN 's1000'
        WHEN base <= 10000000 THEN 's10000'
        ELSE 'more'
      END AS size,
      CASE
        WHEN last_day - coalesce(reopened_on, accepted_day) <= 30 THEN 'd30'
        WHEN last_day - coalesce(reopened_on, accepted_day) <= 90 THEN 'd90'
        WHEN last_day - coalesce(reopened_on, accepted_day) <= 180 THEN 'd180'
        WHEN last_day - coalesce(reopened_on, accepted_day) <= 365 THEN 'y1'
        ELSE 'more'
      END AS days
    FROM book
    WHERE state = 'completed'
  ) AS banded
  GROUP BY unit, since, until, type, size, credit, days
) AS f
CROSS JOIN period AS p
JOIN reporting AS r ON r.unit = f.unit
WHERE p.m >= f.since AND p.m < f.until AND p.m >= r.since AND p.m < r.until
GROUP BY r.reporting, p.m, f.type, f.size, f.credit, f.days;
