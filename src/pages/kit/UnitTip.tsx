import { useCallback, useMemo, useRef } from 'react';
import { useOneTip } from '../../charts/kit/plot/oneTip.ts';
import { RowTip } from '../../charts/kit/plot/RowTip.tsx';
import type { Look, UnitStanding } from '../../domain/look.ts';
import { bases, byBasis } from '../../domain/measures.ts';
import type { Unit } from '../../domain/organisation.ts';
import { standingOf } from '../../domain/standing.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { unitColumns } from '../units/unitColumns.ts';
import { tipBeside } from './tipBeside.ts';

interface Props {
  readonly look: Look;
  readonly unit: Unit;
  /** The link that names it. */
  readonly link: Element;
  /** The same function in every render. */
  readonly close: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** Beside a unit's name in a text: its rates by both measures, and how far each is from what the reader compares with. */
export function UnitTip({ look, unit, link, close, ...pointer }: Props) {
  const messages = useMessages();
  const tip = useRef<HTMLDivElement>(null);
  const table = useMemo(() => tableOfUnit(look, unit, messages), [look, unit, messages]);
  const holds = useCallback((node: Node) => tip.current?.contains(node) === true || link.contains(node), [link]);
  useOneTip({ open: true, close, holds });
  return <RowTip ref={tip} table={table} index={0} messages={messages} style={tipBeside(link)} {...pointer} />;
}

/** The main columns of the table of units, its row alone. */
function tableOfUnit(look: Look, unit: Unit, messages: Messages) {
  const { statistics, selection } = look;
  const standings = byBasis((basis) => standingOf(statistics, { basis, units: [unit.code], period: selection.period }));
  const words = unitPageWords(messages).table;
  const shown = bases.flatMap((basis) => [`${basis}.rate`, `${basis}.gap`]);
  const columns = unitColumns(look, 'main', messages)
    .filter(({ id }) => shown.includes(id))
    .map(
      ({ id, basis, header, quantity, options, reading }): ColumnOf<UnitStanding> => ({
        key: id,
        role: 'value',
        header: `${words.fileGroups[basis]}: ${header.replace(/, %$/, '')}`,
        kind: quantity,
        ...(options.signed === true && { signed: true }),
        cell: reading,
      }),
    );
  return tableOf<UnitStanding>(
    [
      {
        key: 'unit',
        role: 'name',
        header: words.unit,
        kind: 'text',
        cell: ({ unit: of }) => of.shortName[messages.language],
      },
      ...columns,
    ],
    [{ unit, standings }],
  );
}
