// The address of a page as it is meant, and what is done where a host sends a page for the address of another one: hidden
// until its script has drawn what belongs there, or said to be no page. The build writes into the root element which page an
// HTML is (`data-page`, empty for the one that is sent for addresses that lead nowhere) and what is said where all fails.
try {
  const html = document.documentElement;
  const { page, lost } = html.dataset;
  const { origin, pathname, search, hash } = location;
  const go = (to: string) => history.replaceState(history.state, '', origin + to + search + hash);
  let path = pathname.replace(/\/{2,}/g, '/').replace(/\/index\.html$/i, '/');
  const parts = path.replace(/\/$/, '').split('/');
  const own = page ? page.split('/').slice(1, -1) : [];
  const isThere = (name: string, at: number) =>
    decodeURIComponent(parts[parts.length - own.length + at] || '').toLowerCase() === name;
  // No doubled slash, no name of the file, this page's own name as it is written.
  if (own.length > 0 && own.every(isThere)) path = parts.slice(0, -own.length).join('/') + page;
  if (path !== pathname) go(path);
  // Each step in the history would resolve it anew, below another folder.
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon) icon.setAttribute('href', icon.href);
  const isOther = page !== undefined && path.slice(-page.length || path.length) !== page;
  html.hidden = isOther;
  const giveUp = () => {
    const root = document.getElementById('root');
    if (html.hidden && root) root.textContent = lost || '';
    html.hidden = false;
  };
  if (isOther) setTimeout(giveUp, 10_000);

  const isSent = (url: string, type: string) =>
    fetch(url).then(
      ({ headers }) => (headers.get('content-type') || '').indexOf(type) >= 0,
      () => false,
    );
  // From another depth the script is not found, but it stands below one of the folders above.
  const findScript = (missing: string): Promise<unknown> => {
    const file = (url: string) => url.slice(url.indexOf('assets/'));
    const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet],link[data-sheet]');
    const below = (at: number): Promise<unknown> => {
      if (at > parts.length) return Promise.reject(new Error());
      const root = `${parts.slice(0, at).join('/')}/`;
      return isSent(root + file(missing), 'javascript').then((found) => {
        if (!found) return below(at + 1);
        if (root === `${path}/`) go(root);
        if (icon) icon.href = `${root}favicon.svg`;
        return new Promise((done) => {
          if (!style) return done(0);
          style.onload = style.onerror = done;
          style.rel = 'stylesheet';
          style.href = root + file(style.getAttribute('href') || '');
        }).then(() => import(/* @vite-ignore */ origin + root + file(missing)));
      });
    };
    return below(1).catch(() => {
      // Only the script is missing: the page stands as it was built.
      if (isOther || !style) return giveUp();
      return isSent(style.href, 'css').then((found) => {
        if (found) html.hidden = false;
        giveUp();
      });
    });
  };
  const isSure = page !== undefined && !isOther && (own.length > 0 || path === page);
  addEventListener(
    'error',
    ({ target }) => {
      const script = target as Partial<HTMLScriptElement> | null;
      if (isSure || !script || script.type !== 'module' || !script.getAttribute) return;
      html.hidden = html.hidden || !!page;
      findScript(script.getAttribute('src') || '').catch(giveUp);
    },
    true,
  );
} catch (_) {}
