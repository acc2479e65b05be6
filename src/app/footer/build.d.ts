/** What this site was built from; the commit is empty where it was built outside of a repository. */
declare const __BUILD__: { readonly version: string; readonly commit: string };
