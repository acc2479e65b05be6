-- The forms of Circular 05/2024/TT-BTP: from the states of cases to the measures of the forms. Cases suspended for a complaint have a column of their own.
--
-- `docketed` is what a case puts into the books, `done` what was done of it, `rest` what is left; of a completed case what is left
-- of its money has ceased, which the forms count as terminated.
SELECT
  unit, officer, months, basis,
  CAST(sum(CASE WHEN entry = 'carriedOver' THEN docketed ELSE 0 END) AS BIGINT) AS "carriedOver",
  CAST(sum(CASE WHEN entry = 'newlyAccepted' THEN docketed ELSE 0 END) AS BIGINT) AS "newlyAccepted",
  CAST(sum(CASE WHEN entry = 'newlyAccepted' AND entrusted_in THEN docketed ELSE 0 END) AS BIGINT) AS "entrustedIn",
  CAST(sum(CASE WHEN state = 'entrustedOut' THEN rest ELSE 0 END) AS BIGINT) AS "entrustedOut",
  CAST(sum(CASE WHEN state = 'withdrawn' THEN rest ELSE 0 END) AS BIGINT) AS "withdrawn",
  CAST(sum(CASE WHEN state = 'takenUp' THEN rest ELSE 0 END) AS BIGINT) AS "takenUp",
  CAST(sum(done) AS BIGINT) AS "completed",
  CAST(sum(CASE WHEN state IN ('completed', 'terminated') THEN rest ELSE 0 END) AS BIGINT) AS "terminated",
  CAST(sum(reduced) AS BIGINT) AS "reduced",
  CAST(sum(CASE WHEN state = 'inProgress' THEN rest ELSE 0 END) AS BIGINT) AS "inProgress",
  CAST(sum(CASE WHEN state = 'postponedByAgreement' THEN rest ELSE 0 END) AS BIGINT) AS "postponedByAgreement",
  CAST(sum(CASE WHEN state = 'suspendedForComplaint' THEN rest ELSE 0 END) AS BIGINT) AS "suspendedForComplaint",
  CAST(sum(CASE WHEN state IN ('notYetEligible', 'separate') THEN rest ELSE 0 END) AS BIGINT) AS "notYetEligible",
  CAST(sum(CASE WHEN state IN ('postponed', 'suspended') THEN rest ELSE 0 END) AS BIGINT) AS "postponedOrSuspended",
  CAST(sum(CASE WHEN entry = 'separateBook' THEN docketed ELSE 0 END) AS BIGINT) AS "separateBook",
  CAST(sum(CASE WHEN credit THEN done ELSE 0 END) AS BIGINT) AS "credit"
FROM form_cell
WHERE months IN ({form_months})
GROUP BY unit, officer, months, basis
