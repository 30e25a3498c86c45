import type { Catalogue } from '../catalogue'

export const help: Catalogue['help'] = {
  office: {
    title: 'How to do this today',
    intro: (service) => `“${service}” will soon be possible here. Today please do this:`,
    steps: [
      'Call 12345, say where in Wenzhou you live, and ask for the local prevention office',
      'Or ask your community or grid worker',
      'Meanwhile use the health code and the itinerary card',
    ],
    call: 'Call 12345',
  },
  operators: {
    title: 'Hotlines of the phone operators',
    text: 'Say: the national itinerary card (通信大数据行程卡) finds no record.',
    names: { mobile: 'China Mobile', unicom: 'China Unicom', telecom: 'China Telecom', broadnet: 'China Broadnet' },
  },
  nationalCard: {
    title: 'The national itinerary card',
    steps: [
      'Search for 通信行程卡 in WeChat or Alipay',
      'Look it up with the same number',
      'If it shows your travel, come back and declare again',
    ],
    copy: 'Copy 通信行程卡',
    search: '通信行程卡',
  },
  zhejiangCode: {
    title: 'Fill in the Zhejiang health code again',
    steps: [
      'Open 浙里办 or Alipay and search for 健康码',
      'Choose 重新填写, check every answer and submit',
      'After 1 to 2 hours, come back and link again',
    ],
    copy: 'Copy 浙江健康码',
    search: '浙江健康码',
  },
  measure: {
    title: 'Daily health monitoring',
    hospital: 'For a hospital, get a certificate of your community or the office first.',
  },
}
