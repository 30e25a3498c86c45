import { CONTRADICTIONS } from '@domain/verification/contradictions.table'
import { HOLDER_RULES, SCAN_SERVES_SECONDS } from '@domain/verification/for-holder.table'
import { OBSERVED_MEASURES, SYMPTOMS, TAKEN_AFTER_MIDNIGHT_HOURS } from '@domain/verification/health.table'
import { MEASURE_BEGINS_WITHIN_DAYS, MEASURE_DAYS_AT_MOST } from '@domain/verification/measure-form'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { NEXT_RULES } from '@domain/verification/next.table'
import { REASONS } from '@domain/verification/reasons.table'
import { RISK_RULES } from '@domain/verification/risk.table'
import { CASE_NEEDS, CASE_RULES } from '@domain/verification/workflow.table'
import { WORKLIST_RULES } from '@domain/verification/worklists.table'
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

const SAID_TO_THE_PERSON = [
  '## What comes next, as the person reads it',
  'The first that holds is said.',
  table(
    ['rule', 'when', '中文', 'English', 'source'],
    NEXT_RULES.map(({ id, when, then, source }) => [code(id), when, then.zh, then.en, source]),
  ),
  '## Answers against the travel check, and against each other',
  'A hint under the question, of two under the one that was answered last; never a refusal.',
  table(
    ['rule', 'when', '中文', 'English', 'source'],
    CONTRADICTIONS.map(({ id, when, hint, source }) => [code(id), when, hint.zh, hint.en, source]),
  ),
]

const HEALTH_NOTES = [
  '## Health, day by day',
  `Under ${OBSERVED_MEASURES.map((measure) => MEASURE_NAMES[measure].zh).join(' and ')}: once a day, on the day itself, from the first to the last day of the measure. What could not be sent in the evening is taken for ${TAKEN_AFTER_MIDNIGHT_HOURS} hours after midnight. The same note again is done and changes nothing.`,
  table(
    ['symptom', '中文', 'English'],
    Object.entries(SYMPTOMS).map(([key, { zh, en }]) => [code(key), zh, en]),
  ),
]

/** What can happen to a case, and by whom. */
export const verificationPage = (): RulePage => ({
  name: 'verification',
  title: 'The way of a case 核查',
  body: [
    'What is not listed is refused, and so is whatever staff would do with a case of somebody whom their own account shows. A case counts in the code while it is open, and for 14 days after it was ended or returned (`rules.md` 6).',
    table(
      ['rule', 'from', 'event', 'on record as', 'by', 'needs', 'to', 'source'],
      CASE_RULES.map(({ id, from, event, by, needs, to, recordedAs, source }) => [
        code(id),
        code(from),
        code(event),
        code(recordedAs ?? event),
        by.join(', '),
        (needs ?? []).map((need) => CASE_NEEDS[need].words).join('; '),
        code(to),
        source,
      ]),
    ),
    DIAGRAM,
    `A measure begins ${MEASURE_BEGINS_WITHIN_DAYS} days after the day it is written at the latest, for it stops the holder at once; it is not over yet, and lasts ${MEASURE_DAYS_AT_MOST} days at most.`,
    '## Opened by venue staff 代填基层核查',
    `The code must have been genuine when it was shown, at most ${SCAN_SERVES_SECONDS} seconds before, and neither denied nor replaced since; else \`PASS_NOT_GENUINE\`. Then, from the top:`,
    table(
      ['rule', 'when', 'refused with', 'source'],
      HOLDER_RULES.map(({ id, condition, refusal, source }) => [code(id), condition, code(refusal), source]),
    ),
    'What refuses a holder refuses staff too: the health-code white list, a form that cannot be right, an older promise, missing pictures. A name that is not the registered one is not told apart: the case bears the registered name, and is found by both.',
    '## 两查两问',
    table(
      ['key', '中文', 'English'],
      Object.entries(TWO_CHECKS).map(([key, { zh, en }]) => [code(key), zh, en]),
    ),
    '## Worklists of a street',
    table(
      ['list', 'states', 'only', 'order', 'source'],
      Object.entries(WORKLIST_RULES).map(([name, { states, isDue, order, source }]) => [
        code(name),
        states.map(code).join(', '),
        isDue ? 'the last day has come' : '',
        order === 'newest' ? 'the newest first' : 'the higher risk first, then who has waited longest',
        source,
      ]),
    ),
    '## Risk: how pressing a case is',
    'The first that holds decides.',
    table(
      ['rule', 'when', 'risk', 'source'],
      RISK_RULES.map(({ id, when, then, source }) => [code(id), when, code(then), source]),
    ),
    ...SAID_TO_THE_PERSON,
    ...HEALTH_NOTES,
    '## Reasons that are offered',
    table(
      ['for', '中文', 'English'],
      Object.entries(REASONS).flatMap(([act, reasons]) => reasons.map(({ zh, en }) => [code(act), zh, en])),
    ),
  ],
})
