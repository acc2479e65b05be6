import { describe, expect, it } from 'vitest';
import { breaches, forms } from '../../src/domain/forms.ts';
import { formVersions } from '../../src/domain/formVersion.ts';

describe('forms', () => {
  it.each(formVersions)('have the seven rules, those of %s too', (version) => {
    expect(forms[version].identities.map(({ id }) => id)).toEqual([
      'docketed',
      'totalToEnforce',
      'classification',
      'completedTotal',
      'eligible',
      'carriedForward',
      'eligibleCarriedForward',
    ]);
  });
});

describe('breaches', () => {
  it('finds none in the nation after nine months of 2017', () => {
    expect(
      breaches(
        {
          carriedOver: 290_524,
          newlyAccepted: 446_223,
          docketed: 736_747,
          totalToEnforce: 728_227,
          entrustedOut: 736_747 - 728_227,
          eligible: 579_413,
          notYetEligible: 148_814,
          completedTotal: 369_372,
          carriedForward: 358_855,
          eligibleCarriedForward: 210_041,
          completed: null,
          inProgress: null,
        },
        '06/2019',
      ),
    ).toEqual([]);
  });

  it('finds none in the nation after seven months of 2017', () => {
    expect(
      breaches(
        {
          carriedOver: 290_524,
          newlyAccepted: 341_063,
          docketed: 631_587,
          entrustedOut: null,
          totalToEnforce: 625_425,
          eligible: 482_175,
          notYetEligible: 143_250,
          completedTotal: 267_165,
          carriedForward: 358_260,
          eligibleCarriedForward: 215_010,
          completed: null,
          inProgress: null,
        },
        '06/2019',
      ),
    ).toEqual([]);
  });

  it('finds none in Đồng Tháp after nine months of 2025, with what is postponed or suspended apart', () => {
    expect(
      breaches(
        {
          docketed: 53_640,
          carriedOver: null,
          entrustedOut: 368,
          withdrawn: 6,
          totalToEnforce: 53_266,
          eligible: 34_110,
          notYetEligible: 17_034,
          postponedOrSuspended: 2122,
          inProgress: null,
          separateBook: 12_458,
        },
        '06/2019',
      ),
    ).toEqual([]);
  });

  it('finds none in Ho Chi Minh City after six months of 2019', () => {
    expect(
      breaches(
        {
          docketed: 79_177,
          carriedOver: null,
          entrustedOut: 580,
          takenUp: 4,
          totalToEnforce: 78_593,
          eligible: 54_681,
          notYetEligible: 23_912,
          inProgress: null,
        },
        '06/2019',
      ),
    ).toEqual([]);
  });

  it('finds none in the nation of 2022', () => {
    expect(
      breaches(
        {
          totalToEnforce: 861_529,
          eligible: 653_719,
          notYetEligible: 195_675,
          postponedOrSuspended: 12_135,
          docketed: null,
          inProgress: null,
        },
        '06/2019',
      ),
    ).toEqual([]);
  });

  it('names the rule and both sides of a breach by one', () => {
    expect(breaches({ carriedOver: 290_524, newlyAccepted: 446_223, docketed: 736_748 }, '06/2019')).toEqual([
      { identity: 'docketed', total: 'docketed', expected: 736_747, actual: 736_748 },
    ]);
  });

  it('names every rule that is broken', () => {
    const row = { totalToEnforce: 10, docketed: 10, eligible: 7, notYetEligible: 2, completedTotal: 4, inProgress: 3 };
    expect(breaches({ ...row, carriedForward: 7, carriedOver: 10, completed: 4 }, '06/2019')).toEqual([
      { identity: 'classification', total: 'totalToEnforce', expected: 9, actual: 10 },
      { identity: 'carriedForward', total: 'carriedForward', expected: 6, actual: 7 },
    ]);
  });

  it('counts what was reduced as completed', () => {
    expect(breaches({ completedTotal: 9, completed: 5, terminated: 3, reduced: 1 }, '06/2019')).toEqual([]);
    expect(breaches({ completedTotal: 9, completed: 5, terminated: 3, reduced: 0 }, '06/2019')).toEqual([
      { identity: 'completedTotal', total: 'completedTotal', expected: 8, actual: 9 },
    ]);
  });

  it('counts what was suspended for a complaint as eligible, and as nothing where no report tells it', () => {
    const row = { eligible: 100, completed: 60, completedTotal: 60, inProgress: 35, postponedByAgreement: 3 };
    expect(breaches({ ...row, suspendedForComplaint: 2 }, '05/2024')).toEqual([]);
    expect(breaches(row, '05/2024')).toEqual([{ identity: 'eligible', total: 'eligible', expected: 98, actual: 100 }]);
    expect(breaches({ ...row, suspendedForComplaint: null }, '05/2024')).toEqual([]);
  });

  it('does not judge a rule with a part that is not reported', () => {
    expect(breaches({ carriedOver: 1, newlyAccepted: null, docketed: 99 }, '06/2019')).toEqual([]);
  });

  it('does not judge a rule whose total is not reported', () => {
    expect(breaches({ carriedOver: 1, newlyAccepted: 2, docketed: null }, '06/2019')).toEqual([]);
  });

  it('finds none where all is zero or nothing is reported', () => {
    expect(breaches({ carriedOver: 0, newlyAccepted: 0, docketed: 0 }, '06/2019')).toEqual([]);
    expect(breaches({}, '06/2019')).toEqual([]);
  });
});
