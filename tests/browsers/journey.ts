import assert from 'node:assert/strict';
import { type Driver, until } from './driver.ts';

/** Opens, filters, looks at evidence, takes a file and prints. Returns what was done; throws at the first thing amiss. */
export async function journey(
  driver: Driver,
  site: string,
  keep: (step: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const done: string[] = [];
  const { open, run, print } = driver;
  const says = (text: string) =>
    until(`“${text}” is read`, () =>
      run(`document.body.innerText.replace(/\\s+/g, ' ').includes('${text}')`).then(Boolean),
    );
  const step = async (name: string, what: string) => {
    // What a page says of itself where its script does not come stands hidden in its HTML.
    const alerts = `[...document.querySelectorAll('[role=alert]')].filter((alert) => alert.checkVisibility())`;
    assert.equal(await run(`${alerts}.length`), 0, `${what}: no failure is shown`);
    assert.deepEqual(await run('window.problems ?? []'), [], `${what}: no errors`);
    await keep(name);
    done.push(what);
  };
  const watch = () =>
    run(`(window.problems = [], addEventListener('error', (event) => window.problems.push(event.message)), true)`);
  const button = (text: string) =>
    `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === '${text}')`;
  const alive = () =>
    until('the page is alive', () =>
      run(`Object.keys(document.querySelector('button')).some((key) => key.startsWith('__reactProps'))`).then(Boolean),
    );
  // A key tells the page that it is used: until then its pictures stand.
  const drawn = (count: number) =>
    until('charts are drawn', () =>
      run(
        `document.dispatchEvent(new KeyboardEvent('keydown')), document.querySelectorAll('[data-chart="live"] svg').length >= ${count}`,
      ).then(Boolean),
    );

  await open(site);
  await watch();
  await alive();
  await says('Vượt cả hai chỉ tiêu được giao năm 2021');
  await drawn(1);
  await step('overview', 'opens the overview with live charts');

  await run(`document.querySelector('input[type=radio][value=amounts]').click()`);
  await says('hơn 157 tỷ đồng');
  await until('the address follows', () => run(`location.search.includes('do-theo=tien')`).then(Boolean));
  await step('filtered', 'changes the measure');

  await run(`document.querySelector('main [popovertarget]').click()`);
  await until('evidence is open', () =>
    run(
      `[...document.querySelectorAll('main [popover]')].some((each) => each.checkVisibility?.() ?? each.offsetHeight > 0)`,
    ).then(Boolean),
  );
  await says('Nguồn');
  await step('evidence', 'opens the evidence of a figure');

  await run(`${button('Xuất')}.click()`);
  await until('the menu has come', () => run(`Boolean(${button('Excel: mỗi biểu đồ một trang tính')})`).then(Boolean));
  await run(`(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.taken = blob;
      return make.call(URL, blob);
    };
    ${button('Excel: mỗi biểu đồ một trang tính')}.click();
  })()`);
  await says('Đã lưu thads_vinh-phuc_');
  assert.equal(await run('window.taken.slice(0, 2).text()'), 'PK', 'a workbook is a zip');
  assert.ok(Number(await run('window.taken.size')) > 5_000, 'the workbook has something in it');
  await step('file', 'takes a workbook of the page');

  await run(`document.querySelector('button[lang=en]').click()`);
  await says('cases');
  await run(`document.querySelector('button[lang=vi]').click()`);
  await says('hơn 157 tỷ đồng');
  await step('languages', 'speaks English and Vietnamese');

  await run(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentNode.closest('script, style')) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  })()`);
  await run(`document.querySelector('input[type=radio][value=cases]').click()`);
  await says('Vượt cả hai chỉ tiêu được giao năm 2021');
  assert.equal(await run(`document.querySelectorAll('font').length`), 0, 'nothing of a translator is left');
  await step('translated', 'is translated and used on');

  await open(`${site}don-vi/`);
  await watch();
  await alive();
  await says('Sông Lô');
  await drawn(2);
  await step('units', 'opens the page of the units');

  await open(`${site}bao-cao/`);
  await watch();
  await alive();
  await drawn(1);
  assert.equal(await run(`document.querySelectorAll('article table').length`), 13, 'the tables of the report');
  await step('report', 'opens the report');
  const pdf = await print();
  if (pdf) {
    assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), '%PDF-', 'print gives a PDF');
    assert.ok(pdf.length > 50_000, 'the PDF has something in it');
    done.push(`prints the report, ${Math.round(pdf.length / 1000)} kB`);
  } else {
    done.push('cannot print by its driver: look at the report in the browser itself');
  }
  return done;
}
