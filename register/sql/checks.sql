-- What is wrong in the register as it stood at {closing}: a register of people's work has faults, and is counted all the same.
-- Each is told with how many there are and the first ten cases.

CREATE OR REPLACE VIEW checked_case AS
SELECT * FROM case_rows
WHERE recorded_at IS NULL OR (recorded_at <= {closing} AND (revoked_at IS NULL OR revoked_at > {closing}));

CREATE OR REPLACE VIEW checked_event AS
SELECT * FROM event_rows
WHERE recorded_at IS NULL OR (recorded_at <= {closing} AND (revoked_at IS NULL OR revoked_at > {closing}));

CREATE OR REPLACE VIEW checked_payment AS
SELECT * FROM payment_rows
WHERE recorded_at IS NULL OR (recorded_at <= {closing} AND (revoked_at IS NULL OR revoked_at > {closing}));

-- Cases whose rows and events do not go together. Each time of an event leaves one of 61 traces; where there are fewer of them
-- than events, two may be of one time, and the next statement looks.
CREATE TABLE fault_case AS
SELECT
  case_id, count(row_of_case) AS known_rows, count(accepted_at) AS seen_rows, count(happened) AS strays,
  min(happened_at) AS first_event, min(accepted_at) AS accepted_at, count(moment) AS events, traces(moment) AS traces_left
FROM (
  SELECT
    case_id, NULL AS row_of_case, NULL AS accepted_at, 1 AS happened,
    CASE WHEN kind <> 'assigned' THEN happened_at END AS happened_at,
    CASE WHEN kind <> 'assigned' THEN trace_of(second_of(happened_at)) END AS moment
  FROM checked_event
  UNION ALL
  SELECT
    id, 1,
    CASE WHEN recorded_at <= {closing} AND (revoked_at IS NULL OR revoked_at > {closing}) THEN accepted_at END,
    NULL, NULL, NULL
  FROM case_rows
) AS told
GROUP BY case_id
HAVING count(row_of_case) = 0
  OR count(accepted_at) > 1
  OR min(happened_at) < min(accepted_at)
  OR traces(moment) < count(moment);

CREATE TABLE fault_time AS
SELECT DISTINCT case_id
FROM (
  SELECT case_id, happened_at
  FROM checked_event
  WHERE kind <> 'assigned'
    AND case_id IN (SELECT case_id FROM fault_case WHERE traces_left < events AND known_rows > 0)
  GROUP BY case_id, happened_at
  HAVING count(*) > 1
) AS times;

-- Cases of which more was paid than there was to enforce, and payments of no case.
CREATE TABLE fault_payment AS
SELECT
  case_id, count(row_of_case) AS known_rows, count(paid) AS strays, sum(paid) AS paid, max(amount) AS amount
FROM (
  SELECT case_id, NULL AS row_of_case, amount AS paid, NULL AS amount
  FROM checked_payment
  UNION ALL
  SELECT
    id, 1, NULL,
    CASE WHEN recorded_at <= {closing} AND (revoked_at IS NULL OR revoked_at > {closing}) THEN amount END
  FROM case_rows
) AS told
GROUP BY case_id
HAVING (count(row_of_case) = 0 AND count(paid) > 0) OR sum(paid) > max(amount);

CREATE TABLE fault AS
SELECT 'unknownCase' AS reason, case_id AS number, strays AS times FROM fault_case WHERE known_rows = 0
UNION ALL SELECT 'unknownCase', case_id, strays FROM fault_payment WHERE known_rows = 0
UNION ALL SELECT 'sameCase', case_id, 1 FROM fault_case WHERE seen_rows > 1
UNION ALL SELECT 'closedBeforeOpened', case_id, 1 FROM fault_case WHERE first_event < accepted_at
UNION ALL SELECT 'sameTime', case_id, 1 FROM fault_time
UNION ALL SELECT 'overpaid', case_id, 1 FROM fault_payment WHERE known_rows > 0
UNION ALL SELECT 'unknownUnit', id, 1 FROM checked_case
  WHERE unit IS NULL OR unit NOT IN (SELECT code FROM unit_rows)
UNION ALL SELECT 'unitWithUnits', id, 1 FROM checked_case
  WHERE unit IN (SELECT parent FROM unit_rows WHERE parent IS NOT NULL)
UNION ALL SELECT 'unknownOfficer', id, 1 FROM checked_case
  WHERE officer IS NOT NULL AND officer NOT IN (SELECT code FROM officer_rows)
UNION ALL SELECT 'unknownOfficer', case_id, 1 FROM checked_event
  WHERE to_officer IS NOT NULL AND to_officer NOT IN (SELECT code FROM officer_rows)
UNION ALL SELECT 'unknownKind', case_id, 1 FROM checked_event
  WHERE kind IS NULL OR kind NOT IN (
    'eligible', 'postponedByAgreement', 'suspendedForComplaint', 'notYetEligible', 'postponed', 'suspended', 'completed',
    'terminated', 'entrustedOut', 'withdrawn', 'takenUp', 'separateBook', 'reopened', 'assigned'
  )
UNION ALL SELECT 'unknownKind', case_id, 1 FROM checked_payment WHERE kind IS NULL OR kind NOT IN ('collected', 'reduced')
UNION ALL SELECT 'unknownKind', id, 1 FROM checked_case
  WHERE type IS NULL OR type NOT IN (
    'civil', 'criminal', 'administrative', 'family', 'commercial', 'labour', 'bankruptcy', 'arbitration', 'other'
  )
UNION ALL SELECT 'negativeMoney', id, 1 FROM checked_case WHERE amount < 0
UNION ALL SELECT 'negativeMoney', case_id, 1 FROM checked_payment WHERE amount < 0
UNION ALL SELECT 'moneyWithFraction', id, 1 FROM checked_case WHERE with_fraction
UNION ALL SELECT 'moneyWithFraction', case_id, 1 FROM checked_payment WHERE with_fraction
UNION ALL SELECT 'impossibleDate', id, 1 FROM checked_case
  WHERE accepted_at IS NULL OR recorded_at IS NULL OR accepted_at < {earliest} OR accepted_at > recorded_at
UNION ALL SELECT 'impossibleDate', case_id, 1 FROM checked_event
  WHERE happened_at IS NULL OR recorded_at IS NULL OR happened_at < {earliest} OR happened_at > recorded_at
UNION ALL SELECT 'impossibleDate', case_id, 1 FROM checked_payment
  WHERE happened_at IS NULL OR recorded_at IS NULL OR happened_at < {earliest} OR happened_at > recorded_at;

SELECT reason, faults, place, coalesce(CAST(number AS VARCHAR), '?') AS example
FROM (
  SELECT
    reason, number, CAST(sum(times) OVER (PARTITION BY reason) AS BIGINT) AS faults,
    row_number() OVER (PARTITION BY reason ORDER BY number) AS place
  FROM (
    SELECT reason, number, sum(times) AS times FROM fault GROUP BY reason, number
  ) AS cases
) AS placed
WHERE place <= 10
