import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineStyles, notFoundDocument, pageDocument } from '../../scripts/documents.ts';

const template = `<!doctype html>
<html lang="vi" translate="no">
  <head>
    <title>Trang</title>
    <link rel="icon" href="./icon.svg">
    <script type="module" src="./assets/main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const lost = 'Không có trang này';
const notes = [
  {
    language: 'vi',
    notes: { noScript: 'Cần JavaScript', failedAsked: 'Đây là số liệu năm 2021 <2>' },
    reload: 'Tải lại',
  },
  { language: 'en', notes: { noScript: 'Needs JavaScript', asked: 'Loading' }, reload: 'Load again' },
];
const page = { html: '<main>Nội dung</main>', title: 'Tổng quan', description: 'Kết quả', notes };
const links = {
  fonts: ['assets/vietnam.woff2'],
  styles: ['assets/units.css'],
  modules: ['assets/units.js'],
  later: [] as readonly string[],
  build: 'abc123',
};

describe('pageDocument', () => {
  it('puts page, title and description into the template', () => {
    const html = pageDocument(template, '/', page, lost, links);
    expect(html).toContain('<div id="root"><main>Nội dung</main></div>');
    expect(html).toContain('<title>Tổng quan</title>');
    expect(html).toContain('<meta name="description" content="Kết quả">');
  });

  it('leads from the root to files beside it', () => {
    const html = pageDocument(template, '/', page, lost, links);
    expect(html).toContain(
      '<html lang="vi" translate="no" data-page="/" data-lost="Không có trang này" data-build="abc123">',
    );
    expect(html).toContain('<script type="module" fetchpriority="low" src="./assets/main.js">');
    expect(html).not.toContain('as="fetch"');
    expect(html).toContain('as="font" type="font/woff2" crossorigin href="./assets/vietnam.woff2"');
  });

  it('leads from a folder up', () => {
    const html = pageDocument(template, '/don-vi/', page, lost, links);
    expect(html).toContain(
      '<html lang="vi" translate="no" data-page="/don-vi/" data-lost="Không có trang này" data-build="abc123">',
    );
    expect(html).toContain('src="../assets/main.js"');
    expect(html).toContain('href="../icon.svg"');
    expect(html).toContain('<link rel="modulepreload" fetchpriority="low" crossorigin href="../assets/units.js">');
    expect(html).not.toContain('"./');
  });

  it('leads from any depth up', () => {
    expect(pageDocument(template, '/a/b/', page, lost, links)).toContain('src="../../assets/main.js"');
  });

  it('does not touch the page itself', () => {
    const html = pageDocument(template, '/don-vi/', { ...page, html: '<a href="./x">$& $1</a>' }, lost, links);
    expect(html).toContain('<div id="root"><a href="./x">$& $1</a></div>');
  });

  it('holds what the page says before its script is here, hidden until that is known, with a link that loads it again', () => {
    const html = pageDocument(template, '/', page, lost, links);
    expect(html).toContain(
      '<p hidden class="startNote" data-note="failedAsked" lang="vi" role="alert">Đây là số liệu năm 2021 &lt;2&gt; <a href="">Tải lại</a></p>',
    );
    expect(html).toContain('<p hidden class="startNote" data-note="asked" lang="en" role="status">Loading</p>');
    expect(html).toContain('<noscript><p class="startNote" lang="en">Needs JavaScript</p></noscript><div id="root">');
  });

  it('escapes title and description', () => {
    const html = pageDocument(
      template,
      '/',
      { ...page, title: 'A & B <b>', description: 'Nói "đạt" & vượt' },
      lost,
      links,
    );
    expect(html).toContain('<title>A &amp; B &lt;b&gt;</title>');
    expect(html).toContain('content="Nói &quot;đạt&quot; &amp; vượt"');
  });

  it('names what is fetched later, and asks for none of it itself', () => {
    const html = pageDocument(template, '/', page, lost, { ...links, later: ['assets/a.js', 'assets/b.js'] });
    expect(html).toContain('data-build="abc123" data-later="assets/a.js assets/b.js">');
    expect(html.match(/assets\/a\.js/g)).toHaveLength(1);
  });

  it('does without preloads', () => {
    expect(
      pageDocument(template, '/', page, lost, { fonts: [], modules: [], later: [], build: 'abc123' }),
    ).not.toContain('preload');
  });

  it('refuses a template without one of its places', () => {
    expect(() => pageDocument(template.replace('<div id="root"></div>', ''), '/', page, lost, links)).toThrow(
      '[build] index.html has no <div id="root"></div>',
    );
    expect(() => pageDocument(template.replace(' lang="vi"', ''), '/', page, lost, links)).toThrow(
      'has no <html lang="vi"',
    );
  });

  it('fits the index.html there is', () => {
    const html = pageDocument(readFileSync('index.html', 'utf8'), '/so-lieu/', page, lost, links);
    expect(html).toContain('<div id="root"><main>Nội dung</main></div>');
    expect(html).toContain('data-page="/so-lieu/"');
  });
});

describe('notFoundDocument', () => {
  const nowhere = { ...page, html: '<a href="./don-vi/">Đơn vị</a><a href="#main">Nội dung</a>' };

  it('leads everywhere from the root of the site, since nobody knows how deep it is sent', () => {
    const html = notFoundDocument(template, nowhere, links, '/thads/');
    expect(html).toContain('<html lang="vi" translate="no" data-page="" data-build="abc123">');
    expect(html).toContain('src="/thads/assets/main.js"');
    expect(html).toContain('href="/thads/icon.svg"');
    expect(html).toContain('<a href="/thads/don-vi/">Đơn vị</a><a href="#main">');
    expect(html).not.toContain('"./');
  });

  it('escapes the root', () => {
    expect(notFoundDocument(template, nowhere, links, '/?a="b"/')).toContain('<a href="/?a=&quot;b&quot;/don-vi/">');
  });
});

describe('inlineStyles', () => {
  const document = '<head><link rel="stylesheet" crossorigin href="./assets/site.css"></head>';

  it('puts the styles where their link was, fonts found beside the file, and keeps its address', () => {
    const css = '@font-face{src:url(./a.woff2)}p{color:red}';
    expect(inlineStyles(document, (file) => (file === 'assets/site.css' ? css : ''))).toBe(
      '<head><style>@font-face{src:url(./assets/a.woff2)}p{color:red}</style>\n' +
        '    <link data-sheet crossorigin href="./assets/site.css"></head>',
    );
  });

  it('refuses a page without a style sheet, and one that would end in the HTML', () => {
    expect(() => inlineStyles('<head></head>', () => '')).toThrow('links no style sheet');
    expect(() => inlineStyles(document, () => 'p::after{content:"</style>"}')).toThrow('would end');
  });
});
