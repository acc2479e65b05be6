import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentPolicy, countingPolicy, headerPolicy, inlineOf, withPolicy } from '../../scripts/policy.ts';

const sources = (policy: string, directive: string) =>
  policy
    .split('; ')
    .map((words) => words.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

describe('contentPolicy', () => {
  it('starts from nothing and allows what the site has itself', () => {
    expect(contentPolicy({ inlineScripts: [] })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types thads-worker thads-workbooks thads-counting thads-template thads-panels",
    );
  });

  it('allows a script in the HTML by its hash alone, once', () => {
    const hash = createHash('sha256').update('alert(1)').digest('base64');
    expect(sources(contentPolicy({ inlineScripts: ['alert(1)', 'alert(1)'] }), 'script-src')).toEqual([
      "'self'",
      `'sha256-${hash}'`,
    ]);
  });

  it('allows styles in the HTML by their hash alone', () => {
    const hash = createHash('sha256').update('a{}').digest('base64');
    expect(sources(contentPolicy({ inlineScripts: [], inlineStyles: ['a{}'] }), 'style-src')).toEqual([
      "'self'",
      `'sha256-${hash}'`,
    ]);
  });

  it.each([
    ['https://data.example/api/v1/', ["'self'", 'https://data.example']],
    ['http://10.0.0.7:8080/api/', ["'self'", 'http://10.0.0.7:8080']],
    ['//data.example/api/v1/', ["'self'", 'http://data.example']],
    ['/thads/api/v1/', ["'self'"]],
    ['api/v1/', ["'self'"]],
    ['', ["'self'"]],
    [undefined, ["'self'"]],
  ])('lets data come from %s as from %j', (apiBase, expected) => {
    expect(sources(contentPolicy({ inlineScripts: [], apiBase }), 'connect-src')).toEqual(expected);
  });

  it('never allows what would let anything through', () => {
    const policy = contentPolicy({ inlineScripts: ['x'], apiBase: 'https://data.example/' });
    expect(policy).not.toMatch(/unsafe|\*|https:(?!\/\/data\.example)|["\n<]/);
  });
});

describe('countingPolicy', () => {
  it('lets the worker that counts run its database, and neither text as script nor another host', () => {
    expect(countingPolicy).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    expect(contentPolicy({ inlineScripts: [] })).not.toContain('wasm');
  });
});

describe('headerPolicy', () => {
  it('says who may frame the site, which HTML cannot', () => {
    expect(headerPolicy({ inlineScripts: [] })).toBe(`${contentPolicy({ inlineScripts: [] })}; frame-ancestors 'self'`);
  });
});

describe('inlineOf', () => {
  it('finds the scripts and styles that stand in the HTML, as a browser reads them', () => {
    const html =
      '<script>\r\n  one()\r\n</script><style>a{}\r\n</style><script type="module" src="./main.js"></script>' +
      '<SCRIPT defer>two()</SCRIPT><link rel="stylesheet" href="a.css">';
    expect(inlineOf(html)).toEqual({ inlineScripts: ['\n  one()\n', 'two()'], inlineStyles: ['a{}\n'] });
  });

  it('finds the one script of index.html', () => {
    const { inlineScripts, inlineStyles } = inlineOf(readFileSync('index.html', 'utf8'));
    expect([inlineScripts.length, inlineStyles.length]).toEqual([1, 0]);
  });
});

describe('withPolicy', () => {
  it('puts the policy before anything that it governs', () => {
    const html = '<head><meta charset="utf-8"><link rel="icon" href="./icon.svg"><script>one()</script></head>';
    expect(withPolicy(html, undefined)).toBe(
      '<head><meta charset="utf-8">\n' +
        `    <meta http-equiv="Content-Security-Policy" content="${contentPolicy({ inlineScripts: ['one()'] })}">` +
        '<link rel="icon" href="./icon.svg"><script>one()</script></head>',
    );
  });

  it('refuses an HTML that does not say its encoding first', () => {
    expect(() => withPolicy('<head></head>', undefined)).toThrow('no place for its policy');
  });
});
