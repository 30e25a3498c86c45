import { DAY } from '@domain/kernel/china-time'
import { FIGURE_NAMES, figureOf } from '@domain/policy/figures.table'
import { ARRIVAL_DAYS_AT_MOST, INITIAL_ARRIVAL, INITIAL_GATHERING, POLICY_TEXT_AT_MOST, RISK_LEVELS } from '@domain/policy/measures.table'
import { NOTICE_CHARACTERS_AT_MOST } from '@domain/policy/policy'
import { AHEAD_AT_MOST, SCHEDULED_AT_MOST } from '@domain/policy/versions'
import { code, type RulePage, table } from './markdown'

/** What the office can set, and within which bounds. */
export const policyPage = (): RulePage => ({
  name: 'policy',
  title: 'What the office can set',
  body: [
    'Bounds are inclusive. A change outside of them is refused and names the figure; every change is a version with its beginning, its maker and its reason.',
    table(
      ['figure', 'unit', 'least', 'most', 'step', 'at first', 'not below', 'source'],
      FIGURE_NAMES.map((name) => {
        const { unit, least, most, step, initial, notBelow, source } = figureOf(name)
        return [code(name), unit, least, most, step, initial, notBelow ? code(notBelow) : '', source]
      }),
    ),
    '## Measures on arrival',
    'By the risk of the journey, until the office sets others; every text in both languages.',
    table(
      ['risk', 'measure', 'days', 'text'],
      RISK_LEVELS.map((level) => {
        const { measure, days, text } = INITIAL_ARRIVAL[level]
        return [level, measure, days, text.zh]
      }),
    ),
    `No measure has 0 days, every other 1 to ${ARRIVAL_DAYS_AT_MOST}; a text has at most ${POLICY_TEXT_AT_MOST} characters in each language. What 限制聚集 means: ${INITIAL_GATHERING.zh}`,
    `Beside the figures: the rule of each [kind of place](pass.md), and a notice over all codes (${NOTICE_CHARACTERS_AT_MOST} characters in each language, with an end).`,
    `A version begins at once or up to ${AHEAD_AT_MOST / DAY} days ahead; ${SCHEDULED_AT_MOST} at most wait for their time. Of two with the same beginning the newer one counts. It is in force everywhere within a minute and shortens no running validity.`,
  ],
})
