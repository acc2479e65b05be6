/** One unit of the embedded data: everything in cases first, then in thousand đồng. */
export interface StaticUnit {
  readonly name: string;
  /** Percent. */
  readonly targets: readonly [cases: number, amounts: number];
  /** Cumulative, month 1 to 12 of the year. */
  readonly completed: readonly [cases: readonly number[], amounts: readonly number[]];
  readonly eligible: readonly [cases: readonly number[], amounts: readonly number[]];
  /** To be enforced in the whole year. */
  readonly toEnforce: readonly [cases: number, amounts: number];
  /** Cases completed and eligible of the year before, month 1 to 12. */
  readonly before: readonly [completed: readonly number[], eligible: readonly number[]];
  readonly credit: readonly [cases: number, amounts: number];
}

export interface StaticData {
  readonly statYear: number;
  readonly units: readonly StaticUnit[];
}

/**
 * What the static page does on a click of a unit: the same words, tables and the two drawings that follow the units as on the site, by hand.
 * The page gets the text of this function, so nothing outside it can be named in it.
 */
export function staticFilter({ statYear, units }: StaticData): void {
  const [byCases, byAmounts] = [0, 1] as const;
  const bases = [byCases, byAmounts] as const;
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)];
  const say = (element: Element | undefined, text: string) => {
    if (element) element.textContent = text;
  };
  const boxes = all('#units input') as HTMLInputElement[];
  const changing = all('h1, #lead, #note, #kpis, #facts, figure, #attention');
  const printed = changing.map(({ innerHTML }) => innerHTML);
  const concerns = all('#attention li').map((item) => item.textContent ?? '');

  const formats = [0, 1].map(
    (places) => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: places, maximumFractionDigits: places }),
  );
  const whole = (value: number) => formats[0]?.format(value) ?? '';
  const one = (value: number) => formats[1]?.format(value) ?? '';
  const percent = (value: number) => `${one(value)}%`;
  const points = (value: number) => `${one(Math.abs(value))} điểm %`;
  const money = (value: number) => `${whole(value / 1e6)} tỷ đồng`;
  const count = (value: number) => `${whole(value)} việc`;
  const quantity = [count, money] as const;
  const of = ['về việc', 'về tiền'] as const;
  const exceeds = (gap: number) => (Math.round(gap * 100) >= 0 ? 'vượt' : 'chưa đạt');
  const list = (names: readonly string[]) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' và ');

  const sum = (chosen: readonly StaticUnit[], value: (unit: StaticUnit) => number | undefined) =>
    chosen.reduce((total, unit) => total + (value(unit) ?? 0), 0);
  const stand = (chosen: readonly StaticUnit[], basis: 0 | 1) => {
    const completed = sum(chosen, (unit) => unit.completed[basis][11]);
    const eligible = sum(chosen, (unit) => unit.eligible[basis][11]);
    const due = sum(chosen, (unit) => ((unit.eligible[basis][11] ?? 0) * unit.targets[basis]) / 100);
    const toEnforce = sum(chosen, (unit) => unit.toEnforce[basis]);
    const rate = (completed / eligible) * 100;
    const target = (due / eligible) * 100;
    return { completed, eligible, rate, target, gap: rate - target, share: (eligible / toEnforce) * 100 };
  };
  type Standing = ReturnType<typeof stand>;

  const line = (x1: number, y1: number, x2: number, y2: number, colour: string, width = 1.5, more = '') =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="var(--${colour})" stroke-width="${width}" ${more}/>`;
  const label = (x: number, y: number, text: string, anchor = 'start') =>
    `<text x="${x}" y="${y}" font-size="13" text-anchor="${anchor}" fill="var(--ink)">${text}</text>`;
  const draw = (id: string, marks: (width: number, height: number) => string) => {
    const svg = document.querySelector<SVGSVGElement>(`#${id} svg`);
    if (svg) svg.innerHTML = marks(svg.viewBox.baseVal.width, svg.viewBox.baseVal.height);
  };
  const describe = (id: string, title: string, rows: readonly (readonly string[])[]) => {
    say(all(`#${id} h2`)[0], title);
    const body = document.querySelector(`#${id} tbody`);
    const cells = ([head, ...rest]: readonly string[]) =>
      `<th>${head}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}`;
    if (body) body.innerHTML = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  };

  const showWords = (chosen: readonly StaticUnit[], both: readonly [Standing, Standing], credit: readonly number[]) => {
    const place = chosen.length === 1 ? (chosen[0]?.name ?? '') : `${chosen.length} đơn vị`;
    const senses = both.map(({ gap }) => exceeds(gap));
    const claim =
      senses[0] === senses[1]
        ? `${senses[0]} cả hai chỉ tiêu được giao`
        : bases.map((basis) => `${senses[basis]} chỉ tiêu ${of[basis]}`).join(', ');
    say(all('h1')[0], `${place}: ${claim} năm ${statYear}`);
    const gaps = bases.map((basis) => `${senses[basis]} chỉ tiêu ${points(both[basis].gap)} ${of[basis]}`).join(', ');
    say(
      all('#lead')[0],
      `${place} thi hành xong ${count(both[0].completed)} với ${money(both[1].completed)}: ${gaps}.`,
    );
    const names = list(chosen.map(({ name }) => name));
    say(all('#note')[0], `${names}, năm ${statYear}: các số tính lại từ báo cáo minh họa.`);
    const kpis = all('#kpis > div').map((kpi) => ({
      main: kpi.querySelector('p') ?? undefined,
      bar: all('i, u', kpi),
      lines: kpi.querySelector('div') ?? undefined,
    }));
    const lines = (at: number, texts: readonly string[]) => {
      const box = kpis[at]?.lines;
      if (box) box.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
    };
    for (const basis of bases) {
      const { rate, target, gap, completed, eligible, share } = both[basis];
      const [filled, mark] = kpis[basis]?.bar ?? [];
      say(kpis[basis]?.main, percent(rate));
      lines(basis, [
        `${gap < 0 ? 'thấp hơn' : 'vượt'} ${points(gap)}`,
        `chỉ tiêu ${percent(target)}`,
        `${quantity[basis](completed)} trên ${quantity[basis](eligible)} có điều kiện`,
        `tỷ lệ có điều kiện ${percent(share)}`,
      ]);
      if (filled) filled.style.width = `${rate}%`;
      if (mark) mark.style.left = `${target}%`;
    }
    const share = ((credit[1] ?? 0) / both[1].completed) * 100;
    const [creditFact, rank] = all('#facts p');
    say(
      creditFact,
      `Án tín dụng: ${count(credit[0] ?? 0)}, ${money(credit[1] ?? 0)}, ${percent(share)} số tiền đã xong`,
    );
    if (rank && !rank.textContent?.includes('(toàn tỉnh')) rank.append(' (toàn tỉnh, không theo bộ lọc)');
    const behind = concerns.filter((text) => chosen.some(({ name }) => text.startsWith(`${name}:`)));
    say(all('#attention h2')[0], `${new Set(behind.map((text) => text.split(':')[0])).size} đơn vị cần lưu ý`);
    all('#attention li').forEach((item) => {
      item.hidden = !behind.includes(item.textContent ?? '');
    });
  };

  const showUnits = (chosen: readonly StaticUnit[]) => {
    const rows = chosen.map((unit) => ({ name: unit.name, ...stand([unit], byCases) })).sort((a, b) => b.rate - a.rate);
    const reached = rows.filter(({ gap }) => gap >= 0).length;
    describe(
      'unitStanding',
      `${reached} trong ${rows.length} đơn vị đạt hoặc vượt chỉ tiêu về việc`,
      rows.map(({ name, rate, target, gap, completed, eligible }) => {
        return [name, percent(rate), percent(target), points(gap), count(completed), count(eligible)];
      }),
    );
    draw('unitStanding', (width, height) => {
      const least = Math.floor(Math.min(...rows.flatMap(({ rate, target }) => [rate, target])) - 1);
      const most = Math.ceil(Math.max(...rows.flatMap(({ rate, target }) => [rate, target])) + 1);
      const x = (value: number) => 124 + ((value - least) / (most - least)) * (width - 172);
      const ticks = Array.from({ length: 6 }, (_, index) => least + ((most - least) * index) / 5);
      const grid = ticks.map(
        (at) => line(x(at), 24, x(at), height - 22, 'rule', 1) + label(x(at), 14, percent(at), 'middle'),
      );
      const marks = rows.map(({ name, rate, target, gap }, index) => {
        const y = 24 + ((index + 0.5) * (height - 46)) / rows.length;
        const colour = gap < 0 ? 'accent' : 'series-1';
        const dot = `<circle cx="${x(rate)}" cy="${y}" r="6" fill="var(--${colour})"/>`;
        const ends = line(x(target), y, x(rate), y, colour, 3) + line(x(target), y - 8, x(target), y + 8, 'ink');
        return (
          label(112, y + 4, name, 'end') +
          ends +
          dot +
          label(x(rate) + (gap < 0 ? -13 : 13), y + 4, one(rate), gap < 0 ? 'end' : 'start')
        );
      });
      return [...grid, ...marks].join('');
    });
  };

  const showPath = (chosen: readonly StaticUnit[], { target }: Standing) => {
    const months = Array.from({ length: 12 }, (_, index) => index);
    const path = months.map(
      (month) =>
        (sum(chosen, (unit) => unit.completed[0][month]) / sum(chosen, (unit) => unit.eligible[0][month])) * 100,
    );
    const before = months.map(
      (month) => (sum(chosen, (unit) => unit.before[0][month]) / sum(chosen, (unit) => unit.before[1][month])) * 100,
    );
    const name = (month: number) => `${((month + 9) % 12) + 1}`;
    const reached = path.findIndex((rate) => rate >= target);
    describe(
      'yearPath',
      reached < 0 ? 'Chưa đạt chỉ tiêu cả năm' : `Cán mốc chỉ tiêu cả năm trong tháng ${name(reached)}`,
      months.map((month) => [`Tháng ${name(month)}`, percent(path[month] ?? 0), percent(before[month] ?? 0)]),
    );
    draw('yearPath', (width, height) => {
      const x = (month: number) => 60 + (month * (width - 210)) / 11;
      const y = (rate: number) => height - 28 - (rate / 100) * (height - 40);
      const grid = [0, 20, 40, 60, 80, 100].map(
        (at) => line(40, y(at), width - 140, y(at), 'rule', 1) + label(34, y(at) + 4, `${at}%`, 'end'),
      );
      const curve = (rates: readonly number[], colour: string, stroke: number) => {
        const points = rates.map((rate, month) => `${x(month)},${y(rate)}`).join(' ');
        return `<polyline points="${points}" fill="none" stroke="var(--${colour})" stroke-width="${stroke}"/>`;
      };
      const names = months.map((month) => label(x(month), height - 8, `T${name(month)}`, 'middle'));
      const ends =
        label(x(11) + 10, y(path[11] ?? 0), `${statYear}: ${percent(path[11] ?? 0)}`) +
        label(x(11) + 10, y(before[11] ?? 0) + 14, `Năm trước: ${percent(before[11] ?? 0)}`);
      const aim =
        line(40, y(target), width - 140, y(target), 'ink', 1.5, 'stroke-dasharray="5 4"') +
        label(46, y(target) - 7, `Chỉ tiêu ${percent(target)}`);
      return [...grid, ...names, aim, curve(before, 'ink-3', 1.5), curve(path, 'series-1', 3), ends].join('');
    });
  };

  document.querySelector('#units')?.addEventListener('change', () => {
    const chosen = units.filter((_, index) => boxes[index]?.checked);
    if (chosen.length === 0 || chosen.length === units.length) {
      changing.forEach((element, index) => {
        element.innerHTML = printed[index] ?? '';
      });
      if (chosen.length === 0) say(all('h1')[0], 'Chưa chọn đơn vị nào');
      return;
    }
    const both = [stand(chosen, byCases), stand(chosen, byAmounts)] as const;
    const credit = bases.map((basis) => sum(chosen, (unit) => unit.credit[basis]));
    showWords(chosen, both, credit);
    showUnits(chosen);
    showPath(chosen, both[0]);
  });
  all('[data-chart]').forEach((box) => {
    box.dataset['chart'] = 'live';
  });
}
