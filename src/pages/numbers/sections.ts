import type { ComponentType } from 'react';
import { correctedAnchor } from '../kit/CorrectedNotice.tsx';
import { CheckSection } from './check/CheckSection.tsx';
import type { NumbersView } from './numbersView.ts';
import { ApiSection } from './sections/ApiSection.tsx';
import {
  CorrectionsSection,
  FiguresSection,
  GlossarySection,
  hasCorrections,
  TargetsSection,
  VersionsSection,
} from './sections/bookSections.tsx';
import { DownloadsSection } from './sections/DownloadsSection.tsx';
import { MethodSection } from './sections/MethodSection.tsx';
import { ReportsSection } from './sections/ReportsSection.tsx';
import { SourcesSection } from './sections/SourcesSection.tsx';
import type { vi } from './vi.ts';

interface NumbersSection {
  /** Its anchor: a part of addresses, so it never changes. */
  readonly id: string;
  /** Its name in the words of the page. */
  readonly name: keyof (typeof vi)['sections'];
  /** Whether there is anything to show in it; there always is where it is left out. */
  readonly isThere?: (view: NumbersView) => boolean;
  readonly Content: ComponentType<{ readonly id: string; readonly view: NumbersView }>;
}

/** The sections of the page in their order; the contents at its top are this list. */
export const sections: readonly NumbersSection[] = [
  { id: 'con-so', name: 'figures', Content: FiguresSection },
  { id: 'chi-tieu', name: 'targets', Content: TargetsSection },
  { id: 'bao-cao', name: 'reports', Content: ReportsSection },
  { id: correctedAnchor, name: 'corrections', isThere: hasCorrections, Content: CorrectionsSection },
  { id: 'nguon', name: 'sources', Content: SourcesSection },
  { id: 'phien-ban', name: 'versions', Content: VersionsSection },
  { id: 'phuong-phap', name: 'method', Content: MethodSection },
  { id: 'thuat-ngu', name: 'glossary', Content: GlossarySection },
  { id: 'tai-ve', name: 'downloads', Content: DownloadsSection },
  { id: 'kiem-tra-tep', name: 'check', Content: CheckSection },
  { id: 'api', name: 'api', Content: ApiSection },
];
