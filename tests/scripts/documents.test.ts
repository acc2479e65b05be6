import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notFoundDocument, pageDocument } from '../../scripts/documents.ts';

const template = `<!doctype html>
<html lang="vi">
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
const page = { html: '<main>Nội dung</main>', title: 'Tổng quan', description: 'Kết quả' };
const links = {
  fonts: ['assets/vietnam.woff2'],
  styles: ['assets/units.css'],
  modules: ['assets/units.js'],
  build: 'abc123',
};

describe('pageDocument', () => {
  it('puts page, title and description into the template', () => {
    const html = pageDocument(template, '/', page, links);
    expect(html).toContain('<div id="root"><main>Nội dung</main></div>');
    expect(html).toContain('<title>Tổng quan</title>');
    expect(html).toContain('<meta name="description" content="Kết quả">');
  });

  it('leads from the root to files beside it', () => {
    const html = pageDocument(template, '/', page, links);
    expect(html).toContain('<html lang="vi" data-root="./" data-build="abc123">');
    expect(html).toContain('src="./assets/main.js"');
    expect(html).not.toContain('as="fetch"');
    expect(html).toContain('as="font" type="font/woff2" crossorigin href="./assets/vietnam.woff2"');
  });

  it('leads from a folder up', () => {
    const html = pageDocument(template, '/don-vi/', page, links);
    expect(html).toContain('<html lang="vi" data-root="../" data-build="abc123">');
    expect(html).toContain('src="../assets/main.js"');
    expect(html).toContain('href="../icon.svg"');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="../assets/units.js">');
    expect(html).not.toContain('"./');
  });

  it('leads from any depth up', () => {
    expect(pageDocument(template, '/a/b/', page, links)).toContain('src="../../assets/main.js"');
  });

  it('does not touch the page itself', () => {
    const html = pageDocument(template, '/don-vi/', { ...page, html: '<a href="./x">$& $1</a>' }, links);
    expect(html).toContain('<div id="root"><a href="./x">$& $1</a></div>');
  });

  it('escapes title and description', () => {
    const html = pageDocument(template, '/', { ...page, title: 'A & B <b>', description: 'Nói "đạt" & vượt' }, links);
    expect(html).toContain('<title>A &amp; B &lt;b&gt;</title>');
    expect(html).toContain('content="Nói &quot;đạt&quot; &amp; vượt"');
  });

  it('does without preloads', () => {
    expect(pageDocument(template, '/', page, { fonts: [], modules: [], build: 'abc123' })).not.toContain('preload');
  });

  it('refuses a template without one of its places', () => {
    expect(() => pageDocument(template.replace('<div id="root"></div>', ''), '/', page, links)).toThrow(
      '[build] index.html has no <div id="root"></div>',
    );
    expect(() => pageDocument(template.replace(' lang="vi"', ''), '/', page, links)).toThrow('has no <html lang="vi">');
  });

  it('fits the index.html there is', () => {
    const html = pageDocument(readFileSync('index.html', 'utf8'), '/so-lieu/', page, links);
    expect(html).toContain('<div id="root"><main>Nội dung</main></div>');
    expect(html).toContain('data-root="../"');
  });
});

describe('notFoundDocument', () => {
  const words = { title: 'Không có trang này', advice: 'Gõ nhầm?', home: 'Về trang Tổng quan' };

  it('stands alone, with a way home', () => {
    const html = notFoundDocument('Thống kê', words, '/thads/');
    expect(html).toContain('<title>Không có trang này · Thống kê</title>');
    expect(html).toContain('<h1>Không có trang này</h1>');
    expect(html).toContain('<a href="/thads/">Về trang Tổng quan</a>');
    expect(html).not.toMatch(/<script|<link|src=/);
  });

  it('escapes its words', () => {
    expect(notFoundDocument('A & B', { ...words, home: 'Về <trang>' }, '/?a="b"')).toContain(
      '<a href="/?a=&quot;b&quot;">Về &lt;trang&gt;</a>',
    );
  });
});
