import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/charts/unitRanking/rows.ts';
import { chanceLimits, wilsonInterval } from '../../src/domain/chance.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { isFigure } from '../../src/domain/figure.ts';
import { computedProvenance } from '../../src/domain/provenance.ts';
import { figureKey, nameKey } from '../../src/evidence/notes.ts';
import { Evidence } from '../../src/evidence/panel/Evidence.tsx';
import type { Messages } from '../../src/i18n/messages.ts';
import { MessagesContext } from '../../src/i18n/useMessages.ts';
import { figure, illustrative, points, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { there } from '../fixtures/there.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** What the evidence of a figure says, one space between its parts. */
function evidenceOf(of: Figure, messages: Messages = vi): string {
  const panel = createElement(MessagesContext, { value: messages }, createElement(Evidence, { figure: of }));
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
