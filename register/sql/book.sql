-- The book of one period: a row a case, as it was when the books of the {m} months were closed.

-- Who works on a case at the end of the period.
CREATE TABLE book_officer AS
SELECT case_id, to_officer AS officer
FROM (
  SELECT
    case_id, to_officer,
    row_number() OVER (PARTITION BY case_id ORDER BY happened_at DESC, recorded_at DESC, id DESC) AS turn
  FROM closing_assigned
  WHERE since <= {m} AND until > {m}
) AS turns
WHERE turn = 1 AND to_officer IS NOT NULL;

-- `entry` says in which book and as what: carried over from the year before, newly accepted in this one (also when it came
-- earlier and was written late, or came back from being closed or from the separate book), or still in the separate book.
-- Of its money, what was collected and reduced counts up to what there was to enforce; the rest stands where the case does. One
-- that is gone was taken out of the register, which is to say withdrawn.
CREATE TABLE book AS
SELECT
  d.case_id AS case_id, r.reporting AS unit,
  CASE WHEN {officers} THEN coalesce(w.officer, d.officer) END AS officer,
  d.type AS type, d.credit AS credit, d.entrusted_in AS entrusted_in, d.accepted_day AS accepted_day, d.entry AS entry,
  CASE WHEN d.gone = 1 THEN 'withdrawn' WHEN d.entry = 'separateBook' THEN 'separateBook' ELSE t.state END AS state,
  CASE WHEN d.gone = 1 THEN 'closed' ELSE t.standing END AS standing,
  d.base AS base, d.collected AS collected, d.reduced AS reduced, d.base - d.collected - d.reduced AS rest,
  whole_div(d.last, 16777216) % 131072 AS last_day, d.paid_on AS paid_on
FROM (
  SELECT
    *,
    greatest(0, least(reduced_sum, base - collected)) AS reduced,
    CASE
      WHEN standing = 'open' THEN 'carriedOver'
      WHEN standing = 'absent' OR whole_div(last, 16) % 1048576 <> event_before THEN 'newlyAccepted'
      WHEN standing = 'separate' THEN 'separateBook'
    END AS entry
  FROM (
    SELECT
      case_id, unit, officer, type, credit, entrusted_in, accepted_day, gone, standing, base, event_before,
      last_{m} AS last, reduced_{m} AS reduced_sum, paid_on_{m} AS paid_on,
      greatest(0, least(collected_{m}, base)) AS collected
    FROM closing_case
    WHERE since <= {m} AND until > {m}
  ) AS seen
) AS d
JOIN state AS t ON t.code = d.last % 16
JOIN reporting AS r ON r.unit = d.unit
LEFT JOIN book_officer AS w ON w.case_id = d.case_id
WHERE d.entry IS NOT NULL AND r.since <= {m} AND r.until > {m};

INSERT INTO counted
SELECT
  {m} AS months, unit, officer, entry, state, credit, entrusted_in,
  count(*) AS cases, sum(base) AS base,
  sum(CASE WHEN entry = 'separateBook' THEN 0 ELSE collected END) AS collected,
  sum(CASE WHEN entry = 'separateBook' THEN 0 ELSE reduced END) AS reduced,
  sum(rest) AS rest
FROM book
GROUP BY unit, officer, entry, state, credit, entrusted_in;
