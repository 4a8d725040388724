/** What 修正与填写 needs; loads once a report is on screen. */
export { CorrectionsCard } from './CorrectionsCard';
export { FixOne } from './FixOne';
