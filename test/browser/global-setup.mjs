import { launchBrowserServer } from '../../scripts/find-browser.mjs';
import { buildWorkbench } from '../../scripts/workbench-build.mjs';
import { serveWorkbench } from '../../scripts/workbench-server.mjs';

/** Builds what is out of date, serves the workbench on a free port and starts a browser; tests connect to both. */
export default async function setUp() {
  await buildWorkbench();
  const server = await serveWorkbench(0);
  const browser = await launchBrowserServer();
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = browser.wsEndpoint();
  globalThis.stopWorkbench = async () => {
    await browser.close();
    server.close();
  };
}
