/** 分次查询: where one code does not suffice to authorise. */
export const check = {
  title: '行程查询',
  begin: {
    title: '分次查询行程',
    lead: '一个验证码只能查询一部分城市。比对的城市较多时分次查询，每次填写一个验证码。',
    privacy: '系统只查询“近 14 天是否到过中高风险地区”，不会取得、也不会保存到过哪些地方。',
    phoneHint: '请填写注册健康码的手机号。刚收到、还没有用过的验证码仍可使用。',
    start: '开始查询',
    starting: '正在开始…',
  },
  running: {
    title: '正在查询',
    leave: '可以离开此页，查询会继续进行，回来即可查看结果。',
    leaveAndBeTold: '可以离开此页，查询会继续进行。离开时请允许消息提醒，有结果即通知您。',
  },
  done: { title: '查询完成', text: '结果已用于您的防疫码，到失效时间前可以亮码。', show: '去亮码' },
  givenUp: { title: '查询没有按时完成', text: '请重新开始。急需出行的，可先使用健康码 + 行程卡。' },
  outdated: { title: '风险地区名单已更新', text: '上次查询所依据的名单已更新，请重新查询。' },
}
