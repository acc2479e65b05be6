import { type ReactNode, useEffect, useState } from 'react';
import type { Letterheads } from '../../domain/letterhead.ts';
import { endOf } from '../../domain/period.ts';
import { fileWords } from '../../i18n/files/words.ts';
import { defaultLetterhead } from '../../i18n/letterhead/defaults.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ChartChoices, PageContent } from '../kit/exportContext.ts';
import { ChartChoice, keyFiguresId } from './ChartChoice.tsx';
import styles from './exports.module.css';
import { FileItem, FileList } from './FileList.tsx';
import { JobStatus } from './JobStatus.tsx';
import { LetterheadForm } from './LetterheadForm.tsx';
import type { ExportScene } from './outChart.ts';
import { type PageFile, pageJob } from './pageFiles.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import { TrialChoice } from './TrialChoice.tsx';
import { useJob } from './useJob.ts';
import { useScene } from './useScene.ts';

/** By what they are for. */
const purposes = [
  ['word', ['pageDocx', 'pageAnnex']],
  ['excel', ['pageXlsx']],
  ['powerPoint', ['pagePptx']],
] as const satisfies readonly (readonly [string, readonly PageFile[]])[];

interface Props {
  /** The way to the report that is printed, which only the app around knows. */
  readonly report?: (label: string) => ReactNode;
  /** Fetches what has been set of how papers are headed and signed, which lies below the charts. */
  readonly letterheads: () => Promise<Letterheads>;
  /** Fetches which charts are left out of the files of each page. */
  readonly choices: () => Promise<ChartChoices>;
  /** Whether the panel is seen. */
  readonly open: boolean;
}

/** Everything that can be taken along of the whole page. */
export function PageExports({ report, letterheads, choices, open }: Props) {
  const messages = useMessages();
  const words = fileWords(messages);
  const scene = useScene();
  const jobs = useJob(words);
  const [tried, setTried] = useState(false);
  const start = (file: PageFile) => {
    const here = scene?.(tried);
    const content = here?.page.content();
    if (!here || !content || content.cards.length === 0)
      return jobs.run(words.items[file], async () => ({ text: words.nothing }));
    const letterhead = async () => {
      const { organisation, day } = issuer(here);
      const { storedLetterhead } = await letterheads();
      return { ...defaultLetterhead(organisation, day), ...storedLetterhead(organisation.code) };
    };
    jobs.run(words.items[file], async (controls) => {
      const leftOut = (await choices()).leftOutOf(content.slug);
      const chosen = without(content, leftOut);
      if (chosen.cards.length === 0 && !chosen.keyFigures) return { text: words.choice.none };
      return pageJob(file, chosen, here, letterhead)(controls);
    });
  };
  const meeting = () => {
    const asked = scene?.(tried);
    const briefing = asked?.page.content().briefing;
    if (!asked || !briefing) return jobs.run(words.items.meeting, async () => ({ text: words.nothing }));
    jobs.run(words.items.meeting, async (controls) =>
      (await import('./meetingFiles.ts')).meetingJob(briefing, asked)(controls),
    );
  };
  const here = scene?.();
  const slug = open ? here?.page.content().slug : undefined;
  const [kept, setKept] = useState<ChartChoices>();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  useEffect(() => {
    if (slug === undefined) return;
    void choices().then(
      (found) => {
        setKept(found);
        setLeftOut(found.leftOutOf(slug));
      },
      () => undefined,
    );
  }, [choices, slug]);
  return (
    <div className={styles.exports}>
      {here?.page.tried && <TrialChoice words={words} tried={tried} onChange={setTried} />}
      {purposes.map(([purpose, files]) => (
        <FileList key={purpose} title={words.purposes[purpose]}>
          {files.map((file) => (
            <FileItem key={file} label={words.items[file]} onClick={() => start(file)} />
          ))}
        </FileList>
      ))}
      <FileList title={words.purposes.other}>
        <FileItem label={words.items.meeting} onClick={meeting} />
        {report && <li>{report(words.items.report)}</li>}
      </FileList>
      <JobStatus jobs={jobs} words={words} open={open} />
      {kept && (
        <ChartChoice
          words={words}
          content={() => scene?.().page.content()}
          leftOut={leftOut}
          choices={kept}
          onChange={setLeftOut}
        />
      )}
      {here && (
        <TemplateChoice
          key={issuer(here).organisation.code}
          organisation={issuer(here).organisation.code}
          words={words}
        />
      )}
      {here && <LetterheadForm {...issuer(here)} letterheads={letterheads} />}
    </div>
  );
}

/** A page without the charts that its reader leaves out. */
function without(content: PageContent, leftOut: readonly string[]): PageContent {
  const { keyFigures, ...rest } = content;
  return {
    ...rest,
    ...(keyFigures && !leftOut.includes(keyFiguresId) && { keyFigures }),
    cards: content.cards.filter(({ id }) => !leftOut.includes(id)),
  };
}

/** Who issues the papers of a page, and on which day it is asked what it is called. */
function issuer({ page: { look } }: ExportScene) {
  return { organisation: look.statistics.organisation, day: endOf(look.selection.period) };
}
