import { useState } from 'react';
import { catalogPath, figuresPath, reportsPath, schemaPath } from '../../../data/paths.ts';
import { partFailed } from '../../../evidence/PartFailed.tsx';
import { siteWords } from '../../../i18n/site/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { Lazy, lazyPart } from '../../../ui/lazyPart.tsx';
import { useAlive } from '../../../ui/useAlive.ts';
import { useLocation } from '../../../url/location.ts';
import { apiHref } from '../apiHref.ts';
import type { NumbersView } from '../numbersView.ts';
import { numbersWords } from '../words.ts';
import styles from './ApiSection.module.css';
import controls from './ReportsSection.module.css';
import text from './Section.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

const fieldTables = lazyPart(async () => (await import('../fields/FieldTables.tsx')).FieldTables);

/** The API described for whoever reads it with a program: addresses, schemas, fields, licence, an example. */
export function ApiSection({ id, view: { look, own, versions, statYears } }: Props) {
  const { format, language } = useMessages();
  const site = useWords(siteWords);
  const { sections, api, downloads } = useWords(numbersWords);
  const [path] = useLocation();
  const [open, setOpen] = useState(false);
  const { organisation } = look.statistics;
  const { code } = organisation;
  const newest = statYears.at(-1) ?? look.selection.period.statYear;
  const addresses = [
    ['catalog', catalogPath, 'catalog.json'],
    ['figures', figuresPath(code), '{organisation}/figures.json'],
    ['reports', reportsPath(code, newest), '{organisation}/reports/{statYear}.json'],
  ] as const;
  const [version] = versions.toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <Section id={id} title={sections.api}>
      <p className={text.text}>{api.intro}</p>
      {own && <p className={text.text}>{downloads.ownJson}</p>}
      <div className={text.part}>
        <h3>{api.addresses}</h3>
        <ul className={styles.addresses}>
          {addresses.map(([file, address, pattern]) => (
            <li key={file}>
              {own ? (
                <code>api/v1/{pattern}</code>
              ) : (
                <a href={apiHref(path, address)}>
                  <code>api/v1/{pattern}</code>
                </a>
              )}
              <span>
                {api.what[file]} ·{' '}
                <a href={apiHref(path, schemaPath(file))}>
                  {api.schema} <code>schema/{file}.json</code>
                </a>
              </span>
            </li>
          ))}
        </ul>
      </div>
      {!own && (
        <div className={text.part}>
          <h3>{api.example}</h3>
          <p className={text.text}>{api.exampleNote}</p>
          <Example file={apiHref(path, reportsPath(code, newest))} shown={`api/v1/${reportsPath(code, newest)}`} />
        </div>
      )}
      <div className={text.part}>
        <h3>{api.licence}</h3>
        <p className={text.text}>{api.licenceText}</p>
      </div>
      {version && (
        <div className={text.part}>
          <h3>{api.cite}</h3>
          <p className={text.text}>
            {api.citation(site.site, organisation.name[language], version.id, format.date(version.date))}
          </p>
        </div>
      )}
      <div className={text.part}>
        <h3>{api.fields}</h3>
        <p className={text.text}>{api.fieldsNote}</p>
        <Controls className={controls.controls}>
          <button type="button" className={controls.open} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? api.closeFields : api.openFields}
          </button>
        </Controls>
        {open && <Lazy part={fieldTables} of={{}} failed={partFailed} />}
      </div>
    </Section>
  );
}

/** Whole once the page knows on which host it stands. */
function Example({ file, shown }: { readonly file: string; readonly shown: string }) {
  const address = useAlive() ? new URL(file, window.location.href).href : shown;
  return (
    <pre className={styles.example}>
      <code>{`curl ${address} |\n  jq '.cases.columns.completedTotal[0]'`}</code>
    </pre>
  );
}
