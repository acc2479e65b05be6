import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/charts/unitRanking/rows.ts';
import { chanceLimits, wilsonInterval } from '../../src/domain/chance.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { isFigure } from '../../src/domain/figure.ts';
import type { Basis } from '../../src/domain/measures.ts';
import { computedProvenance } from '../../src/domain/provenance.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { EvidenceBookContext } from '../../src/evidence/bookContext.ts';
import { figureKey, nameKey } from '../../src/evidence/notes.ts';
import { Evidence } from '../../src/evidence/panel/Evidence.tsx';
import type { Messages } from '../../src/i18n/messages.ts';
import { MessagesContext } from '../../src/i18n/useMessages.ts';
import { cases, figure, fromRegister, illustrative, points, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { there } from '../fixtures/there.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** What the evidence of a figure says, one space between its parts. */
function evidenceOf(of: Figure, messages: Messages = vi, reports: readonly ReportTable[] = []): string {
  const evidence = createElement(Evidence, { figure: of });
  const book = { sources: [], methods: [], places: new Map(), origins: [], reports };
  const panel = createElement(
    MessagesContext,
    { value: messages },
    createElement(EvidenceBookContext, { value: book }, evidence),
  );
  return plain(renderToStaticMarkup(panel).replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}

describe('the evidence of an end of an interval', () => {
  const songLo = there(rows(lookOf(), vi)).rows.find(({ unit }) => unit === 'song-lo');
  const { low } = songLo?.outer ?? {};
  const { high } = songLo?.inner ?? {};
  if (!low || !high || !isFigure(low) || !isFigure(high)) throw new Error('no interval');

  it('names the interval with its z and level, and both counts', () => {
    expect(evidenceOf(low)).toContain('Cận dưới của khoảng tin cậy Wilson');
    expect(evidenceOf(low)).toContain('Khoảng tin cậy Wilson, z = 3,09, mức 99,8%');
    expect(evidenceOf(low)).toMatch(/Số việc thi hành xong.* 188 việc trên Số việc có điều kiện thi hành.* 238 việc/);
    expect(evidenceOf(high)).toContain('Khoảng tin cậy Wilson, z = 1,96, mức 95%');
    expect(evidenceOf(high)).toContain('Cận trên');
  });

  it('speaks English', () => {
    expect(evidenceOf(low, en)).toContain('Wilson confidence interval, z = 3.09, level 99.8%');
    expect(evidenceOf(high, en)).toContain('Wilson confidence interval, z = 1.96, level 95%');
  });

  it('is told apart from that of the other level, of which a card shows both', () => {
    expect(nameKey(low)).toBe('intervalLow 99.8');
    expect(nameKey(high)).toBe('intervalHigh 95');
    const none = { completed: figure(0, 'case'), eligible: figure(12, 'case') };
    const lows = [chanceLimits.inner, chanceLimits.outer].map((limit) => {
      const interval = wilsonInterval(none.completed, none.eligible, limit);
      return typeof interval === 'string' ? interval : figureKey(interval.low);
    });
    expect(new Set(lows).size).toBe(2);
  });

  it('adds what units differ by, where that widens it', () => {
    const inputs = [
      figure(188, 'case'),
      figure(238, 'case'),
      { ...points(2.5, 'exact', illustrative), name: 'unitSpread' as const },
    ];
    const widened = { operation: 'wilson', inputs, limit: { z: 3.09, level: 99.8 } } as const;
    const said = evidenceOf({ ...rate(66), provenance: { kind: 'derived', formula: widened } });
    expect(said).toContain('nới theo Mức chênh thường có giữa các đơn vị (τ) 2,5 điểm %');
  });
});

describe('the evidence of a forecast', () => {
  const inputs = [rate(45), rate(40), rate(76), rate(50), rate(82), rate(42), rate(77)];

  it('says how it is computed, and of an end of its interval the level', () => {
    const made = evidenceOf({ ...rate(80, 'about'), provenance: computedProvenance('forecast', inputs) });
    expect(made).toContain('tỷ lệ hiện nay + phần chưa xong × tỷ trọng trung bình');
    const formula = { operation: 'forecastBound', inputs, limit: { z: 2.18, level: 80 } } as const;
    const low = { ...rate(75, 'about'), name: 'forecastLow', provenance: { kind: 'derived', formula } } as const;
    expect(evidenceOf(low)).toContain('Khoảng dự báo 80%: tỷ trọng trung bình của các năm trước ± 2,18 ×');
    expect(evidenceOf(low, en)).toContain('Forecast interval of 80%');
  });
});

describe('the evidence of a trial', () => {
  it('names it, and what its number stands in place of', () => {
    const trial = { kind: 'trial', trial: 'chỉ tiêu 95 %', instead: illustrative } as const;
    const said = evidenceOf({ ...rate(95), provenance: trial });
    expect(said).toContain('Số liệu thử');
    expect(said).toContain('Đặt ra để thử: “chỉ tiêu 95 %”. Đứng thay một số thuộc loại: số liệu minh họa.');
  });
});

describe('the evidence of what units differ by', () => {
  it('says what it is estimated from', () => {
    const rates = Array.from({ length: 20 }, (_, at) => rate(70 + at));
    const said = evidenceOf({ ...points(2.5), provenance: computedProvenance('unitSpread', rates) });
    expect(said).toContain('ước lượng từ 20 tỷ lệ');
    expect(said).toContain('và 8 số nữa');
  });
});

describe('the evidence of a count of the register', () => {
  const vinhPhucTable = lookOf().statistics.years.current;
  const subject = {
    whom: { kind: 'unit', organisation: 'tinh', unit: 'song-lo' },
    statYear: 2026,
    months: 12,
  } as const;
  const eligible: Figure = { ...cases(120, 'exact', fromRegister), name: 'eligibleCases', subject };

  it('names query, snapshot, closing and hash, and the command that counts it again', () => {
    const text = evidenceOf(eligible);
    expect(text).toContain('Từ sổ thụ lý');
    expect(text).toContain(
      `Từ sổ thụ lý: truy vấn forms/06-2019, bản chụp ${'5e'.repeat(32)}, chốt lúc 17:00 ngày 02/10/2021, mã băm ${'7a'.repeat(32)}.`,
    );
    expect(text).toContain(
      'npm run register:verify -- --register SO --out API --unit song-lo --year 2026 --months 12 --measure eligible --basis cases',
    );
    expect(text).not.toContain('đã chốt ghi');
  });

  /** Reports in which this number was corrected. */
  const corrected = (basis: Basis, closed: number, now: number): readonly ReportTable[] => {
    const corrections = {
      ...{ unit: ['song-lo'], months: [12], basis: [basis], measure: ['eligible' as const] },
      ...{ closed: [closed], now: [now], at: ['2026-11-02T17:00:00'] },
    };
    return [{ ...vinhPhucTable, organisation: 'tinh', statYear: 2026, corrections }];
  };

  it('says what a closed number was corrected to by the next closing, money to its last digit', () => {
    expect(evidenceOf(eligible, vi, corrected('cases', 120, 122))).toContain(
      'Báo cáo đã chốt ghi 120; đến lần chốt 02/11/2026 sổ ghi 122. Số của kỳ đã chốt giữ nguyên.',
    );
    const money: Figure = { ...eligible, name: 'eligibleAmount', quantity: 'thousandDong', value: 344_912_331 };
    expect(evidenceOf(money, en, corrected('amounts', 344_912_331, 344_912_332))).toContain(
      'The closed report says 344,912,331 thousand đồng; by the closing of 02/11/2026 the register said 344,912,332 thousand đồng.',
    );
  });

  it('says of a sum when its counts were closed, and what it would be with the corrections of its parts', () => {
    const other: Figure = {
      ...eligible,
      value: 80,
      subject: { ...subject, whom: { ...subject.whom, unit: 'tam-dao' } },
    };
    const sum: Figure = {
      ...{ ...cases(200), name: 'eligibleCases' },
      provenance: computedProvenance('sum', [eligible, other]),
    };
    const text = evidenceOf(sum, vi, corrected('cases', 120, 122));
    expect(text).toContain('Các số gốc đếm từ sổ thụ lý, chốt lúc 17:00 ngày 02/10/2021.');
    expect(text).toContain(
      '1 số trong tổng này đã được sửa trong sổ sau khi chốt: báo cáo đã chốt cộng được 200; theo sổ ở lần chốt 02/11/2026 là 202.',
    );
    expect(evidenceOf(sum)).not.toContain('đã được sửa');
  });
});
