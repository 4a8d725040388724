/**
 * Renders assets/*.svg to the PNGs that manifest.xml names. `name-small.svg` is the drawing for small sizes.
 * Run after a drawing was changed; the PNGs are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './find-browser.mjs';

const assets = new URL('../assets/', import.meta.url);
const ICONS = [
  { name: 'icon', small: [16, 32], large: [64, 80, 128] },
  { name: 'audit', small: [16], large: [32, 80] },
  { name: 'clear', small: [16], large: [32, 80] },
];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, small, large } of ICONS) {
  for (const [file, sizes] of [
    [`${name}-small.svg`, small],
    [`${name}.svg`, large],
  ]) {
    const svg = await readFile(new URL(file, assets), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      const target = new URL(`${name}-${size}.png`, assets);
      await writeFile(target, png);
      console.log(fileURLToPath(target), `${png.length} bytes`);
    }
  }
}
await browser.close();
