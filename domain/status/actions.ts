import type { Text } from './text'

/** What a person can do about a situation: the buttons of the code page. */
export const ACTIONS = {
  'declare-again': { zh: '重新申报行程', en: 'Declare travel again' },
  'send-to-grass-roots': { zh: '发基层核查', en: 'Ask for verification' },
  'read-verification': { zh: '查询核查情况', en: 'See verification' },
  'hand-in-negative-test': { zh: '补交核酸阴性报告', en: 'Hand in a negative test' },
  'temporary-pass': { zh: '申请临时通行许可', en: 'Apply for a temporary pass' },
  'measure-content': { zh: '查看管控内容', en: 'What the measure means' },
  'refill-zhejiang-code': { zh: '重新填写浙江健康码', en: 'Fill in the Zhejiang code again' },
  'national-card': { zh: '查看通信大数据行程卡', en: 'Open the national itinerary card' },
  'call-operator': { zh: '拨打运营商客服热线', en: 'Call your phone operator' },
  'call-office': { zh: '联系属地防控办', en: 'Call the local prevention office' },
  'call-12345': { zh: '拨打 12345 政务服务热线', en: 'Call the 12345 hotline' },
} as const satisfies Record<string, Text>

export type ActionKey = keyof typeof ACTIONS
