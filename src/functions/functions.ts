/**
 * dist/addin/functions.js: PERF.* alone, for a host that runs functions apart from the task pane. The shared runtime's
 * page does not load it; runtime.ts registers the same functions there.
 */
import { registerWithOffice } from './register';

registerWithOffice();
