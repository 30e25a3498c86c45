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
}
