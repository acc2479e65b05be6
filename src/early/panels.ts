// What opens has its content as a `noscript` in the HTML (`ui/Deferred.tsx`): to a browser with scripts that is one text, so the
// thousands of elements of closed panels and tables cost nothing before the first paint. Whoever opens one before the app is
// alive there, or where it never comes to life, gets the elements here. It is the page's own HTML, as the build wrote it.
{
  interface Policies {
    readonly createPolicy: (
      name: string,
      rules: { readonly createHTML: (text: string) => string },
    ) => { readonly createHTML: (text: string) => string };
  }
  const { trustedTypes } = window as { readonly trustedTypes?: Policies };
  const own = { createHTML: (text: string) => text };
  const policy = trustedTypes ? trustedTypes.createPolicy('thads-panels', own) : own;
  const unfold = ({ target, newState }: Event & { readonly newState?: string }) => {
    if (newState !== 'open') return;
    (target as Element).querySelectorAll('noscript').forEach((folded) => {
      const { body } = new DOMParser().parseFromString(policy.createHTML(folded.textContent || ''), 'text/html');
      const place = folded.parentNode as Node;
      while (body.firstChild) place.insertBefore(body.firstChild, folded);
      place.removeChild(folded);
    });
  };
  // A popover is to have its size before it is placed; a table is told of once it is open.
  addEventListener('beforetoggle', unfold, true);
  addEventListener('toggle', unfold, true);
}
