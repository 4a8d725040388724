/** Name of the function that the workbench page offers to its iframes. */
export const ATTACH_FUNCTION = 'attachOfficeHost';

/** Where the workbench's server answers with ATTACH_SCRIPT. Same origin, so that `script-src 'self'` allows it. */
export const ATTACH_PATH = '/workbench/attach-office-host.js';

/** What that script says. It runs in the task pane's window and hands that window to the page around it. */
export const ATTACH_SCRIPT = `window.parent.${ATTACH_FUNCTION}(window);\n`;

/**
 * Puts the one extra script tag of the workbench before office.js, and changes nothing else of a page.
 *
 * In: the html that ships. Out: the html to serve. Throws where the page loads no office.js.
 *
 * @example
 * injectAttachScript('<script src="lib/office.js"></script>')
 * //=> '<script src="/workbench/attach-office-host.js"></script><script src="lib/office.js"></script>'
 */
export function injectAttachScript(html: string, path: string = ATTACH_PATH): string {
  const tag = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*\boffice(?:\.debug)?\.js\b[^>]*>/i.exec(html);
  if (!tag) throw new Error('the page loads no office.js');
  return `${html.slice(0, tag.index)}<script src="${path}"></script>${html.slice(tag.index)}`;
}
