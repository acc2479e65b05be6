import { JobStatus } from '../../../charts/export/JobStatus.tsx';
import { todayHere } from '../../../charts/export/outChart.ts';
import { useJob } from '../../../charts/export/useJob.ts';
import { useExportPage } from '../../../charts/kit/exportContext.ts';
import { catalogPath, figuresPath, reportsPath } from '../../../data/paths.ts';
import { useEvidenceBook } from '../../../evidence/bookContext.ts';
import { fileWords } from '../../../i18n/files/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { useLocation } from '../../../url/location.ts';
import { apiHref } from '../apiHref.ts';
import { mostSheetLines, tidyCsvJob, workbookJob } from '../files.ts';
import type { NumbersView } from '../numbersView.ts';
import { numbersWords } from '../words.ts';
import styles from './DownloadsSection.module.css';
import text from './Section.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

/** Everything of the page as files: a workbook, a tidy table, and the files of the API themselves. */
export function DownloadsSection({ id, view }: Props) {
  const messages = useMessages();
  const { format } = messages;
  const words = useWords(numbersWords);
  const { downloads } = words;
  const exported = useExportPage();
  const book = useEvidenceBook();
  const fileText = useWords(fileWords);
  const jobs = useJob(fileText);
  const [path] = useLocation();
  const { code } = view.look.statistics.organisation;
  const files: readonly (readonly [file: string, name: string])[] = [
    [catalogPath, downloads.catalog],
    [figuresPath(code), downloads.figures],
    ...view.statYears.map((year) => [reportsPath(code, year), downloads.reports(year)] as const),
  ];
  const start = (what: string, job: typeof workbookJob) => {
    const page = exported.current;
    if (!page) return;
    jobs.run(what, job(view, { page, book, messages, link: window.location.href, today: todayHere(new Date()) }));
  };
  return (
    <Section id={id} title={words.sections.downloads}>
      <p className={text.text}>{downloads.intro}</p>
      <Controls className={styles.kinds}>
        <div className={styles.kind}>
          <button type="button" onClick={() => start(downloads.xlsx, workbookJob)}>
            {downloads.xlsx}
          </button>
          <p>
            {downloads.xlsxNote}{' '}
            {view.lines.length > mostSheetLines && downloads.xlsxOnePeriod(format.number(view.lines.length))}
          </p>
        </div>
        <div className={styles.kind}>
          <button type="button" onClick={() => start(downloads.csv, tidyCsvJob)}>
            {downloads.csv}
          </button>
          <p>{downloads.csvNote}</p>
        </div>
      </Controls>
      <JobStatus jobs={jobs} words={fileText} />
      <div className={styles.kind}>
        <h3>{downloads.json}</h3>
        <p>{view.own ? downloads.ownJson : downloads.jsonNote}</p>
        <ul>
          {(view.own ? [] : files).map(([file, name]) => (
            <li key={file}>
              <a href={apiHref(path, file)} download={`thads_${file.replaceAll('/', '_')}`}>
                {name}
              </a>{' '}
              <code>api/v1/{file}</code>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
