import type { ErrorTexts, RoomErrors } from '../../../errors'
import { caseErrors } from '../../cases/zh-CN'

export const errors: ErrorTexts<RoomErrors['verification']> = {
  ...caseErrors,
  CASE_ALREADY_OPEN: { title: '已经提交过核查', text: '同一申领人同时只能有一条核查，请在“查询核查情况”中查看或修改。' },
  CASE_NOT_POSSIBLE: { title: '不能为该申领人发基层核查', text: '白名单人员请联系属地防控办；未确认的申领人，请先确认是本人。' },
}
