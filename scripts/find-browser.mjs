import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Nothing that asks a network, nothing that needs a display. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO_GET_ONE =
  '没有找到能启动的浏览器。请安装 Chrome、Edge 或 Chromium 中的任意一个（Debian、Ubuntu：apt-get install chromium fonts-noto-cjk），' +
  '或用环境变量 CHROME_PATH 指明浏览器程序的位置，然后重新运行 npm test。\n' +
  'No browser starts here. Install Chrome, Edge or Chromium (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), ' +
  'or set CHROME_PATH to one, and run npm test again.';

const LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Programs at the usual places of this system that exist, the likeliest first. */
export function installedBrowsers() {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  const programFiles86 = process.env['PROGRAMFILES(X86)'];
  const places = {
    linux: () =>
      [...PATH.split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
        LINUX.map((name) => path.join(folder, name)),
      ),
    darwin: () =>
      ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
        MAC.map((name) => path.join(folder, name)),
      ),
    win32: () =>
      [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) =>
        folder ? WINDOWS.map((name) => path.join(folder, name)) : [],
      ),
  };
  const usual = places[process.platform]?.() ?? [];
  return [...new Set([CHROME_PATH, ...usual])].filter((file) => file && existsSync(file));
}

/**
 * Finds a browser that starts: an installed one, else the one inside the npm package @sparticuz/chromium (Linux), else,
 * on a Debian-like machine where we may, one that is installed now.
 *
 * Out: what to hand to a launch. Rejects with a sentence that says what to install.
 */
export async function findBrowser() {
  const tried = new Set();
  const firstThatStarts = async () => {
    for (const executablePath of installedBrowsers()) {
      if (tried.has(executablePath)) continue;
      tried.add(executablePath);
      if (await starts({ executablePath })) return { executablePath };
    }
    return null;
  };
  const installed = await firstThatStarts();
  if (installed) return installed;
  const packaged = await packagedBrowser();
  if (packaged && (await starts(packaged))) return packaged;
  if (mayInstall() && install()) {
    const added = await firstThatStarts();
    if (added) return added;
  }
  throw new Error(HOW_TO_GET_ONE);
}

/** Starts a browser without a window. Out: Playwright's browser. */
export async function launchBrowser() {
  return chromium.launch(launchOptions(await findBrowser()));
}

/** Starts a browser that several processes can use; they connect to its `wsEndpoint()`. */
export async function launchBrowserServer() {
  return chromium.launchServer(launchOptions(await findBrowser()));
}

function launchOptions({ executablePath, env }) {
  return { executablePath, args: ARGUMENTS, headless: true, env: { ...process.env, ...env } };
}

async function starts(browser) {
  try {
    const started = await chromium.launch({ ...launchOptions(browser), timeout: 20_000 });
    const page = await started.newPage();
    await page.close();
    await started.close();
    return true;
  } catch {
    return false;
  }
}

/** The package also carries the libraries that a bare machine lacks; they are named to this browser alone. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const entry = require.resolve('@sparticuz/chromium');
  const bin = path.join(entry.slice(0, entry.lastIndexOf('build')), 'bin');
  const executablePath = await packaged.executablePath();
  if (await starts({ executablePath })) return { executablePath };
  const libraries = path.join(await inflate(path.join(bin, 'al2023.tar.br')), 'lib');
  return { executablePath, env: { LD_LIBRARY_PATH: libraries } };
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Fonts too: without them Chinese is boxes. */
function install() {
  console.error('没有找到浏览器，正在用 apt-get 安装 chromium 和中文字体…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk').status === 0;
}
