import { buildWorkbench } from './workbench-build.mjs';
import { serveWorkbench } from './workbench-server.mjs';

const port = Number(process.env.PORT ?? 3000);

try {
  await buildWorkbench();
  const { address } = await serveWorkbench(port);
  console.log(`工作台已启动：${address} （按 Ctrl+C 结束）`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `端口 ${port} 已被占用。请用环境变量 PORT 换一个端口，例如 3001。` : error);
  process.exitCode = 1;
}
