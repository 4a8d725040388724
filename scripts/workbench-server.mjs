import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

// What to inject is shared with the host, which is TypeScript.
const require = createRequire(import.meta.url);
require('./require-ts.cjs');
const { ATTACH_PATH, ATTACH_SCRIPT, injectAttachScript } = require('../workbench/office-host/inject.ts');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing is fetched from elsewhere and nothing is sent anywhere: the user's tables stay on this machine. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** Address prefixes and the folders behind them; the first that fits is taken. */
const FOLDERS = [
  ['/addin/', 'dist/addin'],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/workbench/', 'dist/workbench'],
];
const FILES = {
  '/': 'workbench/index.html',
  '/workbench/sample.xlsx': 'workbench/sample/sample.xlsx',
  '/favicon.ico': 'dist/addin/assets/icon-32.png',
};
const PANE_PAGE = '/addin/taskpane.html';
const LOCAL_OFFICE_JS = '/office-js/office.js';

/**
 * Serves the workbench on this machine only.
 *
 * In: a port, 0 for any free one. Out: the address, and a function that ends it. Rejects where the port is taken.
 */
export async function serveWorkbench(port) {
  const answer = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', '');
    if (url.pathname === ATTACH_PATH) return send(response, 200, TYPES['.js'], ATTACH_SCRIPT);
    const file = fileFor(url.pathname);
    const known = file && (await stat(file).catch(() => null));
    if (!known?.isFile()) return send(response, 404, 'text/plain; charset=utf-8', `没有 ${url.pathname}`);
    if (url.pathname === PANE_PAGE && url.searchParams.get('host') === 'embedded') {
      const page = embeddedPage(await readFile(file, 'utf8'));
      return send(response, 200, TYPES['.html'], page);
    }
    await sendFile(request, response, file, known);
  };
  const listener = (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  };
  const servers = [createServer(listener)];
  await listen(servers[0], port, '127.0.0.1');
  const { port: taken } = servers[0].address();
  // Browsers may take localhost for either address; a machine without IPv6 does with the first.
  const second = createServer(listener);
  await listen(second, taken, '::1').then(
    () => servers.push(second),
    () => undefined,
  );
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { address: `http://localhost:${taken}/`, close };
}

/**
 * The task pane's page as it ships, but with office.js from this machine and the script tag that connects the embedded
 * host before it.
 */
export function embeddedPage(html) {
  return injectAttachScript(html).replace(
    /(<script\b[^>]*\bsrc\s*=\s*["']?)[^"'\s>]*\boffice(?:\.debug)?\.js\b/i,
    `$1${LOCAL_OFFICE_JS}`,
  );
}

/** null for what lies outside of the folders served. */
function fileFor(pathname) {
  if (FILES[pathname]) return path.join(ROOT, FILES[pathname]);
  const folder = FOLDERS.find(([prefix]) => pathname.startsWith(prefix));
  if (!folder) return null;
  const base = path.join(ROOT, folder[1]);
  const file = path.join(base, decodeURIComponent(pathname.slice(folder[0].length)));
  return file.startsWith(base + path.sep) ? file : null;
}

function send(response, status, type, body) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type });
  response.end(body);
}

/** Unchanged files are answered in a word, so that a reload is quick and a rebuild shows at once. */
async function sendFile(request, response, file, { mtimeMs, size }) {
  const tag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...HEADERS, ETag: tag });
    response.end();
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': size, ETag: tag });
  // In one piece: seven megabytes in small ones take three times as long.
  response.end(request.method === 'HEAD' ? undefined : await readFile(file));
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
