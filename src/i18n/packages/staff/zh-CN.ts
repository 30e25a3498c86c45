import { roleNames } from '../roles/zh-CN'
import type { Admission, Refusal } from '@domain/pass/door'
import { errors as journeyErrors } from '../returning/errors/zh-CN'
import { arrivals } from './arrivals/zh-CN'
import { errors } from './errors/zh-CN'
import { paper } from './paper/zh-CN'
import { street } from './street/zh-CN'

interface Said {
  title: string
  text: string
}

const admissions: Record<Exclude<Admission, 'no' | 'yes'>, Said> & Record<'yes' | 'no' | 'not-here', Said> = {
  yes: { title: '可以通行', text: '' },
  no: { title: '不能通行', text: '' },
  'not-here': { title: '本场所不能进入', text: '持码人受“限制聚集”措施管理，这类场所不能进入。' },
  'by-place': { title: '按场所通行', text: '持码人受“限制聚集”措施管理，能否进入按场所类别而定，请核对本场所的规定。' },
  'with-mask': { title: '戴口罩可以通行', text: '持码人受“限制聚集”措施管理，在本场所须全程戴口罩。' },
  'with-certificate': { title: '凭证明通行', text: '请查看社区或防控办开具的就医证明，有证明才能进入。' },
  fallback: { title: '请用健康码 + 行程卡', text: '省级数据获取超时，不代表持码人有风险。请改看健康码和行程卡。' },
}

const refusals: Record<Refusal, Said> = {
  'not-ours': { title: '不是防疫码', text: '这是其他系统的二维码。请对方打开“温州防疫码”小程序亮码。' },
  'unknown-key': { title: '无法核验', text: '本机的核验资料不全，认不出这个码。请联网，更新后再扫一次。' },
  forged: { title: '假码', text: '签名不符，不是温州防疫码签发的。请不要放行，并报告负责人。' },
  revoked: { title: '此码已更换', text: '请对方联网重新打开防疫码，再扫一次。' },
  'paper-ended': { title: '此纸质码已作废', text: '请对方打开小程序亮码；没有手机的，请到社区或防控办重新开具。' },
  reported: { title: '此码已被上报停用', text: '请对方联网重新打开防疫码，并核对本人证件。' },
  expired: { title: '码已过期', text: '请对方联网重新打开防疫码，再扫一次。' },
  clock: { title: '手机时间不准', text: '本机或对方手机的时间不对，不代表对方不能通行。请两台手机联网后再扫一次。' },
  stale: { title: '不是实时码', text: '可能是截图或照片，也可能对方手机时间不准。请对方打开小程序，当面亮码。' },
}

export const zhCN = {
  errors: { ...journeyErrors, ...errors },
  arrivals,
  paper,
  place: {
    bar: '扫场所码',
    title: (name: string) => `${name}，请扫门口的场所码`,
    lead: '只在本人手机上核对，不上传、不记录您到过哪里。',
    scan: '扫场所码',
    check: '核对',
    pasteMissing: '请先粘贴场所码的内容。',
    noCode: '没有有效的防疫码',
    noCodeText: '请先亮码，再扫场所码。',
    toCode: '返回亮码',
    refusals: {
      'not-ours': { title: '不是场所码', text: '这是其他系统的二维码。请找门口标有“温州防疫码 · 场所码”的海报。' },
      'unknown-key': { title: '无法核对', text: '本机的核对资料不全，认不出这个码。请联网后再扫一次。' },
      forged: { title: '假场所码', text: '签名不符，不是防控办签发的。请告诉工作人员。' },
      expired: { title: '场所码已过期', text: '请告诉工作人员更换海报。' },
    },
  },
  roles: roleNames,
  street,
  signIn: {
    title: '工作人员登录',
    lead: '请输入防控办发给您的邀请码。邀请码只能使用一次，使用后与您的账号绑定。',
    label: '邀请码',
    placeholder: '如 K7QF-2M9X-4TBD',
    invalid: '邀请码是 12 位字母和数字。',
    submit: '登录',
    submitting: '正在登录…',
  },
  door: {
    bar: '扫码核验',
    noVenue: '未指定场所',
    scan: '扫码核验',
    fromPicture: '拍照或选择图片',
    hint: '请对方打开小程序，当面亮码',
    paste: '或粘贴码的内容',
    pasteEmpty: '请先粘贴二维码内容。',
    pasteNoCode: '这不是二维码内容，请粘贴以 WZ1: 开头的文字。',
    pastePlaceholder: '以 WZ1: 开头的文字',
    check: '核验',
    noCode: '图片里没有找到二维码，请对准整个码，重拍或另选一张',
    lists: {
      current: (at: string) => `失效码名单更新于 ${at}`,
      old: (at: string) => `名单可能已过时，更新于 ${at}。联网后自动更新，期间仍可核验。`,
      never: '名单尚未取全，联网后自动更新，期间仍可核验。',
      none: '尚未准备好离线核验，请联网，准备好后再扫。',
      preparing: '正在准备离线核验…',
      updating: '正在更新名单…',
    },
    next: '继续扫码',
    leaves: (seconds: number) => `结果 ${seconds} 秒后自动清除`,
    left: '上一个结果已清除',
    leftText: (seconds: number) => `可以通行的结果显示 ${seconds} 秒。没有看清的，请点下面的按钮重新扫码。`,
    fillIn: '代填基层核查',
    fillInHint: '持码人不便自己填写时使用，需要联网',
    fillInOffline: '现在没有网络，联网后可以代填',
    report: '上报冒用',
    reportHint: '确认他人冒用此码时使用，原码立即失效',
    reportSure: '确认上报，停用此码',
    reporting: '正在上报…',
    reported: '已上报，原码已停用',
    fresh: (seconds: number) => `真码 · ${seconds} 秒前生成`,
    until: (at: string) => `${at} 前有效`,
    paper: '纸质通行证',
    compare: (digits: string) => `请核对姓名和证件号后四位 ${digits}`,
    admissions,
    refusals,
  },
}
