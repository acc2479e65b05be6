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
  let policy: ReturnType<Policies['createPolicy']> | undefined;
  const html = (text: string): string => {
    if (!trustedTypes) return text;
    policy = policy || trustedTypes.createPolicy('thads-panels', { createHTML: (own) => own });
    return policy.createHTML(text);
  };
  const unfold = ({ target, newState }: Event & { readonly newState?: string }) => {
    if (newState !== 'open') return;
    try {
      (target as Element).querySelectorAll('noscript').forEach((folded) => {
        const { body } = new DOMParser().parseFromString(html(folded.textContent || ''), 'text/html');
        const place = folded.parentNode as Node;
        while (body.firstChild) place.insertBefore(body.firstChild, folded);
        place.removeChild(folded);
      });
    } catch (_) {
      // Where the policy of a proxy allows no such text the app shows what opens, as soon as it is alive.
    }
  };
  // A popover is to have its size before it is placed; a table is told of once it is open.
  addEventListener('beforetoggle', unfold, true);
  addEventListener('toggle', unfold, true);
}
