/**
 * What only a report needs: detection, audit, its sentences and its views. It loads while the first view is being read,
 * so that the pane opens at once.
 */
import { auditTables } from '../audit';
import { applyDecisions } from '../audit/decisions';
import { readDecisions } from '../audit/read-decisions';
import { detectTables } from '../table';
import type { Engine } from './report';

export { ReportView } from './components/ReportView';
export { SectionBar } from './components/SectionBar';

export const engine: Engine = {
  detect: detectTables,
  audit: auditTables,
  decide: (audit, decisions) => applyDecisions(audit, readDecisions(decisions)),
};
