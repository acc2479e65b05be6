import type { Letterhead } from '../../domain/letterhead.ts';
import type { Organisation } from '../../domain/organisation.ts';

/**
 * What an office's papers are headed and signed with until it says otherwise. Nothing is invented: no name, no number, no
 * province that is not known.
 */

/** Since that day there is one level of agencies, and the general department is a management department. */
const oneLevelSince = '2025-07-01';

const of = { before: 'Tổng cục Thi hành án dân sự', since: 'Cục Quản lý Thi hành án dân sự' };
const archive = '- Lưu: VT.';
const blank = '- ……………;';

/** Titles of head and deputy, by what the name of an office begins with. */
const titles: readonly (readonly [start: string, head: string, deputy: string])[] = [
  ['Tổng cục', 'Tổng Cục trưởng', 'Phó Tổng Cục trưởng'],
  ['Cục', 'Cục trưởng', 'Phó Cục trưởng'],
  ['Chi cục', 'Chi cục trưởng', 'Phó Chi cục trưởng'],
  ['Phòng', 'Trưởng phòng', 'Phó Trưởng phòng'],
  ['Thi hành án dân sự', 'Trưởng Thi hành án dân sự', 'Phó Trưởng Thi hành án dân sự'],
];

/** The letterhead of an organisation on a day (ISO): the last one of the period that is reported. */
export function defaultLetterhead(
  { kind, name, shortName }: Pick<Organisation, 'kind' | 'name' | 'shortName'>,
  day: string,
): Letterhead {
  const national = day < oneLevelSince ? of.before : of.since;
  const superior = { nation: 'Bộ Tư pháp', province: national, office: '' }[kind];
  const agency = kind === 'nation' ? national : name.vi;
  const [, head, deputy] = titles.find(([start]) => agency.startsWith(start)) ?? [
    '',
    'Thủ trưởng cơ quan',
    'Phó Thủ trưởng cơ quan',
  ];
  return {
    superior,
    agency,
    symbol: 'BC-THADS',
    place: { nation: 'Hà Nội', province: shortName.vi, office: '' }[kind],
    signs: 'head',
    head,
    deputy,
    name: '',
    recipients: [superior === '' ? blank : `- ${superior} (để báo cáo);`, archive].join('\n'),
  };
}
