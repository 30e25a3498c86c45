import type { ErrorTexts, RoomErrors } from '../../../errors'

export const errors: ErrorTexts<RoomErrors['returning']> = {
  DECLARATION_NOT_FOUND: { title: '没有找到这条预申报', text: '可能已撤回，或行程已结束并按规定删除，请刷新后查看。' },
  DECLARATION_ALREADY_OPEN: { title: '已有一条预申报', text: '行程有变化时，请修改已有的预申报，不必重新填写。' },
  DECLARATION_CHANGED: { title: '这条预申报刚刚有变化', text: '下面是最新情况，您的操作没有生效，请看过后再操作。' },
  DECLARATION_MOVE_REFUSED: { title: '现在不能这样操作', text: '这条预申报的状态已经改变，或还没有到抵温日期，请刷新后查看。' },
  DECLARATION_NOT_POSSIBLE: { title: '有申领人尚未确认', text: '请先确认是本人，或选择由本人代办的家人。' },
  ANALYSIS_NOT_RUNNING: { title: '研判已结束', text: '研判已完成或已超过时限，请刷新后查看，需要时可重新开始。' },
  DECLARATION_INVALID: { title: '有内容需要更正', text: '请检查标红的项目，更正后再提交。' },
}
