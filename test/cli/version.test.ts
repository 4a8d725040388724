import { VERSION } from '../../src/cli/version';
import packageJson from '../../package.json';

test('--version prints the version of the package', () => {
  expect(VERSION).toBe(packageJson.version);
});
