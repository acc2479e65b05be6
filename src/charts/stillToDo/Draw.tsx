import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { countScale } from '../kit/plot/countScale.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { linearScale, Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { hasShape, headHeight, monthsOf, type StillToDoData, stillToDoSpec, toDoIn } from './spec.ts';
import { stillToDoWords } from './words.ts';

const bar = 13;
/** From the end of a bar to its number. */
const gap = 6;

/** A row for each month that is left: what is to be done, and below it what that month of the year before brought. */
export function Draw({ data, width, height, messages }: DrawProps<StillToDoData>) {
  const words = stillToDoWords(messages);
  const months = monthsOf(data);
  const pairs = months.map((month) => ({ month, toDo: toDoIn(data, month), before: month.before }));
  const most = Math.max(1, ...pairs.flatMap(({ toDo, before }) => [numberOf(toDo) ?? 0, numberOf(before) ?? 0]));
  const { divisor, unit } = countScale(data.basis, most, messages);
  const text = (reading: Reading) =>
    isFigure(reading)
      ? messages.format.number(reading.value / divisor, divisor === 1 ? 0 : 1)
      : messages.reading(reading);
  const texts = pairs.flatMap(({ toDo, before }) => [text(toDo), text(before)]);
  const names = months.map(({ months: nth }) => messages.monthShort(nth));
  const wide = (all: readonly string[]) => Math.max(0, ...all.map((each) => textWidth(each, textSize.small) * 1.06));
  const left = Math.ceil(wide(names)) + 12;
  // Words in a bar's place begin where it would, and have the whole width.
  const numbers = pairs.flatMap(({ toDo, before }) => [toDo, before].filter(isFigure).map(text));
  const x = linearScale([0, most], [left, width - Math.ceil(wide(numbers)) - gap - 4]);
  const step = (height - headHeight) / Math.max(1, months.length);
  return (
    <Plot
      width={width}
      height={height}
      title={stillToDoSpec.subtitle(data, messages)}
      description={stillToDoSpec.describe(data, messages)}
      role="img"
    >
      <Head y={12} fill={palette.series} text={`${hasShape(data) ? words.toDo : words.toDoEvenly}, ${unit}`} strong />
      <Head y={30} fill={palette.other} text={words.doneIn(data.period.statYear - 1)} />
      <line x1={left} x2={left} y1={headHeight} y2={height} stroke={palette.ink3} />
      {pairs.map(({ month, toDo, before }, at) => {
        const middle = headHeight + (at + 0.5) * step;
        return (
          <g key={month.months} fontSize={textSize.small}>
            <text x={left - 8} y={middle + 4} textAnchor="end" fill={palette.ink2}>
              {names[at]}
            </text>
            <Bar reading={toDo} left={left} x={x} y={middle - bar - 1} text={texts[2 * at] ?? ''} main />
            <Bar reading={before} left={left} x={x} y={middle + 1} text={texts[2 * at + 1] ?? ''} />
          </g>
        );
      })}
    </Plot>
  );
}

interface HeadProps {
  readonly y: number;
  readonly fill: string;
  readonly text: string;
  readonly strong?: boolean;
}

/** What a colour stands for: there is one line for all bars of it. */
function Head({ y, fill, text, strong = false }: HeadProps) {
  return (
    <g>
      <rect x={0} y={y - 9} width={16} height={9} fill={fill} />
      <text x={23} y={y} fontSize={textSize.small} fontWeight={strong ? 600 : 400} fill={palette.ink}>
        {text}
      </text>
    </g>
  );
}

interface BarProps {
  readonly reading: Reading;
  readonly left: number;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly text: string;
  readonly main?: boolean;
}

function Bar({ reading, left, x, y, text, main = false }: BarProps) {
  const end = isFigure(reading) ? x(reading.value) : left;
  return (
    <g>
      {end > left && (
        <rect x={left} y={y} width={end - left} height={bar} fill={main ? palette.series : palette.other} />
      )}
      <text x={end + gap} y={y + bar - 2.5} fontWeight={main ? 600 : 400} fill={main ? palette.ink : palette.ink2}>
        {text}
      </text>
    </g>
  );
}
