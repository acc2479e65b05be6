-- What the forms are made of: the books by cases and by money, of whole units and, where they are counted, of officers too; and
-- a line of zeros for each unit that reports.
CREATE TABLE form_cell AS
WITH by_basis AS (
  SELECT
    unit, officer, months, 'cases' AS basis, entry, state, credit, entrusted_in, cases AS docketed,
    CASE WHEN state = 'completed' THEN cases ELSE 0 END AS done, 0 AS reduced,
    CASE WHEN state = 'completed' THEN 0 ELSE cases END AS rest
  FROM counted
  UNION ALL
  SELECT
    unit, officer, months, 'amounts', entry, state, credit, entrusted_in, base, collected, reduced, rest
  FROM counted
)
SELECT * FROM by_basis WHERE officer IS NOT NULL
UNION ALL
SELECT unit, NULL, months, basis, entry, state, credit, entrusted_in, docketed, done, reduced, rest FROM by_basis
UNION ALL
SELECT r.unit, NULL, p.m, b.basis, 'none', 'none', FALSE, FALSE, 0, 0, 0, 0
FROM reporting AS r
CROSS JOIN period AS p
CROSS JOIN (SELECT 'cases' AS basis UNION ALL SELECT 'amounts') AS b
WHERE r.unit = r.reporting AND p.m > 0 AND p.m >= r.since AND p.m < r.until;
