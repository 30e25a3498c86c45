import type { ErrorParams } from '@domain/kernel/errors'
import type { ErrorText } from '../../../errors'

/** Names of what can be changed, as the table and a refusal say them. */
export const policyNames = {
  validityHours: '行程有效时间',
  spreadShare: '因人浮动',
  ceilingHours: '最长有效时间',
  smsPerWindow: '短时间内验证码次数',
  smsWindowMinutes: '短时间的长度',
  smsPerDay: '每天验证码次数',
  citiesPerCode: '每个验证码比对的城市数',
  wrongTriesPerAccount: '验证码输错次数（同一账号）',
  wrongTriesPerPhone: '验证码输错次数（同一手机号）',
  idTriesPerDay: '每天身份证号输错次数',
  temporaryPassesPerDay: '每天临时通行次数',
  clientFloor: '小程序最低版本',
  places: '场所类别',
  notice: '通知',
  arrival: '来温人员管控措施',
  gathering: '限制聚集内容',
  from: '生效时间',
}

const nameOf = (key: unknown): string => policyNames[key as keyof typeof policyNames] ?? '这一项'

function why({ figure, problem, than }: ErrorParams): string {
  const name = nameOf(figure)
  switch (problem) {
    case 'order':
      return `“${name}”不能小于“${nameOf(than)}”。`
    case 'unchanged':
      return `“${name}”在生效时已是这个值。`
    case 'time':
      return figure === 'notice' ? '通知的结束时间须晚于生效时间。' : '生效时间不能早于现在，也不能晚于 90 天以后。'
    case 'many':
      return '待生效的修改已有 20 项，请等其中一项生效后再安排。'
    case 'later':
      return `第 ${than} 项修改在它之后生效，改的是同一内容，请先撤回第 ${than} 项。`
    default:
      return `“${name}”不在可设范围内。`
  }
}

export const policyRefused: ErrorText = { title: '修改未被接受', text: why }
