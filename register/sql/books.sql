-- The books of a statistical year, case by case, as they stood when the books of each period were closed.
--
-- Braces hold what a run puts in: {start} the year's beginning, {end_m} the first moment after the period of m months,
-- {closing_m} when its books were closed, {m} the number of months, {last} the last period, {after} one more. What stands
-- in double braces is repeated for each period. Everything else is standard SQL and one text for all engines.

-- Kinds of events with the state that a case has after one, and how it then stands: open, separate, or closed.
CREATE TABLE state AS
SELECT 0 AS code, 'none' AS kind, 'inProgress' AS state, 'open' AS standing
UNION ALL SELECT 1, 'eligible', 'inProgress', 'open'
UNION ALL SELECT 2, 'reopened', 'inProgress', 'open'
UNION ALL SELECT 3, 'postponedByAgreement', 'postponedByAgreement', 'open'
UNION ALL SELECT 4, 'suspendedForComplaint', 'suspendedForComplaint', 'open'
UNION ALL SELECT 5, 'notYetEligible', 'notYetEligible', 'open'
UNION ALL SELECT 6, 'postponed', 'postponed', 'open'
UNION ALL SELECT 7, 'suspended', 'suspended', 'open'
UNION ALL SELECT 8, 'separateBook', 'separate', 'separate'
UNION ALL SELECT 9, 'completed', 'completed', 'closed'
UNION ALL SELECT 10, 'terminated', 'terminated', 'closed'
UNION ALL SELECT 11, 'entrustedOut', 'entrustedOut', 'closed'
UNION ALL SELECT 12, 'withdrawn', 'withdrawn', 'closed'
UNION ALL SELECT 13, 'takenUp', 'takenUp', 'closed';

-- Cases that may be in a book of the year. Most of a decade were closed before it, and nothing was written of them since: they
-- are left out here, in one look at all events. Of each case the largest number decides. An event that stands in all books of the
-- year has the seconds of its time, doubled, and one more unless it closes the case; whatever is new, or taken back, in the
-- year is above all. So an odd number says that the case was not closed by its last event, or that something happened to it.
-- Two events of one second count as not closed: the case is looked at more closely below.
CREATE TABLE book_id AS
SELECT case_id
FROM (
  SELECT
    case_id,
    CASE
      WHEN happened_at < {start} AND recorded_at <= {closing_0} AND (revoked_at IS NULL OR revoked_at > {closing_last})
        THEN second_of(happened_at) * 2
          + CASE WHEN kind IN ('completed', 'terminated', 'entrustedOut', 'withdrawn', 'takenUp') THEN 0 ELSE 1 END
      ELSE CAST(9000000000000000001 AS BIGINT)
    END AS sign
  FROM event_rows
  WHERE kind IN (SELECT kind FROM state)
    AND happened_at < {end_last} AND recorded_at <= {closing_last}
    AND (revoked_at IS NULL OR revoked_at > {closing_0})
  UNION ALL
  SELECT
    id AS case_id,
    CASE
      WHEN accepted_at < {start} AND recorded_at <= {closing_0} AND (revoked_at IS NULL OR revoked_at > {closing_last})
        THEN 1
      ELSE CAST(9000000000000000001 AS BIGINT)
    END AS sign
  FROM case_rows
  WHERE accepted_at < {end_last} AND recorded_at <= {closing_last}
    AND (revoked_at IS NULL OR revoked_at > {closing_0})
) AS signs
GROUP BY case_id
HAVING max(sign) % 2 = 1;

-- All that is written of these cases, however it stands at a closing. `place` is the place of an event in the order in which
-- things happened, with its day, the number of its id among the events of the case, and its kind: the largest is the last.
CREATE TABLE book_event AS
SELECT
  case_id, happened_at, recorded_at, revoked_at, code,
  ((row_number() OVER (PARTITION BY case_id ORDER BY happened_at, recorded_at, id) * 131072
    + greatest(0, day_of(happened_at))) * 1048576
    + dense_rank() OVER (PARTITION BY case_id ORDER BY id)) * 16
    + code AS place
FROM event_rows
JOIN state USING (kind)
WHERE case_id IN (SELECT case_id FROM book_id)
  AND happened_at < {end_last} AND recorded_at <= {closing_last}
  AND (revoked_at IS NULL OR revoked_at > {closing_0});

CREATE TABLE book_payment AS
SELECT case_id, happened_at, recorded_at, revoked_at, kind, amount
FROM payment_rows
WHERE case_id IN (SELECT case_id FROM book_id)
  AND happened_at < {end_last} AND recorded_at <= {closing_last}
  AND (revoked_at IS NULL OR revoked_at > {closing_0});

CREATE TABLE book_row AS
SELECT id AS case_id, unit, officer, accepted_at, recorded_at, revoked_at, type, credit, entrusted_in, amount
FROM case_rows
WHERE id IN (SELECT case_id FROM book_id)
  AND recorded_at <= {closing_last}
  AND (revoked_at IS NULL OR revoked_at > {closing_0});

-- Who works on a case; read only where officers are counted.
CREATE TABLE book_assigned AS
SELECT case_id, happened_at, recorded_at, revoked_at, to_officer, id
FROM event_rows
WHERE {officers}
  AND kind = 'assigned'
  AND case_id IN (SELECT case_id FROM book_id)
  AND happened_at < {end_last} AND recorded_at <= {closing_last}
  AND (revoked_at IS NULL OR revoked_at > {closing_0});
