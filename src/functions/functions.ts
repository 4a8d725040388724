/**
 * dist/addin/functions.js: registers PERF.* as soon as the page loads, before anything else of the add-in.
 * No React, nothing asynchronous. The task pane's code loads after it and shares its modules.
 */
import { registerFunctions } from './register';
import type { CustomFunctionsHost } from './register';

declare const CustomFunctions: CustomFunctionsHost | undefined;

// Hosts without custom functions load the page too; there the pane works alone.
if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions);
