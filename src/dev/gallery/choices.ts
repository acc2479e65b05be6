import type { Language } from '../../i18n/format.ts';

/** How the gallery is looked at. It stands in the address, so that a picture can be shown to somebody else. */
export interface Choices {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Width of a card, pixels; `full` is that of the window. */
  readonly width: '320' | '440' | '640' | 'full';
  /** Id of a chart, or `all`. */
  readonly chart: string;
}

export const defaults: Choices = { language: 'vi', theme: 'light', width: '640', chart: 'all' };

const widths = ['320', '440', '640', 'full'] as const;

/** What an address asks for; what it does not say, or says wrongly, is as by default. */
export function parseChoices(search: string, charts: readonly string[]): Choices {
  const asked = new URLSearchParams(search);
  const chart = asked.get('chart') ?? defaults.chart;
  return {
    language: asked.get('language') === 'en' ? 'en' : defaults.language,
    theme: asked.get('theme') === 'dark' ? 'dark' : defaults.theme,
    width: widths.find((width) => width === asked.get('width')) ?? defaults.width,
    chart: charts.includes(chart) ? chart : defaults.chart,
  };
}

/** The query part of an address that asks for these choices. */
export function writeChoices(choices: Choices): string {
  return `?${new URLSearchParams({ ...choices })}`;
}
