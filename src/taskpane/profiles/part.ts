/** What 管理评分口径 needs; loads when it is opened. */
export { ProfilesPanel } from './ProfilesPanel';
