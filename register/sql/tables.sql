-- Where counts are gathered, period by period.
CREATE TABLE counted (
  months INTEGER, unit VARCHAR, officer VARCHAR, entry VARCHAR, state VARCHAR, credit BOOLEAN, entrusted_in BOOLEAN,
  cases BIGINT, base BIGINT, collected BIGINT, reduced BIGINT, rest BIGINT
);

CREATE TABLE stock_cell (
  unit VARCHAR, months INTEGER, type VARCHAR, size VARCHAR, credit BOOLEAN, age VARCHAR,
  cases BIGINT, amount BIGINT, standstill_cases BIGINT, standstill_amount BIGINT
);

CREATE TABLE median_cell (unit VARCHAR, months INTEGER, median_days BIGINT);

CREATE TABLE finished_cell (
  unit VARCHAR, months INTEGER, type VARCHAR, size VARCHAR, credit BOOLEAN, days VARCHAR, cases BIGINT
);
