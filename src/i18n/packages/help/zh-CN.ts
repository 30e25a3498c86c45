import { questions } from './questions/zh-CN'

export const zhCN = {
  questions: {
    bar: '常见问题',
    all: questions,
    find: '查找',
    placeholder: '例如：验证码',
    none: '没有找到，请换一个词。',
    more: '没有找到答案？请拨打 12345 政务服务热线。',
  },
  cities: {
    bar: '比对城市',
    title: '行程与哪些城市比对',
    text: '近 14 天到过或途经下列任一城市的，行程显示为异常。只告诉您名单，不会显示您去过哪里。',
    listTime: '名单时间',
    count: (count: number) => `共 ${count} 个城市`,
    empty: '当前没有需要比对的城市。',
  },
  settings: {
    bar: '设置',
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    type: '字号',
    types: { normal: '标准', large: '大字' },
    theme: '外观',
    themes: { auto: '跟随手机', light: '浅色', dark: '深色' },
    sample: '可以通行 · 行程正常',
  },
  reminders: {
    title: '消息提醒',
    text: '防疫码的状态有变化，或即将失效时，发消息告诉您。每同意一次，可收一条；消息中不写颜色和原因。',
    off: '尚未开启',
    left: (situation: number, validity: number) => `还可收：状态变化 ${situation} 条，失效提醒 ${validity} 条`,
    allow: '开启提醒',
    more: '再加一条',
    stop: '停止提醒',
    allowed: '已开启提醒',
    stopped: '已停止提醒',
  },
}
