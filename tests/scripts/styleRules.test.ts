import { describe, expect, it } from 'vitest';
import { type StyleRules, withoutStyles, withRules } from '../../scripts/styleRules.ts';

describe('styles of single elements', () => {
  it('become rules of the style sheet, one for all elements that say the same', () => {
    const rules: StyleRules = new Map();
    const html = withoutStyles(
      '<div class="a" style="--wide:300px">x</div><p style="--wide:300px" id="b"></p><p style="left:4%"></p>',
      rules,
    );
    expect([...rules.values()]).toEqual(['--wide:300px', 'left:4%']);
    const [tall, left] = [...rules.keys()];
    expect(html).toBe(
      `<div class="a" data-style="${tall}">x</div><p data-style="${tall}" id="b"></p><p data-style="${left}"></p>`,
    );
    expect(withRules('a{}', rules)).toContain(`[data-style="${tall}"]{--wide:300px}`);
    expect(withRules('a{}', rules)).toContain(`[data-style="${left}"]{left:4%}`);
  });

  it('have the same names in whatever order they come', () => {
    const sheetOf = (html: string) => {
      const rules: StyleRules = new Map();
      withoutStyles(html, rules);
      return withRules('', rules);
    };
    const sheet = sheetOf('<p style="left:1%"></p><p style="left:2%"></p>');
    expect(sheet.match(/data-style/g)).toHaveLength(2);
    expect(sheetOf('<p style="left:2%"></p><p style="left:1%"></p>')).toBe(sheet);
  });

  it('leave words alone that look like one', () => {
    const html = '<p>a style=&quot;x&quot; <b title="style=&quot;x&quot;">b</b></p>';
    expect(withoutStyles(html, new Map())).toBe(html);
  });

  it('that a rule cannot hold are refused', () => {
    expect(() => withoutStyles('<p style="a:b}*{display:none"></p>', new Map())).toThrow('no rule can be made');
    expect(() => withoutStyles('<p style="a:url(&quot;https://evil.example/&quot;)"></p>', new Map())).toThrow();
  });
});
