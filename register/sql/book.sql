-- The books of the year: each case as it stood from the period `since` on, up to the one before `until`.

-- `entry` says in which book and as what: carried over from the year before, newly accepted in this one (also when it came
-- earlier and was written late, or came back from being closed or from the separate book), or still in the separate book. One
-- that was open at the opening and is not there any more was taken out of the register, which is to say withdrawn: what the
-- opening said of it holds. `base` is what there was to enforce when the year began, or when the case came. What was collected
-- and reduced since counts up to that; the rest stands where the case does.
CREATE TABLE book AS
SELECT
  case_id, since, until, unit, officer, type, credit, entrusted_in, accepted_day, entry,
  CASE WHEN gone = 1 THEN 'withdrawn' WHEN entry = 'separateBook' THEN 'separateBook' ELSE state END AS state,
  CASE WHEN gone = 1 OR entry = 'separateBook' THEN 'none' ELSE standing END AS standing,
  base, collected,
  greatest(0, least(reduced, base - collected)) AS reduced,
  base - collected - greatest(0, least(reduced, base - collected)) AS rest,
  last_day, reopened_on, paid_on
FROM (
  SELECT
    s.case_id AS case_id, greatest(1, s.m) AS since, s.next AS until, 1 - s.present AS gone,
    CASE WHEN s.present = 1 THEN s.unit ELSE o.unit END AS unit,
    CASE WHEN {officers} THEN coalesce(w.officer, CASE WHEN s.present = 1 THEN s.officer ELSE o.officer END) END AS officer,
    CASE WHEN s.present = 1 THEN s.type ELSE o.type END AS type,
    CASE WHEN s.present = 1 THEN s.credit ELSE o.credit END AS credit,
    CASE WHEN s.present = 1 THEN s.entrusted_in ELSE o.entrusted_in END AS entrusted_in,
    CASE WHEN s.present = 1 THEN s.accepted_day ELSE o.accepted_day END AS accepted_day,
    CASE
      WHEN o.standing = 'open' THEN 'carriedOver'
      WHEN s.present = 0 THEN NULL
      WHEN o.standing IS NULL OR whole_div(coalesce(k.place, 0), 16) % 1048576 <> o.event THEN 'newlyAccepted'
      WHEN o.standing = 'separate' THEN 'separateBook'
    END AS entry,
    t.state AS state, t.standing AS standing,
    CASE WHEN o.standing IS NULL THEN greatest(0, s.amount) ELSE o.rest END AS base,
    greatest(0, least(
      coalesce(k.collected, 0), CASE WHEN o.standing IS NULL THEN greatest(0, s.amount) ELSE o.rest END
    )) AS collected,
    coalesce(k.reduced, 0) AS reduced,
    whole_div(coalesce(k.place, 0), 16777216) % 131072 AS last_day,
    k.reopened_on AS reopened_on, coalesce(k.paid_on, 0) AS paid_on
  FROM (
    SELECT *, lead(m, 1, {after}) OVER (PARTITION BY case_id ORDER BY m) AS next FROM said
  ) AS s
  LEFT JOIN opening AS o ON o.case_id = s.case_id
  LEFT JOIN known AS k ON k.case_id = s.case_id AND k.m = s.m
  JOIN state AS t ON t.code = coalesce(k.place, 0) % 16
  LEFT JOIN worked AS w ON w.case_id = s.case_id AND w.m = s.m
  WHERE s.next > 1
) AS entries
WHERE entry IS NOT NULL;

-- The books added up: by whoever reports in each period what the unit of a case had.
CREATE TABLE counted AS
SELECT
  p.m AS months, r.reporting AS unit, b.officer AS officer, b.entry AS entry, b.state AS state, b.credit AS credit,
  b.entrusted_in AS entrusted_in, CAST(sum(b.cases) AS BIGINT) AS cases, CAST(sum(b.base) AS BIGINT) AS base,
  CAST(sum(b.collected) AS BIGINT) AS collected, CAST(sum(b.reduced) AS BIGINT) AS reduced,
  CAST(sum(b.rest) AS BIGINT) AS rest
FROM (
  SELECT
    since, until, unit, officer, entry, state, credit, entrusted_in, count(*) AS cases, sum(base) AS base,
    sum(CASE WHEN entry = 'separateBook' THEN 0 ELSE collected END) AS collected,
    sum(CASE WHEN entry = 'separateBook' THEN 0 ELSE reduced END) AS reduced,
    sum(rest) AS rest
  FROM book
  GROUP BY since, until, unit, officer, entry, state, credit, entrusted_in
) AS b
JOIN reporting AS r ON r.unit = b.unit
CROSS JOIN period AS p
WHERE p.m >= b.since AND p.m < b.until AND p.m >= r.since AND p.m < r.until
GROUP BY p.m, r.reporting, b.officer, b.entry, b.state, b.credit, b.entrusted_in;
