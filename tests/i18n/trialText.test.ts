import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/domain/trial/moves.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { faultText, trialName } from '../../src/i18n/trial/trialText.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';

const target = (whom: Extract<Move, { kind: 'target' }>['whom'], value: number): Move => ({
  kind: 'target',
  basis: 'cases',
  whom,
  value,
});
const more: Move = { kind: 'completions', basis: 'cases', unit: 'song-lo', more: 1 };
const eligible: Move = { kind: 'eligibility', basis: 'amounts', unit: 'tam-dao', eligible: 1_250_000 };
const nameOf = (moves: readonly Move[], messages: Messages = vi, months = 12) =>
  plain(trialName({ period: { statYear: 2021, months }, moves }, vinhPhuc, messages));

describe('the name of a trial', () => {
  it('is what it moves', () => {
    expect(nameOf([target('all', 95)])).toBe('chỉ tiêu về việc 95% cho mọi đơn vị');
    expect(nameOf([target('whole', 86.5)])).toBe('chỉ tiêu về việc của toàn tỉnh 86,5%');
    expect(nameOf([target({ unit: 'song-lo' }, 86.25)])).toBe('chỉ tiêu về việc của Sông Lô 86,25%');
    expect(nameOf([more, eligible])).toBe(
      'Sông Lô xong thêm 1 việc và Tam Đảo có 1.250.000 nghìn đồng có điều kiện thi hành',
    );
  });

  it('is the same in English', () => {
    expect(nameOf([target('all', 95)], en)).toBe('a target by cases of 95% for every unit');
    expect(nameOf([target('whole', 86.5), more], en)).toBe(
      'a target by cases of 86.5% for the whole province and 1 case more completed by Sông Lô',
    );
  });

  it('says from which report on reports are moved, but not so of targets, which are of the year', () => {
    expect(nameOf([more], vi, 8)).toBe('Sông Lô xong thêm 1 việc (từ kỳ 8 tháng)');
    expect(nameOf([more], en, 8)).toBe('1 case more completed by Sông Lô (from the report of the first 8 months on)');
    expect(nameOf([target('all', 95)], vi, 8)).toBe('chỉ tiêu về việc 95% cho mọi đơn vị');
  });

  it('names three moves and counts the others', () => {
    expect(nameOf([target('all', 95), more, eligible, target('whole', 90), target('whole', 91)])).toMatch(
      / và 2 thay đổi khác$/,
    );
  });
});

describe('what is wrong with a trial', () => {
  const told = (messages: Messages, ...[fault, moves]: [Parameters<typeof faultText>[0], readonly Move[]]) =>
    plain(faultText(fault, moves, vinhPhuc, messages));

  it('names the move, and the bound in the unit of the move', () => {
    const tooMuch = { move: 0, problem: { kind: 'tooMuch', unit: 'song-lo', months: 12, most: 55 } } as const;
    expect(told(vi, tooMuch, [{ ...more, more: 100 }])).toBe(
      'Sông Lô xong thêm 100 việc: nhiều nhất là 55 việc, theo báo cáo kỳ 12 tháng',
    );
    const tooLittle = {
      move: 0,
      problem: { kind: 'tooLittle', unit: 'tam-dao', months: 8, least: 2_000_000 },
    } as const;
    expect(told(en, tooLittle, [eligible])).toBe(
      '1,250,000 thousand đồng eligible at Tam Đảo: at least 2,000,000 thousand đồng, by the report of the first 8 months',
    );
  });

  it('of the whole trial names no move, and a unit that is not there by its code', () => {
    const otherYear = { move: null, problem: { kind: 'otherYear', statYear: 2020 } } as const;
    expect(told(vi, otherYear, [more])).toBe('phần thử là của năm 2020, không phải năm đang xem');
    const noSuchUnit = { move: 0, problem: { kind: 'noSuchUnit', unit: 'x' } } as const;
    expect(told(vi, noSuchUnit, [target({ unit: 'x' }, 90)])).toBe('chỉ tiêu về việc của x 90%: không có đơn vị “x”');
  });
});
