-- What the books say of each case at each closing. A row is seen in the books of a period if it happened before the period
-- ended, was written before its books were closed, and had not been taken back by then: from the period `since` on, and no
-- longer from `until` on. Period 0 is the year before, whose books are the opening of this one.

CREATE TABLE period AS
SELECT 0 AS m, 0 AS last_day, 0 AS year_before {{UNION ALL SELECT {m}, {last_day_m}, {year_before_m}}};

CREATE TABLE seen_event AS
SELECT case_id, place, day, code, since, until
FROM (
  SELECT
    case_id, place, code, day_of(happened_at) AS day,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_event
) AS seen
WHERE since < until;

CREATE TABLE seen_payment AS
SELECT case_id, kind, amount, day, since, until
FROM (
  SELECT
    case_id, kind, amount, day_of(happened_at) AS day,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_payment
) AS seen
WHERE since < until;

CREATE TABLE seen_assigned AS
SELECT case_id, happened_at, recorded_at, id, to_officer, since, until
FROM (
  SELECT
    case_id, happened_at, recorded_at, id, to_officer,
    greatest(period_of_moment(happened_at), period_of_writing(recorded_at)) AS since,
    period_of_writing(revoked_at) AS until
  FROM book_assigned
) AS seen
WHERE since < until;

-- Rows of cases, `since` and `until` by their writing alone: which row speaks of a case is settled before it is asked whether
-- the case had been accepted by then.
CREATE TABLE seen_row AS
SELECT
  case_id, unit, officer, type, credit, entrusted_in, amount, recorded_at, accepted_at, day_of(accepted_at) AS accepted_day,
  period_of_moment(accepted_at) AS accepted_in, since, until
FROM (
  SELECT *, period_of_writing(recorded_at) AS since, period_of_writing(revoked_at) AS until
  FROM book_row
) AS seen
WHERE since < until;

-- The periods in which something is seen of a case for the first time, or not any more: between two of them it stays as it is.
CREATE TABLE turn AS
SELECT case_id, m
FROM (
  SELECT case_id, since AS m FROM seen_event WHERE since > 0
  UNION ALL SELECT case_id, until FROM seen_event WHERE until < {after}
  UNION ALL SELECT case_id, since FROM seen_payment WHERE since > 0
  UNION ALL SELECT case_id, until FROM seen_payment WHERE until < {after}
  UNION ALL SELECT case_id, since FROM seen_assigned WHERE since > 0
  UNION ALL SELECT case_id, until FROM seen_assigned WHERE until < {after}
  UNION ALL SELECT case_id, since FROM seen_row WHERE since > 0
  UNION ALL SELECT case_id, greatest(since, accepted_in) FROM seen_row WHERE accepted_in < {after}
  UNION ALL SELECT case_id, until FROM seen_row WHERE until < {after}
) AS turns
GROUP BY case_id, m;

CREATE TABLE row_of_several AS
SELECT case_id FROM seen_row GROUP BY case_id HAVING count(*) > 1;

-- The row that speaks of a case at each turn. Most cases have only one; of several that are seen the one that was written last
-- speaks. `present` is 0 where none is seen, or the case had not been accepted yet: it then keeps a row for what it was.
CREATE TABLE said AS
SELECT
  t.case_id AS case_id, t.m AS m, r.unit AS unit, r.officer AS officer, r.type AS type, r.credit AS credit,
  r.entrusted_in AS entrusted_in, r.amount AS amount, r.accepted_day AS accepted_day,
  CASE WHEN t.m >= r.since AND t.m < r.until AND t.m >= r.accepted_in THEN 1 ELSE 0 END AS present
FROM turn AS t
JOIN seen_row AS r ON r.case_id = t.case_id
WHERE t.case_id NOT IN (SELECT case_id FROM row_of_several)
UNION ALL
SELECT
  case_id, m, unit, officer, type, credit, entrusted_in, amount, accepted_day,
  CASE WHEN seen = 1 AND m >= accepted_in THEN 1 ELSE 0 END AS present
FROM (
  SELECT
    *,
    row_number() OVER (PARTITION BY case_id, m ORDER BY seen DESC, recorded_at DESC, accepted_at DESC) AS choice
  FROM (
    SELECT
      t.case_id AS case_id, t.m AS m, r.unit AS unit, r.officer AS officer, r.type AS type, r.credit AS credit,
      r.entrusted_in AS entrusted_in, r.amount AS amount, r.accepted_day AS accepted_day, r.accepted_in AS accepted_in,
      r.recorded_at AS recorded_at, r.accepted_at AS accepted_at,
      CASE WHEN t.m >= r.since AND t.m < r.until THEN 1 ELSE 0 END AS seen
    FROM turn AS t
    JOIN seen_row AS r ON r.case_id = t.case_id
    WHERE t.case_id IN (SELECT case_id FROM row_of_several)
  ) AS rivals
) AS choices
WHERE choice = 1;

-- What had happened and been paid at each turn: the last event, the day of the last reopening, what was paid before the
-- opening, what was collected and reduced since, and the day of the last payment.
CREATE TABLE known AS
SELECT
  case_id, m,
  max(place) AS place, max(reopened_on) AS reopened_on, CAST(sum(before) AS BIGINT) AS paid_before,
  CAST(sum(collected) AS BIGINT) AS collected, CAST(sum(reduced) AS BIGINT) AS reduced, max(paid_on) AS paid_on
FROM (
  SELECT
    t.case_id AS case_id, t.m AS m, e.place AS place, CASE WHEN e.code = 2 THEN e.day END AS reopened_on,
    0 AS before, 0 AS collected, 0 AS reduced, 0 AS paid_on
  FROM turn AS t
  JOIN seen_event AS e ON e.case_id = t.case_id
  WHERE e.since <= t.m AND e.until > t.m
  UNION ALL
  SELECT
    t.case_id, t.m, 0, NULL,
    CASE WHEN p.since = 0 THEN p.amount ELSE 0 END,
    CASE WHEN p.since > 0 AND p.kind = 'collected' THEN p.amount ELSE 0 END,
    CASE WHEN p.since > 0 AND p.kind = 'reduced' THEN p.amount ELSE 0 END,
    p.day
  FROM turn AS t
  JOIN seen_payment AS p ON p.case_id = t.case_id
  WHERE p.since <= t.m AND p.until > t.m
) AS happened
GROUP BY case_id, m;

-- Who works on a case at each turn, where it was assigned to somebody.
CREATE TABLE worked AS
SELECT case_id, m, to_officer AS officer
FROM (
  SELECT
    t.case_id AS case_id, t.m AS m, a.to_officer AS to_officer,
    row_number() OVER (
      PARTITION BY t.case_id, t.m ORDER BY a.happened_at DESC, a.recorded_at DESC, a.id DESC
    ) AS choice
  FROM turn AS t
  JOIN seen_assigned AS a ON a.case_id = t.case_id
  WHERE a.since <= t.m AND a.until > t.m
) AS choices
WHERE choice = 1 AND to_officer IS NOT NULL;

-- What the opening says: how a case stood, and what was still to be paid. A case without a row here was not there.
CREATE TABLE opening AS
SELECT
  s.case_id AS case_id, s.unit AS unit, s.officer AS officer, s.type AS type, s.credit AS credit,
  s.entrusted_in AS entrusted_in, s.accepted_day AS accepted_day, t.standing AS standing,
  greatest(0, s.amount - coalesce(k.paid_before, 0)) AS rest,
  whole_div(coalesce(k.place, 0), 16) % 1048576 AS event
FROM said AS s
LEFT JOIN known AS k ON k.case_id = s.case_id AND k.m = s.m
JOIN state AS t ON t.code = coalesce(k.place, 0) % 16
WHERE s.m = 0 AND s.present = 1;
