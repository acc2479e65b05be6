/** A text in both languages of the site, as data files carry it. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}
