import type { CaseErrorTexts } from '../../errors'

/** What goes wrong with a case, on both sides of it. */
export const caseErrors: CaseErrorTexts = {
  CASE_NOT_FOUND: { title: '没有找到这条核查', text: '可能已撤回或已转到其他街道，请刷新后查看。' },
  CASE_CHANGED: { title: '这条核查刚刚有变化', text: '下面是最新情况，您的操作没有生效，请看过后再操作。' },
  CASE_MOVE_REFUSED: { title: '现在不能这样操作', text: '这条核查的状态已经改变，请刷新后查看。' },
  CASE_FORM_INVALID: { title: '有内容需要更正', text: '请检查标红的项目；日期应先后相符。' },
}
