import type { StaffEnd } from '@domain/access/staff-end'
import type { ErrorTexts, RoomErrors } from '../../../errors'
import { paperErrors } from '../../paper/zh-CN'
import { orderErrors } from '../../orders/refused.zh-CN'
import { endText } from '../../posts/ends'
import { postErrors } from '../../posts/zh-CN'
import { policyRefused } from '../policy/refused.zh-CN'

const ended: Readonly<Record<StaffEnd, string>> = {
  revoked: '本次没有办理，列表已更新。',
  replaced: '岗位已换绑到新账号，本次没有办理。列表已更新，请对新账号办理。',
  'venue-closed': '所在场所已关闭，账号随之停用，列表已更新。',
}

export const errors: ErrorTexts<RoomErrors['office']> = {
  ...postErrors,
  ...orderErrors,
  ...paperErrors,
  FILE_NOT_FOUND: { title: '没有找到文件', text: '请重新上传名单。' },
  RISK_LIST_REFUSED: { title: '名单未通过检查', text: '名单的结构、数量或时间不符，现行名单不变。' },
  PROPOSAL_NOT_FOUND: { title: '没有找到这份名单', text: '请重新导入。' },
  PROPOSAL_OUTDATED: { title: '现行名单已变化', text: '请重新查看差异，再确认。' },
  PROPOSAL_PASSED: { title: '已有更新的名单生效', text: '这份名单没有生效过，时间也不晚于现行名单，不能再确认。' },
  RISK_SOURCE_DOWN: { title: '国家接口没有应答', text: '现行名单不变。请稍后再试，也可以上传文件。' },
  CITIES_UNMAPPED: { title: '有地名无法对应到城市', text: '请先为这些地名指定城市。' },
  CITY_UNKNOWN: { title: '城市代码不存在', text: '请检查所选城市。' },
  STREET_UNKNOWN: { title: '请选择街道', text: '网格员须有负责的街道（乡镇）。' },
  VENUE_NOT_FOUND: { title: '没有找到这个场所', text: '请刷新场所列表后再试。' },
  VENUE_CLOSED: { title: '这个场所已关闭', text: '本次没有办理。如需继续使用，请先重新开放。' },
  VENUE_CHANGED: { title: '场所信息刚被他人修改', text: '列表已更新，请核对后再修改。' },
  LIST_UNREADABLE: {
    title: '无法读取文件',
    text: ({ row }) =>
      row === undefined
        ? '请使用 CSV（UTF-8 或 GB18030 编码）或 XLSX 文件，旧版 XLS 请另存为 XLSX。'
        : `第 ${row} 行的引号不成对，请在表格软件中打开后重新保存。`,
  },
  LIST_TOO_LARGE: { title: '文件太大', text: ({ most = 50_000 }) => `最多 ${most} 行，请拆分后分次上传。` },
  LIST_HEADER_WRONG: { title: '表头不符', text: ({ missing = '' }) => `第一行缺少：${missing}。请使用下载的模板。` },
  LIST_EMPTY: { title: '表格中没有数据', text: '请在模板中填写后再上传。' },
  LIST_HAS_REFUSALS: { title: '名单未导入', text: '有未通过的行。请改正后重新上传，或选择只导入通过的行。' },
  FILING_INVALID: {
    title: '请核对备案',
    text: ({ field }) => (field === 'company' ? '请填写公司全称。' : '有效期须在今天之后，且不超过一年。'),
  },
  STAFF_NOT_FOUND: { title: '没有找到这个账号', text: '请刷新人员列表后再试。' },
  STAFF_ENDED: {
    title: '这个账号已停用',
    text: (params) => endText(ended, params),
  },
  INVITATION_OVER: { title: '这个邀请码已不能撤销', text: '它已被使用、撤销或过期，列表已更新。' },
  POLICY_REFUSED: policyRefused,
  POLICY_CHANGED: { title: '政策刚被他人修改', text: '已为您刷新，请核对现行值后再修改。' },
  POLICY_BEGUN: { title: '这项修改不能撤回', text: '它已生效，或在 2 分钟内生效。如需改变，请另作修改。' },
}
