/** A row of the table `case`. Times are those of calendar.ts, money is thousand đồng; 0 and '' say that there is none. */
export interface CaseRow {
  readonly id: number;
  unit: string;
  officer: string;
  accepted: number;
  recorded: number;
  revoked: number;
  type: string;
  readonly initiative: Initiative;
  readonly credit: boolean;
  readonly entrustedIn: boolean;
  amount: number;
}

export type Initiative = 'exOfficio' | 'onRequest';

/** A row of the table `event`. */
export interface EventRow {
  id: number;
  readonly caseId: number;
  happened: number;
  recorded: number;
  revoked: number;
  kind: string;
  officer: string;
}

/** A row of the table `payment`. */
export interface PaymentRow {
  id: number;
  readonly caseId: number;
  happened: number;
  recorded: number;
  revoked: number;
  kind: 'collected' | 'reduced';
  amount: number;
}

/** All that the register says of one case, in the order in which it is written down. */
export interface CaseFile {
  readonly rows: CaseRow[];
  readonly events: EventRow[];
  readonly payments: PaymentRow[];
}
