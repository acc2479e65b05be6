// Keeps the words of a page under React its own. A browser's translation puts a `font` element in the place of each text
// node; React then goes on to change or remove nodes that stand nowhere: the page crashes, or keeps words that are no
// longer true. So what was taken out is put back before anything else can run. It stands before all other scripts, since a
// page may be translated while they are on the way. See docs/decisions/039-translation-and-old-browsers.md.

/** How often in a row one text is put back before its translator is let have its way. */
const patience = 4;

/** Within how long, milliseconds, another attempt is one in a row. */
const inARow = 1000;

const attempts = new WeakMap<Node, { count: number; at: number }>();

/** Gives back what a translator has taken. */
function giveBack(records: readonly MutationRecord[]): void {
  // A page that is being parsed has thousands of records: to ask the browser is quicker than to look through them.
  if (document.getElementsByTagName('font').length === 0) return;
  // What has just come: an element that is let stand has a text of its own, and its neighbours go without it.
  const fonts = new Set<Node | null | undefined>();
  for (const { addedNodes } of records) {
    addedNodes.forEach((node) => {
      if (node.nodeName === 'FONT') fonts.add(node);
    });
  }
  if (fonts.size === 0) return;
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const text = removedNodes[0];
    if (!text || text.nodeType !== Node.TEXT_NODE) continue;
    // Put there in one step with taking the text out, or in a step before: on either side of it.
    const font = [addedNodes[0], previousSibling, nextSibling].find((node) => fonts.delete(node)) as Element | null;
    if (!font) continue;
    if (isInsisted(text)) letStand(font, text);
    else font.replaceWith(...Array.from(removedNodes));
  }
}

if ('MutationObserver' in window) new MutationObserver(giveBack).observe(document, { childList: true, subtree: true });

/** Whether a text has been taken out over and over: to put it back once more would go on without end. */
function isInsisted(text: Node): boolean {
  const now = Date.now();
  const before = attempts.get(text);
  const count = before && now - before.at < inARow ? before.count + 1 : 0;
  attempts.set(text, { count, at: now });
  return count >= patience;
}

// A translator that insists: its elements stay, and each gives way to its text once React changes, moves or removes that.

const places = new WeakMap<Node, Element>();

let changes: MutationObserver | undefined;

function letStand(font: Element, text: Node): void {
  changes ||= makeAware();
  places.set(text, font);
  changes.observe(text, { characterData: true });
}

/** What is moved, removed or inserted beside is first put where React believes it to be. */
function makeAware(): MutationObserver {
  const prototype = Node.prototype as unknown as Record<string, (...nodes: Node[]) => Node>;
  for (const name of ['insertBefore', 'appendChild', 'removeChild']) {
    const plain = prototype[name] as (...nodes: Node[]) => Node;
    prototype[name] = function (this: Node, ...nodes) {
      nodes.forEach(takePlace);
      return plain.apply(this, nodes);
    };
  }
  return new MutationObserver((records) => {
    for (const { target } of records) takePlace(target);
  });
}

function takePlace(text: Node | null): void {
  const font = text && places.get(text);
  if (!font) return;
  places.delete(text);
  if (font.isConnected) font.replaceWith(text);
}
