/** What one build of the site consists of, for the worker that keeps it. Addresses are below the site's root. */
export interface OfflineBuild {
  /** Tells builds apart; stands in every page as `data-build`. */
  readonly id: string;
  /** Files that never change under their name. */
  readonly assets: readonly string[];
  /** Files that may change under their name, with what tells their contents apart. */
  readonly files: readonly { readonly url: string; readonly revision: string }[];
  /** A page without anything in it that the app fills; its addresses begin with `./`. */
  readonly shell: string;
  /** First folders of the paths of pages; the site may share its host with others. */
  readonly folders: readonly string[];
  /** Where the data are, as the page asks for them, and the files that this build knows of. */
  readonly api: string;
  readonly data: readonly string[];
}
