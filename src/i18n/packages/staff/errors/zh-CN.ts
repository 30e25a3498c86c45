import type { AttestationRefusal } from '@domain/pass/attestation.table'
import type { ErrorTexts, RoomErrors } from '../../../errors'
import { caseErrors } from '../../cases/zh-CN'
import { paperErrors } from '../../paper/zh-CN'
import { orderErrors } from '../../orders/refused.zh-CN'
import { postErrors } from '../../posts/zh-CN'

/** Why, by `domain/pass/attestation.table.ts`. */
const ATTESTATION_REFUSED: Readonly<Record<string, string>> = {
  name: '姓名与身份证号不符，请对照身份证核对。',
  phone: '此人的防疫码已在本人手机上关联，或关联后未确认，请用手机亮码。',
  case: '此人有未办结的核查，请先办结核查。',
  code: '此人的健康码不是绿码，或行程、核查情况不允许通行。',
} satisfies Record<AttestationRefusal, string>

export const errors: ErrorTexts<RoomErrors['staff']> = {
  ...caseErrors,
  ...postErrors,
  ...orderErrors,
  ...paperErrors,
  TWO_CHECKS_MISSING: { title: '两查两问没有完成', text: '黄问号须逐项完成“两查两问”并勾选，才能解除。' },
  REPORT_MISSING: { title: '没有待确认的核酸报告', text: '请先由本人上传核酸检测报告；已确认的不必再次确认。' },
  REASON_MISSING: { title: '没有写原因', text: '变更管控，或管控期未满时结束管控，请先选择或填写原因。' },
  STREET_UNKNOWN: { title: '请选择街道（乡镇）', text: '请选择温州市内的另一个街道（乡镇）。' },
  HEALTH_NOTE_NOT_POSSIBLE: { title: '现在不能记录健康情况', text: '只有居家健康观察和日常健康监测期间才逐日记录，措施可能已变更或结束。' },
  HEALTH_NOTE_DAY: {
    title: '只能记录当天的健康情况',
    text: '须在措施起止日期内当天记录；当天写好、因没有网络未发出的，次日 12 点前仍可发送。',
  },
  PAPER_NOT_ATTESTED: {
    title: '不能凭网格员证明打印',
    text: ({ why }) => ATTESTATION_REFUSED[String(why)] ?? '请联系防控办核实。',
  },
  REGISTRY_DOWN: { title: '健康码系统暂时无法使用', text: '查不到此人的健康码颜色，请稍后再试。' },
  CONSENT_OUTDATED: { title: '证明内容已更新', text: '请关闭小程序后重新打开，查看新的内容，再勾选。' },
  INVITATION_INVALID: { title: '邀请码无效', text: '邀请码可能输错、已被使用或超过 7 天。请核对，或请防控办重新邀请。' },
  PASS_NOT_GENUINE: { title: '不是现场出示的真码', text: '只能上报刚刚扫到的真码。请对方当面亮码，再扫一次。' },
}
