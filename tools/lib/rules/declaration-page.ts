import { GUARDS } from '@domain/declaration/analysis-guards.table'
import { ANALYSIS_RULES } from '@domain/declaration/analysis.table'
import { ARRIVAL_CASES } from '@domain/declaration/arrival-case.table'
import { KEPT_DAYS, OVERDUE_AFTER_DAYS } from '@domain/declaration/declaration'
import { ANALYSIS_LASTS, LOST_AFTER, PAUSES } from '@domain/declaration/due'
import { JOURNEY_CHECKS } from '@domain/declaration/journey.table'
import { JOURNEY_PROMISE, JOURNEY_PROMISE_VERSION } from '@domain/declaration/journey'
import { LEVEL_RULES } from '@domain/declaration/level.table'
import { MEANS, MEANS_KEYS } from '@domain/declaration/means.table'
import { FALLBACK, NOTICES } from '@domain/declaration/notices.table'
import { DECLARATION_RULES } from '@domain/declaration/workflow.table'
import { NEAR_THE_BORDER_METRES } from '@domain/geofence'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { BEYOND } from '@domain/verification/origins'
import { code, type RulePage, table } from './markdown'

const ANALYSIS = [
  '## 研判',
  `Not judged after ${ANALYSIS_LASTS / MINUTE} minutes, it is given up. Whoever sent or asked and was not heard of for ${LOST_AFTER / SECOND} seconds is lost; a batch is asked again after ${PAUSES.map((pause) => pause / SECOND).join(', ')} seconds and so on. What is not listed is refused; the first row that fits counts.`,
  table(
    ['rule', 'from', 'event', 'if', 'to', 'then', 'says', 'source'],
    ANALYSIS_RULES.map(({ id, from, event, when, to, effects, says, source }) => [
      code(id),
      from.map(code).join(', '),
      code(event),
      when ? GUARDS[when].words : '',
      code(to),
      effects.join(', '),
      says ? code(says) : '',
      source,
    ]),
  ),
  table(
    ['says', '中文', 'English'],
    [...Object.entries(NOTICES), ['given up', FALLBACK] as const].map(([key, { zh, en }]) => [code(key), zh, en]),
  ),
]

const FORM = [
  '## The form',
  `Of who answers 否 nothing but that answer is kept. Places: the cities of the mainland without Wenzhou, and ${BEYOND.map(({ name }) => name.zh).join('、')}. One fault a field is told, the first.`,
  table(
    ['field', 'fault', '中文', 'English', 'source'],
    JOURNEY_CHECKS.map(({ field, fault, words, source }) => [code(field), code(fault), words.zh, words.en, source]),
  ),
  table(
    ['means', '中文', 'number', 'form', 'example', 'source'],
    MEANS_KEYS.map((key) => [
      code(key),
      MEANS[key].name.zh,
      MEANS[key].numberName.zh,
      MEANS[key].form,
      MEANS[key].example,
      MEANS[key].source,
    ]),
  ),
  `Promise, version ${code(JOURNEY_PROMISE_VERSION)}: ${JOURNEY_PROMISE.zh}`,
]

const WAY = [
  '## The way of a declaration',
  `What is not listed is refused. Nothing said ${OVERDUE_AFTER_DAYS} days after the declared day: it is asked. Forgotten ${KEPT_DAYS} days after the declared day of arrival (\`rules.md\` 3).`,
  table(
    ['rule', 'from', 'event', 'by', 'needs', 'to', 'source'],
    DECLARATION_RULES.map(({ id, from, event, by, needs, to, source }) => [
      code(id),
      from.map(code).join(', '),
      code(event),
      by.join(', '),
      needs === undefined ? '' : 'the declared day of arrival',
      code(to),
      source,
    ]),
  ),
]

const LEVEL = [
  '## The level of a journey',
  'From the top; the first row that fits counts. What applies on arrival is what the [policy](policy.md) has for the level.',
  table(
    ['rule', 'when', 'level', 'source'],
    LEVEL_RULES.map(({ id, condition, level, source }) => [code(id), condition, code(level), source]),
  ),
]

const ARRIVAL = [
  '## Arrival',
  'A case is opened for everybody of the journey, filled in from what was declared, by the measure that the office has for the level.',
  table(
    ['measure', 'a case', 'source'],
    Object.entries(ARRIVAL_CASES).map(([measure, { opensCase, source }]) => [code(measure), opensCase ? 'yes' : 'no', source]),
  ),
]

/** 返温来温预申报: who is asked, how they are judged, what they declare and what comes of it. */
export const declarationPage = (): RulePage => ({
  name: 'declaration',
  title: 'Declaration in advance 返温来温预申报',
  body: [
    '## Who is asked',
    `Whose position lies outside Wenzhou by more than ${NEAR_THE_BORDER_METRES / 1_000} km and all that it may be wrong by. The position is compared on the phone and never leaves it.`,
    ...ANALYSIS,
    ...FORM,
    ...WAY,
    ...LEVEL,
    ...ARRIVAL,
  ],
})
