export const start = {
  lead: '健康码和行程，合成一个码',
  steps: [
    { title: '验证手机号', text: '与申领健康码时登记的手机号一致' },
    { title: '授权核验行程', text: '只比对近 14 天是否到过中高风险地区' },
    { title: '关联健康码', text: '本人和家庭代办的家人，一次关联' },
  ],
  begin: '开始申报',
  privacy: '不获取、不保存您去过的任何地点',
}
