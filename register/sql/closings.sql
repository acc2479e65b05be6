-- What the books say of each case at each closing. A row is seen in the books of a period if it happened before the period
-- ended, was written before its books were closed, and had not been taken back by then: from the period `since` on, and no
-- longer from `until` on. Period 0 is the year before, whose books are the opening of this one.

-- The last event of each case in each period.
CREATE TABLE closing_event AS
SELECT
  case_id,
  max(CASE WHEN since = 0 THEN place END) AS last_0
  {{, max(CASE WHEN since <= {m} AND until > {m} THEN place END) AS last_{m}}}
FROM (
  SELECT
    case_id, place,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_event
) AS seen
WHERE since < until
GROUP BY case_id;

-- When a case was reopened.
CREATE TABLE closing_reopened AS
SELECT case_id, day, since, until
FROM (
  SELECT
    case_id, day_of(happened_at) AS day,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_event
  JOIN state USING (code)
  WHERE kind = 'reopened'
) AS seen
WHERE since < until;

CREATE TABLE closing_assigned AS
SELECT case_id, happened_at, recorded_at, id, to_officer, since, until
FROM (
  SELECT
    case_id, happened_at, recorded_at, id, to_officer,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_assigned
) AS seen
WHERE since < until;

-- The money of each case: what was paid before the opening, and since then in each period; and the day of the last payment.
CREATE TABLE closing_payment AS
SELECT
  case_id,
  CAST(sum(CASE WHEN since = 0 THEN amount ELSE 0 END) AS BIGINT) AS paid_before
  {{, CAST(sum(CASE WHEN kind = 'collected' AND since > 0 AND since <= {m} AND until > {m} THEN amount ELSE 0 END) AS BIGINT)
      AS collected_{m}
    , CAST(sum(CASE WHEN kind = 'reduced' AND since > 0 AND since <= {m} AND until > {m} THEN amount ELSE 0 END) AS BIGINT)
      AS reduced_{m}
    , max(CASE WHEN since <= {m} AND until > {m} THEN day END) AS paid_on_{m}}}
FROM (
  SELECT
    case_id, kind, amount, day_of(happened_at) AS day,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_payment
) AS seen
WHERE since < until
GROUP BY case_id;

-- Rows of cases, `since` and `until` by their writing alone: which row speaks of a case is settled before it is asked whether
-- the case had been accepted by then.
CREATE TABLE closing_row AS
SELECT
  case_id, unit, officer, type, credit, entrusted_in, amount, recorded_at, accepted_at,
  day_of(accepted_at) AS accepted_day, period_of_moment(accepted_at) AS accepted_in, since, until
FROM (
  SELECT *, period_of_writing(recorded_at) AS since, period_of_writing(revoked_at) AS until
  FROM book_row
) AS seen
WHERE since < until;

CREATE TABLE closing_several AS
SELECT case_id FROM closing_row GROUP BY case_id HAVING count(*) > 1;

CREATE TABLE period AS
SELECT 0 AS m {{UNION ALL SELECT {m}}};

-- What is said of a case, from period to period: most have one row, which holds for all periods in which it is seen; of those
-- that have several, the one that was written last speaks in each.
CREATE TABLE closing_said AS
SELECT
  case_id, unit, officer, type, credit, entrusted_in, amount, accepted_day,
  greatest(since, accepted_in) AS since, until
FROM closing_row
WHERE case_id NOT IN (SELECT case_id FROM closing_several)
  AND accepted_in < until
UNION ALL
SELECT case_id, unit, officer, type, credit, entrusted_in, amount, accepted_day, m AS since, m + 1 AS until
FROM (
  SELECT
    r.*, p.m,
    row_number() OVER (PARTITION BY case_id, p.m ORDER BY r.recorded_at DESC, r.accepted_at DESC) AS turn
  FROM closing_row AS r
  CROSS JOIN period AS p
  WHERE r.case_id IN (SELECT case_id FROM closing_several)
    AND p.m >= r.since AND p.m < r.until
) AS turns
WHERE turn = 1 AND accepted_in <= m;

-- What the opening says of each case: how it stood, and what was still to be paid.
CREATE TABLE closing_opening AS
SELECT
  s.case_id, s.unit, s.officer, s.type, s.credit, s.entrusted_in, s.accepted_day,
  greatest(0, s.amount - coalesce(p.paid_before, 0)) AS rest,
  coalesce(t.standing, 'open') AS standing
FROM closing_said AS s
LEFT JOIN closing_payment AS p ON p.case_id = s.case_id
LEFT JOIN closing_event AS e ON e.case_id = s.case_id
LEFT JOIN state AS t ON t.code = e.last_0 % 16
WHERE s.since = 0;

-- Periods in which a case that was open at the opening is not there any more.
CREATE TABLE closing_gone AS
SELECT o.case_id, p.m
FROM closing_opening AS o
CROSS JOIN period AS p
WHERE o.standing = 'open' AND p.m > 0 AND o.case_id IN (SELECT case_id FROM closing_said WHERE until < {after})
EXCEPT
SELECT s.case_id, p.m
FROM closing_said AS s
CROSS JOIN period AS p
WHERE s.case_id IN (SELECT case_id FROM closing_said WHERE until < {after}) AND p.m >= s.since AND p.m < s.until;

-- Each case with all that the books of the periods ask of it, from period `since` up to the one before `until`. `base` is what
-- there was to enforce when the year began, or when the case came. One that is gone keeps what the opening said of it.
CREATE TABLE closing_case AS
SELECT
  c.case_id AS case_id, c.unit AS unit, c.officer AS officer, c.type AS type, c.credit AS credit,
  c.entrusted_in AS entrusted_in, c.accepted_day AS accepted_day, c.since AS since, c.until AS until, c.gone AS gone,
  c.standing AS standing, c.base AS base, whole_div(coalesce(e.last_0, 0), 16) % 1048576 AS event_before
  {{, coalesce(e.last_{m}, 0) AS last_{m}
    , coalesce(p.collected_{m}, 0) AS collected_{m}
    , coalesce(p.reduced_{m}, 0) AS reduced_{m}
    , coalesce(p.paid_on_{m}, 0) AS paid_on_{m}}}
FROM (
  SELECT
    s.case_id AS case_id, s.unit AS unit, s.officer AS officer, s.type AS type, s.credit AS credit,
    s.entrusted_in AS entrusted_in, s.accepted_day AS accepted_day, s.since AS since, s.until AS until, 0 AS gone,
    coalesce(o.standing, 'absent') AS standing,
    CASE WHEN o.case_id IS NULL THEN greatest(0, s.amount) ELSE o.rest END AS base
  FROM closing_said AS s
  LEFT JOIN closing_opening AS o ON o.case_id = s.case_id
  WHERE s.until > 1
  UNION ALL
  SELECT
    o.case_id, o.unit, o.officer, o.type, o.credit, o.entrusted_in, o.accepted_day, g.m, g.m + 1, 1, o.standing, o.rest
  FROM closing_gone AS g
  JOIN closing_opening AS o ON o.case_id = g.case_id
) AS c
LEFT JOIN closing_event AS e ON e.case_id = c.case_id
LEFT JOIN closing_payment AS p ON p.case_id = c.case_id;
