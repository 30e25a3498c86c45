import { ACTIONS, PLACE_RULES, PLACES, SITUATIONS, VERDICTS } from '@domain/status'
import { LABELS } from '@domain/status/labels'
import { STATUS_RULES, type StatusRule } from '@domain/status/status.table'
import { VARIANTS } from '@domain/status/variants'
import { code, type RulePage, table } from './markdown'

/** A cell that is the same for all facts, or says that it depends on them. */
const word = (value: string | ((...facts: never[]) => unknown) | undefined) =>
  value === undefined ? '' : typeof value === 'function' ? 'depends' : value

const label = ({ label: value }: StatusRule) => (typeof value === 'string' ? LABELS[value].zh : word(value))

/** The decision table of the code, and what every situation says. */
export const statusPage = (): RulePage => ({
  name: 'status',
  title: 'Which code is shown',
  body: [
    'From the top; the first row that fits counts. The last row is total.',
    table(
      ['rule', 'situation', 'when', 'mark', 'label', 'passage', 'source'],
      STATUS_RULES.map((rule) => [
        code(rule.id),
        rule.situation,
        rule.condition,
        word(rule.mark),
        label(rule),
        VERDICTS[rule.passage].zh,
        rule.source,
      ]),
    ),
    '## Situations',
    table(
      ['', '称呼', 'title', '持码人', '现场工作人员', '操作'],
      Object.values(SITUATIONS).map((situation) => [
        situation.number,
        situation.title.zh,
        situation.title.en,
        situation.holder.zh,
        situation.guard.zh,
        situation.actions.map((action) => ACTIONS[action].zh).join('、'),
      ]),
    ),
    '## Other words when more is known',
    'What a row leaves empty is worded as above.',
    table(
      ['situation', 'when', '持码人', '现场工作人员', '操作'],
      VARIANTS.map(({ situation, condition, holder, guard, actions }) => [
        situation,
        condition,
        holder?.zh ?? '',
        guard?.zh ?? '',
        (actions ?? []).map((action) => ACTIONS[action].zh).join('、'),
      ]),
    ),
    '## 限制聚集, place by place',
    table(
      ['place', '场所', 'may enter', '能否进入'],
      PLACES.map(({ name, rule }) => [name.en, name.zh, PLACE_RULES[rule].en, PLACE_RULES[rule].zh]),
    ),
  ],
})
