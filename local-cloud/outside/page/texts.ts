/** What the page says, in the two languages of its readers. */
const zh = {
  title: '外部世界',
  lead: '小程序周围的系统，都在本机模拟：健康码库、行程卡、政务工单、短信、支付宝、微信。人物均为虚构。',
  other: 'English',
  inbox: '短信收件箱',
  nothing: '还没有短信。在小程序里点“获取验证码”，验证码会出现在这里。',
  copy: '复制',
  copied: '已复制',
  messages: '订阅消息',
  noMessages: '还没有订阅消息。小程序得到许可后，情况变化或失效前的提醒会出现在这里。',
  left: (times: number) => `还可发 ${times} 条`,
  refuse: '拒收',
  orders: '政务工单',
  noOrders: '还没有工单。工作人员上报后会出现在这里，由您代省里办理。',
  orderStates: { accepted: '已受理', 'in-hand': '办理中', done: '办结', returned: '退回' },
  orderAnswers: { done: '已刷新，请重新获取健康码。', returned: '省级数据未见异常。' },
  faults: '系统故障',
  faultsHint: '选择一种故障，看小程序怎么说；选“正常”恢复。',
  systems: {
    zhejiang: '浙江健康码库',
    national: '国家健康码库',
    riskAreas: '国家风险地区接口',
    itinerary: '行程卡服务',
    orders: '政务工单接口',
    alipay: '支付宝',
    wechat: '微信',
    face: '网页人脸核验',
  },
  kinds: {
    none: '正常',
    down: '停机',
    slow: '缓慢',
    timeout: '无响应',
    garbage: '乱码',
    empty: '空内容',
    quota: '额度用尽',
    'expired-secret': '密钥过期',
  },
  phones: '手机号和登记的人',
  phonesHint: '改健康码颜色，或改这部手机近 14 天去过哪里。行程卡只回答一个“到过”“没有”或“无记录”。',
  find: '按姓名或手机号查找',
  nobody: '没有这个人',
  colours: { green: '绿码', yellow: '黄码', red: '红码' },
  noCode: '没有健康码',
  agent: (name: string) => `由${name}代办`,
  travel: '近 14 天',
  travels: { home: '只在温州', risk: '到过上海（在名单上）', safe: '到过杭州（不在名单上）', none: '无行程记录', other: '其他' },
}

type Texts = typeof zh

const en: Texts = {
  title: 'Outside world',
  lead: 'The systems around the mini-program, simulated on this machine: registries, itinerary card, work orders, SMS, Alipay, WeChat. Nobody here is real.',
  other: '中文',
  inbox: 'SMS inbox',
  nothing: 'Nothing yet. Ask for a code in the mini-program: it comes here.',
  copy: 'Copy',
  copied: 'Copied',
  messages: 'Subscription messages',
  noMessages: 'Nothing yet. With a person’s permission the mini-program tells them here that their code changed, or ends.',
  left: (times) => `${times} more may come`,
  refuse: 'Refuse',
  orders: 'Work orders',
  noOrders: 'None yet. What staff raise comes here; you are the province that answers.',
  orderStates: { accepted: 'Accepted', 'in-hand': 'In hand', done: 'Done', returned: 'Returned' },
  orderAnswers: { done: '已刷新，请重新获取健康码。', returned: '省级数据未见异常。' },
  faults: 'Faults',
  faultsHint: 'Choose a fault and see what the mini-program says; “Works” ends it.',
  systems: {
    zhejiang: 'Zhejiang registry',
    national: 'National registry',
    riskAreas: 'National risk areas',
    itinerary: 'Itinerary card',
    orders: 'Work orders',
    alipay: 'Alipay',
    wechat: 'WeChat',
    face: 'Face page',
  },
  kinds: {
    none: 'Works',
    down: 'Down',
    slow: 'Slow',
    timeout: 'No answer',
    garbage: 'Garbage',
    empty: 'Empty answer',
    quota: 'Quota used up',
    'expired-secret': 'Secret expired',
  },
  phones: 'Phones and the people registered with them',
  phonesHint: 'Change a colour, or where a phone was in 14 days. The itinerary card answers no more than: was there, was not, no record.',
  find: 'Find by name or phone',
  nobody: 'Nobody of that name or number',
  colours: { green: 'Green', yellow: 'Yellow', red: 'Red' },
  noCode: 'no health code',
  agent: (name) => `applied for by ${name}`,
  travel: '14 days',
  travels: {
    home: 'Wenzhou only',
    risk: 'Shanghai (on the list)',
    safe: 'Hangzhou (not on the list)',
    none: 'No record',
    other: 'Elsewhere',
  },
}

const CATALOGUES = { zh, en }
let language: keyof typeof CATALOGUES = localStorage.getItem('language') === 'en' ? 'en' : 'zh'

export const texts = (): Texts => CATALOGUES[language]

export function changeLanguage(): void {
  language = language === 'zh' ? 'en' : 'zh'
  localStorage.setItem('language', language)
}
