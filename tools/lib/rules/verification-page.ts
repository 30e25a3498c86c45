import { CASE_RULES } from '@domain/verification/workflow.table'
import { TWO_CHECKS } from '@domain/verification/two-checks'
import { code, type RulePage, table } from './markdown'

/** Mermaid knows no hyphens in names of states; events may have them. */
const DIAGRAM = [
  '```mermaid',
  'stateDiagram-v2',
  '  [*] --> submitted : open',
  ...CASE_RULES.map(({ from, to, event }) => `  ${from} --> ${to} : ${event}`),
  '  withdrawn --> [*]',
  '```',
].join('\n')

/** What can happen to a case, and by whom. */
export const verificationPage = (): RulePage => ({
  name: 'verification',
  title: 'The way of a case 核查',
  body: [
    'What is not listed is refused. A case counts in the code while it is open, and for 14 days after it was ended or returned (`rules.md` 6).',
    table(
      ['rule', 'from', 'event', 'by', 'needs', 'to', 'source'],
      CASE_RULES.map(({ id, from, event, by, needs, to, source }) => [
        code(id),
        code(from),
        code(event),
        by.join(', '),
        needs === undefined ? '' : '两查两问, for a 黄问号',
        code(to),
        source,
      ]),
    ),
    DIAGRAM,
    '## 两查两问',
    table(
      ['key', '中文', 'English'],
      Object.entries(TWO_CHECKS).map(([key, { zh, en }]) => [code(key), zh, en]),
    ),
  ],
})
