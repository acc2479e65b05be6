-- Cases that were completed in the year, by the days from their acceptance, or from their last reopening, to the event that
-- completed them.
INSERT INTO finished_cell
SELECT unit, {m} AS months, type, size, credit, days, count(*) AS cases
FROM (
  SELECT
    b.unit AS unit, b.type AS type, b.credit AS credit,
    CASE
      WHEN b.base = 0 THEN 'none'
      WHEN b.base <= 10000 THEN 's10'
      WHEN b.base <= 100000 THEN 's100'
      WHEN b.base <= 1000000 THEN 's1000'
      WHEN b.base <= 10000000 THEN 's10000'
      ELSE 'more'
    END AS size,
    CASE
      WHEN b.last_day - coalesce(o.day, b.accepted_day) <= 30 THEN 'd30'
      WHEN b.last_day - coalesce(o.day, b.accepted_day) <= 90 THEN 'd90'
      WHEN b.last_day - coalesce(o.day, b.accepted_day) <= 180 THEN 'd180'
      WHEN b.last_day - coalesce(o.day, b.accepted_day) <= 365 THEN 'y1'
      ELSE 'more'
    END AS days
  FROM book AS b
  LEFT JOIN (
    SELECT case_id, max(day) AS day
    FROM closing_reopened
    WHERE since <= {m} AND until > {m}
    GROUP BY case_id
  ) AS o ON o.case_id = b.case_id
  WHERE b.entry <> 'separateBook' AND b.state = 'completed'
) AS banded
GROUP BY unit, type, size, credit, days;
