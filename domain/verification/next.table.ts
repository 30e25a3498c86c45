import type { Text } from '../status/text'
import { type CaseState, isClosed } from './case'

/** Within so many hours a grid worker receives a form or looks at a report, as a rule. */
export const ANSWERED_WITHIN_HOURS = 24

/** What decides what comes next for the person. */
export interface NextFacts {
  state: CaseState
  /** A grid worker asked for more, and the person has not changed the form since. */
  isSentBack: boolean
  /** A report was handed in after closing that nobody has confirmed. */
  isReportWaiting: boolean
  canHandInReport: boolean
  negativeTest: boolean
}

export interface NextRule {
  id: `VN-${number}`
  when: string
  holds: (facts: NextFacts) => boolean
  then: Text
  source: string
}

const NOTHING_MORE: Text = { zh: '核查已经办结，不需要再做什么。', en: 'The case is closed, and nothing more is needed of you.' }

/** 接下来: what happens next and about when. The first that holds is said; the last always does. */
export const NEXT_RULES: readonly NextRule[] = [
  {
    id: 'VN-1',
    when: 'sent back to be completed',
    holds: ({ isSentBack }) => isSentBack,
    then: {
      zh: `请按网格员的说明补充表单。保存后，网格员一般在 ${ANSWERED_WITHIN_HOURS} 小时内重新接收。`,
      en: `Please complete the form as the grid worker says. It is then received again, as a rule within ${ANSWERED_WITHIN_HOURS} hours.`,
    },
    source: 'rules.md 6: please complete the form',
  },
  {
    id: 'VN-2',
    when: 'submitted',
    holds: ({ state }) => state === 'submitted',
    then: {
      zh: `网格员一般在 ${ANSWERED_WITHIN_HOURS} 小时内接收，然后打电话核实，请保持电话畅通。`,
      en: `A grid worker receives it, as a rule within ${ANSWERED_WITHIN_HOURS} hours, and then calls you: please keep the phone at hand.`,
    },
    source: 'product.md 6: states of a case',
  },
  {
    id: 'VN-3',
    when: 'received',
    holds: ({ state }) => state === 'received',
    then: {
      zh: `网格员正在核实，一般在 ${ANSWERED_WITHIN_HOURS} 小时内打电话联系。核实结果会显示在这里，防疫码同时更新。`,
      en: `The grid worker is checking it and calls, as a rule within ${ANSWERED_WITHIN_HOURS} hours. The outcome is shown here, and the code follows it at once.`,
    },
    source: 'product.md 6: states of a case',
  },
  {
    id: 'VN-4',
    when: 'under a measure',
    holds: ({ state }) => state === 'controlled',
    then: {
      zh: '请按以下管控措施执行。到最后一天，由网格员确认后结束，防疫码同时更新。',
      en: 'Please keep to the measure below. On its last day a grid worker confirms the end, and the code follows at once.',
    },
    source: 'domain/verification/due: nothing ends by itself',
  },
  {
    id: 'VN-5',
    when: 'withdrawn',
    holds: ({ state }) => state === 'withdrawn',
    then: {
      zh: '这次核查不再办理。需要时，可以重新发基层核查。',
      en: 'Nothing more is done about it. You can ask again when you need it.',
    },
    source: 'product.md 6: states of a case',
  },
  {
    id: 'VN-6',
    when: 'closed, and a report that was handed in later is not confirmed yet',
    holds: ({ state, isReportWaiting, negativeTest }) => isClosed(state) && isReportWaiting && !negativeTest,
    then: {
      zh: `补交的报告已收到，网格员一般在 ${ANSWERED_WITHIN_HOURS} 小时内确认，防疫码同时更新。`,
      en: `Your report is here. A grid worker confirms it, as a rule within ${ANSWERED_WITHIN_HOURS} hours, and the code follows at once.`,
    },
    source: 'status.md 3: after ended / returned',
  },
  {
    id: 'VN-7',
    when: 'closed without a negative test on file, and one can be handed in',
    holds: ({ canHandInReport, negativeTest }) => canHandInReport && !negativeTest,
    then: {
      zh: '核查已经办结。如果防疫码仍是红叉，请在下面补交核酸阴性报告。',
      en: 'The case is closed. If the code still has a cross, please hand in a negative test below.',
    },
    source: 'status.md 3: after ended / returned',
  },
  {
    id: 'VN-8',
    when: 'otherwise',
    holds: () => true,
    then: NOTHING_MORE,
    source: 'total',
  },
]

/** What the person reads under the state of their case. */
export const nextOf = (facts: NextFacts): Text => NEXT_RULES.find(({ holds }) => holds(facts))?.then ?? NOTHING_MORE
