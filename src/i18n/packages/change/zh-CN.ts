export const zhCN = {
  begun: '有未保存的修改',
  begunOvertaken: '修改留在本机。您开始修改后，情况又有变化，请先看过下面的最新情况，再决定继续或放弃。',
  goOn: '继续修改',
  discard: '放弃修改',
  discarding: { title: '放弃修改？', text: '改动的内容将从本机删除，不能恢复。', confirm: '放弃修改' },
  left: '修改未保存，已留在本机',
  leftUnfinished: '已填写的内容留在本机，下次接着填',
  overtaken: '您开始修改后，情况又有变化',
  overtakenText: '请先核对最新内容。仍要按您的修改保存，请点“以我的修改为准”。',
  newest: '最新内容（不同之处）',
  insist: '以我的修改为准',
}
