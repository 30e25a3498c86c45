import { errors as office } from '../office/errors/zh-CN'
import { errorSentence } from '../../errors'
import { postErrors } from './zh-CN'

it.each([
  [postErrors.POST_ENDED, 'replaced', '新账号'],
  [postErrors.POST_ENDED, 'revoked', '重新邀请'],
  [postErrors.POST_ENDED, 'in a way of a later version', '重新邀请'],
  [postErrors.POST_ENDED, 'venue-closed', '场所已关闭'],
  [office.STAFF_ENDED, 'venue-closed', '场所已关闭'],
  [office.STAFF_ENDED, 'replaced', '请对新账号办理'],
  [office.STAFF_ENDED, undefined, '本次没有办理，列表已更新。'],
])('each end of an account has its text', (error, how, said) => {
  expect(errorSentence(error, how === undefined ? {} : { how })).toContain(said)
})
