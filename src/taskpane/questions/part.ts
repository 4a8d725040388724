/** What the questions about a table need; loads when one is asked. */
export { QuestionForm } from './QuestionForm';
