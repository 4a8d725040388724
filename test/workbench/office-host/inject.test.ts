import {
  ATTACH_FUNCTION,
  ATTACH_PATH,
  ATTACH_SCRIPT,
  injectAttachScript,
} from '../../../workbench/office-host/inject';

const TAG = `<script src="${ATTACH_PATH}"></script>`;

test.each([
  ['<head><script src="office.js"></script></head>'],
  [
    "<script defer type='text/javascript' src='https://appsforoffice.microsoft.com/lib/1/hosted/office.js'></script>",
  ],
  ['<script src="lib/office.debug.js?v=1"></script>'],
])('one tag comes before office.js: %s', (page) => {
  const html = `<!doctype html><meta charset="utf-8"><script src="a.js"></script>${page}<script src="b.js"></script>`;
  const served = injectAttachScript(html);
  expect(served.split(TAG)).toHaveLength(2);
  expect(served.replace(TAG, '')).toBe(html);
  expect(served.indexOf(TAG)).toBe(html.indexOf('<script', html.indexOf('a.js')));
});

test('a page without office.js is refused', () => {
  expect(() => injectAttachScript('<script src="my-office.json"></script>')).toThrow('office.js');
});

test('the script hands its window to the page around it', () => {
  const attached: unknown[] = [];
  const pane = { parent: { [ATTACH_FUNCTION]: (target: unknown) => attached.push(target) } };
  new Function('window', ATTACH_SCRIPT)(pane);
  expect(attached).toEqual([pane]);
});
