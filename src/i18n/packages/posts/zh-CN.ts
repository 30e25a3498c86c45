import type { StaffEnd } from '@domain/access/staff-end'
import type { PostErrorTexts } from '../../errors'
import { endText } from './ends'

const ended: Readonly<Record<StaffEnd, string>> = {
  revoked: '不能再办理业务。如仍需使用，请联系防控办重新邀请。',
  replaced: '岗位已换绑到新账号，请用新手机或新账号办理。如果您不知情，请尽快联系防控办。',
  'venue-closed': '您所在的场所已关闭。如仍需使用，请联系防控办重新邀请。',
}

/** What goes wrong with an account of staff, for who has it and for who changes it, and with the keys that both sides need. */
export const postErrors: PostErrorTexts = {
  STAFF_SELF: { title: '不能操作本人的账号', text: '请由另一位防控办人员操作。' },
  LAST_OFFICE: { title: '这是防控办最后一个账号', text: '请先邀请另一位防控办人员，再停用或更换角色。' },
  POST_ENDED: {
    title: '您的工作人员账号已停用',
    text: (params) => endText(ended, params),
  },
  SIGNING_KEYS_OVER: { title: '系统密钥已到期', text: '这不是您的问题，请联系防控办更换密钥。' },
}
