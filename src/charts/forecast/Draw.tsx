import { isFigure, numberOf } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { type EndLabel, EndLabels, gutterOf } from '../kit/plot/EndLabels.tsx';
import { EventMarks } from '../kit/plot/EventMarks.tsx';
import { Lines } from '../kit/plot/Lines.tsx';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { MonthNames } from '../kit/plot/MonthNames.tsx';
import { linearScale, Plot, type Scale, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { type ForecastData, forecastSpec } from './spec.ts';
import { forecastWords } from './words.ts';

const above = 26;
const below = 26;
const lineStep = 14;

/** The path so far, from its end the way to the forecast and the interval around it. */
export function Draw({ data, width, height, messages }: DrawProps<ForecastData>) {
  const { path, target } = data;
  const marks = marksOf(data, messages);
  const head = headOfEvents(data.events?.marks);
  const highest = Math.max(...[...path, target].map((rate) => numberOf(rate) ?? 0), ...marks.map(({ rate }) => rate));
  const tick = highest > 56 ? 20 : 10;
  const top = Math.min(100, Math.ceil((highest + 2) / tick) * tick);
  const ticks = Array.from({ length: Math.floor(top / tick) + 1 }, (_, at) => at * tick);
  const write = (value: number) => `${value}%`;
  const left = Math.ceil(textWidth(write(top), textSize.small)) + 9;
  const plot = {
    x: left,
    y: above + head,
    width: Math.max(60, width - left - gutterOf(marks, width)),
    height: Math.max(60, height - above - head - below),
  };
  const step = plot.width / 12;
  const x = (months: number) => plot.x + (months - 0.5) * step;
  const y = linearScale([0, top], [plot.y + plot.height, plot.y]);
  const ends = marks.map((mark) => ({ ...mark, x: x(12), y: y(mark.rate) }));
  return (
    <Plot
      width={width}
      height={height}
      title={forecastSpec.subtitle(data, messages)}
      description={forecastSpec.describe(data, messages)}
      role="img"
    >
      <YRules plot={plot} ticks={ticks} scale={y} write={write} />
      <EventMarks
        marks={data.events?.marks}
        x={x}
        edges={[plot.x, plot.x + plot.width]}
        top={head}
        bottom={plot.y + plot.height}
      />
      {isFigure(target) && (
        <line
          x1={x(1)}
          x2={x(12)}
          y1={y(target.value)}
          y2={y(target.value)}
          stroke={palette.ink}
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      )}
      <Ahead data={data} x={x} y={y} />
      <path d={lineOf(path, x, y)} fill="none" stroke={palette.series} strokeWidth={2.5} />
      <Now data={data} x={x} y={y} left={plot.x} right={plot.x + plot.width} ceiling={head} messages={messages} />
      <EndLabels labels={ends} x={plot.x + plot.width} width={width} within={[0, plot.y + plot.height + 8]} />
      <MonthNames messages={messages} x={x} step={step} y={plot.y + plot.height + 17} />
    </Plot>
  );
}

type Mark = Omit<EndLabel, 'x' | 'y'> & { readonly rate: number };

/** What is named at the year's end. */
function marksOf({ finding, target, period }: ForecastData, messages: Messages): readonly Mark[] {
  const words = forecastWords(messages);
  const marks: Mark[] = [];
  if (finding.kind === 'forecast') {
    const { rate, low, high, decimals } = finding;
    const write = (value: number) => `${messages.format.number(value, decimals)}%`;
    const mark = (key: string, { value }: typeof rate) => ({ key, rate: value, value: write(value), name: '' });
    marks.push({ ...mark('high', high), fill: palette.ink2 });
    marks.push({ ...mark('rate', rate), name: words.forecast, fill: palette.series, strong: true });
    marks.push({ ...mark('low', low), fill: palette.ink2 });
  }
  if (finding.kind === 'naive') {
    const value = messages.format.figure(finding.rate, { decimals: 1 });
    marks.push({
      key: 'naive',
      name: words.naive(period.statYear - 1),
      value,
      rate: finding.rate.value,
      fill: palette.ink2,
    });
  }
  if (isFigure(target))
    marks.push({
      key: 'target',
      name: words.target,
      value: messages.format.figure(target),
      rate: target.value,
      fill: palette.ink,
    });
  return marks;
}

interface Placed {
  readonly data: ForecastData;
  readonly x: (months: number) => number;
  readonly y: Scale;
}

/** From now to the year's end: the interval as a surface, and the way to its middle. */
function Ahead({ data: { path, finding }, x, y }: Placed) {
  const now = path.at(-1);
  if (!isFigure(now) || !('rate' in finding)) return null;
  const start = `M${x(path.length)} ${y(now.value)}`;
  return (
    <g>
      {finding.kind === 'forecast' && (
        <path
          d={`${start}L${x(12)} ${y(finding.high.value)}L${x(12)} ${y(finding.low.value)}Z`}
          fill={palette.ink3}
          fillOpacity={0.2}
        />
      )}
      <path
        d={`${start}L${x(12)} ${y(finding.rate.value)}`}
        fill="none"
        stroke={finding.kind === 'forecast' ? palette.series : palette.ink3}
        strokeWidth={1.5}
        strokeDasharray="2 3"
      />
    </g>
  );
}

interface NowProps extends Placed {
  readonly left: number;
  readonly right: number;
  /** No label stands higher. */
  readonly ceiling: number;
  readonly messages: Messages;
}

/** Where the year has got to, named above all lines and led down to its dot. */
function Now({ data, x, y, left, right, ceiling, messages }: NowProps) {
  const { path, finding, target, period } = data;
  const at = path.findLastIndex((rate) => isFigure(rate));
  const now = path[at];
  if (!isFigure(now)) return null;
  const text = `${forecastWords(messages).now(period.statYear)} ${messages.format.figure(now)}`;
  const lines = wrapped(text, (right - left - 8) / 1.06, textSize.small, 3);
  const wide = Math.max(...lines.map((line) => textWidth(line, textSize.small))) * 1.06;
  const end = x(at + 1);
  const start = Math.max(left + 4, Math.min(end - wide, right - wide));
  const ahead = finding.kind === 'forecast' ? finding.high.value : finding.kind === 'naive' ? finding.rate.value : null;
  const share = (start + wide - end) / Math.max(1, x(12) - end);
  const reach = path.flatMap((rate, month) => (isFigure(rate) && x(month + 1) >= start - 40 ? [y(rate.value)] : []));
  if (ahead !== null && share > 0) reach.push(y(now.value) + (y(ahead) - y(now.value)) * Math.min(1, share));
  const tall = (lines.length - 1) * lineStep;
  const free = Math.min(...reach) - 11;
  const line = isFigure(target) ? y(target.value) : null;
  // A line of the target through the words would strike them out.
  const clear = line !== null && line > free - tall - 13 && line < free + 5 ? line - 6 : free;
  const base = Math.max(ceiling + 11 + tall, clear);
  return (
    <g>
      <path d={`M${end} ${base + 4}V${y(now.value) - 6}`} stroke={palette.ink3} />
      <circle cx={end} cy={y(now.value)} r={4.5} fill={palette.series} />
      <text y={base - tall} fontSize={textSize.small} fontWeight={600} fill={palette.series} {...halo}>
        <Lines lines={lines} x={start} step={lineStep} />
      </text>
    </g>
  );
}

/** A line through what is known of each month; a month that nothing is known of leaves a gap. */
function lineOf(path: ForecastData['path'], x: Placed['x'], y: Scale): string {
  return path
    .map((rate, at) =>
      isFigure(rate) ? `${isFigure(path[at - 1]) ? 'L' : 'M'}${x(at + 1).toFixed(2)} ${y(rate.value).toFixed(2)}` : '',
    )
    .join('');
}
