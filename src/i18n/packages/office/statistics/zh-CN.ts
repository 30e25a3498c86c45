import type { AgeBand, CountedState } from '@domain/statistics/ages.table'
import type { ScanGroup } from '@domain/statistics/scans.table'
import type { CallEnd, WatchedSystem } from '@domain/statistics/tallies.table'

const states: Readonly<Record<CountedState, string>> = { submitted: '待接收', received: '核查中', controlled: '管控中' }
const ages: Readonly<Record<AgeBand, string>> = { day: '1 天内', 'three-days': '1 至 3 天', week: '3 至 7 天', older: '7 天以上' }
const scans: Readonly<Record<ScanGroup, string>> = { passed: '通行', held: '未通行', notGenuine: '无效码' }
const systems: Readonly<Record<WatchedSystem, string>> = {
  zhejiang: '浙江健康码',
  itinerary: '通信大数据行程卡',
  national: '国家健康码',
  'risk-areas': '国家风险地区接口',
  orders: '政务工单',
  face: '人脸核验',
  messages: '订阅消息',
}
const ends: Readonly<Record<CallEnd, string>> = {
  ok: '正常',
  timeout: '超时',
  unreachable: '连接不上',
  broken: '连接中断',
  http: '服务出错',
  garbage: '内容无法识别',
  empty: '内容为空',
  busy: '繁忙',
  refused: '被拒绝',
  resting: '暂停调用',
}

export const zhCN = {
  day: '日期',
  dayPlaceholder: '请选择日期',
  save: '导出表格',
  none: '这一天没有数据',
  countedAt: (time: string) => `统计至 ${time}`,
  sum: '合计',
  hidden: '＊',
  hiddenNote: '“＊”：为保护个人信息不显示，一旦显示，可以推算出 1 至 4 的数字。',
  smallNote: '“<5”：为保护个人信息，1 至 4 不显示具体数字，也不计入合计。没有的显示为 0。',
  cases: {
    title: '未办结的核查',
    street: '街道（乡镇）',
    total: '合计',
    states,
    ages,
    others: '其他街道（乡镇）',
    city: '全市',
  },
  codes: {
    title: '防疫码情形',
    lead: (accounts: number | null, people: number) =>
      `抽样统计：随机抽取${accounts === null ? '不足 5 ' : ` ${accounts} `}个账号，统计其中码在有效期内的人此刻的情形，不是全市人数。${people === 0 ? '' : `占比以下表显示的 ${people} 人为准。`}`,
    situation: '情形',
    people: '人数',
    share: '占比',
  },
  scans: { title: '扫码核验', hour: '时段', groups: scans },
  venues: { title: '扫码最多的场所', venue: '场所', total: '合计' },
  hours: {
    title: '短信和授权',
    sent: '验证码已发',
    limited: '超限未发',
    failed: '发送失败',
    clear: '未到过',
    exposed: '到过',
    unknown: '无记录',
  },
  arrivals: {
    title: '返温来温预申报',
    lead: (from: string, to: string) => `所选日期所在一周（${from}至${to}）的抵温人数，按出发地和抵温日期统计；查看其他周请改选日期。`,
    countedAt: (at: string) => `每周只统计一次，防止从前后变化推算个人的出发地：本次统计于 ${at}，之后的申报、变更和撤回不计入。`,
    notYet: (from: string) => `每周只统计一次，本周自 ${from} 起可查。`,
    never: '每周只统计一次。本周预申报保存期内未曾统计，申报信息已到期删除，不再统计。',
    origin: '出发地',
    total: '合计',
    others: '其他出发地',
    all: '全部',
  },
  systems: {
    title: '外部系统',
    lead: '系统异常和未发出的短信不涉及个人，次数均如实显示。',
    system: '系统',
    ok: '正常',
    failed: '异常',
    why: '异常原因',
    names: systems,
    ends,
  },
  hourOf: (hour: number) => `${hour} 时`,
}
