import type { ActionKey } from './actions'
import type { Situation } from './status.table'
import type { Text } from './text'

export interface SituationSpec {
  number: Situation
  key: string
  /** As the article calls it. */
  title: Text
  /** What the holder is told. */
  holder: Text
  /** What the guard is told beside the verdict. */
  guard: Text
  /** The first one is the main one. */
  actions: readonly ActionKey[]
}

/** Of 黄问号, and what else may help. */
export const NO_RECORD: Text = {
  zh: '未查到您的行程信息，请发基层核查，核查后更新防疫码。',
  en: 'No travel record was found. Ask for verification: it updates your code.',
}
export const LOOK_AT_CARD: Text = {
  zh: '通信大数据行程卡能查到行程的，重新申报即可；查不到的，可咨询运营商。',
  en: 'If the national itinerary card shows a record, declare again; if not, ask your operator.',
}

const CALL_THE_UNIT: Text = {
  zh: '请立即联系相关防疫单位，对持码人采取相应管控措施。',
  en: 'Call the prevention unit at once, so that it takes the measures that apply.',
}
const MAY_ENTER: Text = { zh: '可以自由通行。', en: 'May pass.' }

/** The 14 situations as people read them: titles, advice for the holder and the guard, ways out (`status.md`). */
export const SITUATIONS: Readonly<Record<Situation, SituationSpec>> = {
  1: {
    number: 1,
    key: 'green-tick',
    title: { zh: '绿码绿勾', en: 'Green with tick' },
    holder: {
      zh: '近 14 天未到过中高风险地区，可以自由通行。请继续做好个人防护。',
      en: 'No medium- or high-risk area in the last 14 days. You may pass. Please go on protecting yourself.',
    },
    guard: MAY_ENTER,
    actions: [],
  },
  2: {
    number: 2,
    key: 'green-small-tick',
    title: { zh: '绿码小绿勾', en: 'Green with small tick' },
    holder: {
      zh: '近期到过中高风险地区，管控已经结束，可以自由通行。',
      en: 'You were in a medium- or high-risk area; the measures have ended. You may pass.',
    },
    guard: MAY_ENTER,
    actions: [],
  },
  3: {
    number: 3,
    key: 'cross-unverified',
    title: { zh: '绿码红叉（未核查）', en: 'Green with cross, not verified' },
    holder: {
      zh: '近 14 天到过或途经中高风险地区，尚未核查。请填写核查表单，提交后基层网格员会联系您，并更新防疫码。',
      en: 'In the last 14 days you were in, or passed through, a medium- or high-risk area, and this has not been verified. Fill in the form; a grid worker will contact you and update your code.',
    },
    guard: {
      zh: '请持码人按手机提示办理，也可由现场代填核查表单。',
      en: 'Ask the holder to do what their phone says, or fill in the form for them.',
    },
    actions: ['send-to-grass-roots', 'declare-again'],
  },
  4: {
    number: 4,
    key: 'cross-in-verification',
    title: { zh: '绿码红叉（核查中）', en: 'Green with cross, being verified' },
    holder: {
      zh: '核查表单已提交，基层网格员尚未接收，您可以查看并修改。',
      en: 'Your form has been handed in. Until a grid worker receives it you can read and change it.',
    },
    guard: {
      zh: '核查正在进行，请持码人等候处理。',
      en: 'The verification is under way; ask the holder to wait for it.',
    },
    actions: ['read-verification'],
  },
  5: {
    number: 5,
    key: 'cross-controlled',
    title: { zh: '红（黄）码红叉', en: 'Red or yellow with cross' },
    holder: {
      zh: '您已被纳入管控。如有疑问，可查询管控状态、管控地、责任人和联系电话。',
      en: 'You are under a control measure. If you have questions, look up the measure, the place, the person responsible and their phone.',
    },
    guard: CALL_THE_UNIT,
    actions: ['read-verification'],
  },
  6: {
    number: 6,
    key: 'colour-with-tick',
    title: { zh: '红（黄）码绿勾', en: 'Red or yellow with tick' },
    holder: {
      zh: '请先重新填写浙江健康码表单，再检查外省健康码是否为红码或黄码；仍未解决的，请联系当地防疫单位或拨打 12345。',
      en: 'Fill in the form of your Zhejiang health code again, then look whether a code of another province is red or yellow. If that does not help, call the local unit or 12345.',
    },
    guard: {
      zh: '健康码异常，请持码人联系当地防疫单位或拨打 12345。',
      en: 'The health code is not green: ask the holder to call the local unit or 12345.',
    },
    actions: ['refill-zhejiang-code', 'call-12345'],
  },
  7: {
    number: 7,
    key: 'colour-verified',
    title: { zh: '红（黄）码绿勾（已核查）', en: 'Red or yellow with tick, verified' },
    holder: {
      zh: '健康码异常，您已被纳入管控。如有疑问，可查询管控状态、管控地、责任人和联系电话。',
      en: 'Your health code is not green and you are under a control measure. If you have questions, look up the measure, the place, the person responsible and their phone.',
    },
    guard: CALL_THE_UNIT,
    actions: ['read-verification'],
  },
  8: {
    number: 8,
    key: 'grey',
    title: { zh: '灰码', en: 'Grey' },
    holder: {
      zh: '省级数据获取超时，这不代表您有健康风险。请先用健康码 + 行程卡通行，现场工作人员可代为提交政务工单。',
      en: 'The data of the province could not be read. This says nothing about your health. Use the health code and the itinerary card for now; staff can report it.',
    },
    guard: {
      zh: '请查验健康码 + 行程卡；可提交政务工单（问题分类选“健康码”）。',
      en: 'Check health code and itinerary card; a work order can be raised (class: health code).',
    },
    actions: ['national-card'],
  },
  9: {
    number: 9,
    key: 'restricted-gathering',
    title: { zh: '限制聚集', en: 'Restricted gathering' },
    holder: {
      zh: '您正在接受日常健康监测，请按场所类型通行。去医院就医，请先由社区或防控办出具证明。',
      en: 'You are under daily health monitoring: whether you may enter depends on the place. For a hospital you need a certificate of your community or the office.',
    },
    guard: { zh: '请按本场所类型判断是否放行。', en: 'Decide by the kind of this place.' },
    actions: ['measure-content', 'read-verification', 'call-office'],
  },
  10: {
    number: 10,
    key: 'question',
    title: { zh: '黄问号', en: 'Question mark' },
    holder: {
      zh: `${NO_RECORD.zh}近 14 天未离开温州的，可先申请临时通行。${LOOK_AT_CARD.zh}`,
      en: `${NO_RECORD.en} If you did not leave Wenzhou in 14 days, a temporary pass serves meanwhile. ${LOOK_AT_CARD.en}`,
    },
    guard: {
      zh: '请持码人发基层核查、申请临时通行，或重新申报行程。',
      en: 'Ask the holder to ask for verification, to apply for a temporary pass, or to declare again.',
    },
    actions: ['send-to-grass-roots', 'temporary-pass', 'national-card', 'declare-again', 'call-operator'],
  },
  11: {
    number: 11,
    key: 'truck-driver',
    title: { zh: '集卡车司机', en: 'Truck driver' },
    holder: {
      zh: '您已列入集卡车司机名单，凭此码通行。请按规定做核酸检测。',
      en: 'You are on the list of truck drivers and pass with this code. Please keep to the required tests.',
    },
    guard: { zh: '集卡车司机，可以通行。', en: 'Truck driver: may pass.' },
    actions: [],
  },
  12: {
    number: 12,
    key: 'health-white-list',
    title: { zh: '健康码白名单', en: 'Health code white list' },
    holder: {
      zh: '您在健康码白名单内，无法发基层核查，请联系属地防控办处理。',
      en: 'You are on the health code white list, so you cannot ask for verification here. Please call the local prevention office.',
    },
    guard: { zh: '请持码人联系属地防控办。', en: 'Ask the holder to call the local prevention office.' },
    actions: ['call-office'],
  },
  13: {
    number: 13,
    key: 'locked',
    title: { zh: '非法访问', en: 'Access paused' },
    holder: {
      zh: '短时间内获取验证码过于频繁，已暂停访问，次日零点自动恢复。恢复前请用健康码 + 行程卡通行。',
      en: 'Too many SMS codes were asked for in a short time. Access is paused until midnight. Until then use the health code and the itinerary card.',
    },
    guard: { zh: '此处没有防疫码，请查验健康码 + 行程卡。', en: 'There is no code here: check health code and itinerary card.' },
    actions: [],
  },
  14: {
    number: 14,
    key: 'temporary-pass',
    title: { zh: '临时通行', en: 'Temporary pass' },
    holder: {
      zh: '您已承诺近 14 天未离开温州，可在有效期内临时通行。',
      en: 'You have promised that you did not leave Wenzhou in 14 days and may pass while this lasts.',
    },
    guard: {
      zh: '未查到行程信息，持码人已承诺近 14 天未离开温州，到时前可以通行。',
      en: 'No travel record, but a promise not to have left Wenzhou in 14 days. May pass until its end.',
    },
    actions: ['send-to-grass-roots', 'declare-again'],
  },
}
