import type { CaseErrorTexts } from '../../errors'

/** What goes wrong with a case, on both sides of it. */
export const caseErrors: CaseErrorTexts = {
  CASE_NOT_FOUND: { title: '没有找到这条核查', text: '可能已撤回或已转到其他街道，请刷新后查看。' },
  CASE_CHANGED: { title: '这条核查刚刚有变化', text: '下面是最新情况，您的操作没有生效，请看过后再操作。' },
  CASE_MOVE_REFUSED: { title: '现在不能这样操作', text: '这条核查的状态已经改变，您的操作没有生效，下面是最新情况。' },
  CASE_FORM_INVALID: { title: '有内容需要更正', text: '请检查标红的项目；日期应先后相符。' },
  PICTURES_TOO_MANY: { title: '照片太多', text: '请先删除不需要的照片，或提交后再添加。' },
  UPLOAD_OVER: { title: '照片没有传完', text: '等待时间过长或网络中断，请重新上传这一张。' },
  PICTURE_REFUSED: { title: '这张照片不能使用', text: '请使用手机拍摄的照片或截图（JPEG、PNG、WebP），不超过 2 MB，内容完整清晰。' },
  PICTURES_MISSING: { title: '照片或签名已失效', text: '上传后超过 24 小时没有提交的照片和签名会自动删除，请重新添加。' },
  PICTURE_REPEATED: { title: '照片重复', text: '同一张照片只能提交一次，以前核查用过的照片也不能再用。请换成新的核酸检测报告照片。' },
}
