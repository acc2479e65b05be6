import { pageExports } from '../../charts/kit/panels.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Lazy } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import styles from './ExportPanel.module.css';

const letterheads = () => import('../../state/letterheads.ts');
const choices = () => import('../../state/chartChoices.ts');

/** The button that opens what can be taken along of the whole page. */
export function ExportPanel({ search }: { readonly search: string }) {
  const app = useWords(siteWords);
  const report = (label: string) => (
    <AppLink to={routes.report} search={search}>
      {label}
    </AppLink>
  );
  return (
    <Popover
      button={app.exports.page}
      buttonClassName={styles.button}
      label={app.exports.page}
      scriptOnly
      disabled={!useAlive()}
    >
      {(open) => <Lazy part={pageExports} of={{ report, letterheads, choices, open }} failed={partFailed} />}
    </Popover>
  );
}
