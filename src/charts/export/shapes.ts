import type { NativeChart } from '../../files/outgoing.ts';
import type { CardId } from '../kit/spec.ts';

interface Shape {
  /** For file names: what is in it, in Vietnamese without accents. */
  readonly slug: string;
  /** How a slide draws it natively; undefined where Office has no form for it and shows the picture. */
  readonly native?: NativeChart;
}

/** What each chart is in files. */
export const shapes: Readonly<Record<CardId, Shape>> = {
  nationComparison: { slug: 'so-voi-ca-nuoc', native: { kind: 'bar', series: ['own', 'nation'] } },
  creditShare: { slug: 'an-tin-dung', native: { kind: 'bar', series: ['share'] } },
  promptIndex: { slug: 'phan-quyet-thi-hanh-nhanh', native: { kind: 'column', series: ['value'] } },
  unitStanding: { slug: 'don-vi-so-chi-tieu', native: { kind: 'bar', series: ['rate', 'reference'] } },
  yearPath: { slug: 'duong-di-trong-nam', native: { kind: 'line', series: ['rate', 'yearBefore', 'target'] } },
  nationalSeries: {
    slug: 'chuoi-ca-nuoc',
    native: { kind: 'line', series: ['nation', 'nationTarget', 'province', 'provinceTarget'] },
  },
  unitQuadrant: { slug: 'bon-goc' },
  unitRanking: { slug: 'xep-hang-don-vi', native: { kind: 'bar', series: ['rate'] } },
  paceHeatmap: { slug: 'lech-nhip-tung-thang' },
  unitPaths: { slug: 'duong-di-tung-don-vi' },
  monthlyFlow: { slug: 'ket-qua-tung-thang', native: { kind: 'column', series: ['added', 'addedBefore'] } },
  unitTable: { slug: 'bang-don-vi' },
  unitChain: { slug: 'tu-thu-ly-den-chuyen-ky', native: { kind: 'bar', series: ['value'] } },
  unitComparison: {
    slug: 'don-vi-va-toan-tinh',
    native: { kind: 'bar', series: ['rate', 'target', 'province', 'nation', 'yearBefore'] },
  },
};
