import type { ApiOverrides } from './api'
import { paper } from './canvas'
import { sendForm, sendHttp } from './http'

const systemInfo = {
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
  titleBarHeight: 44,
  platform: 'iOS',
  system: '16.0',
  version: '10.5.90',
  language: 'zh-Hans',
  app: 'alipay',
  model: 'iPhone',
  brand: 'iPhone',
}

/** Alipay calls `fail` for a status of 400 and above, where WeChat calls `success`. */
const HTTP_STATUS_ERROR = 19

export const alipayAnswers: ApiOverrides = {
  async request(options, program) {
    const answer = await sendHttp(options, program)
    if (answer.status >= 400) throw Object.assign(new Error('http status error'), { error: HTTP_STATUS_ERROR, ...answer })
    return answer
  },
  async uploadFile({ url, filePath, fileName, fileType, formData, header, headers }, program) {
    if (fileType !== 'image') throw Object.assign(new Error('fileType is missing'), { error: 2 })
    const { status, data } = await sendForm(
      { url, name: fileName, bytes: program.file(filePath), fields: formData, headers: headers ?? header },
      program,
    )
    return { statusCode: status, data, header: {} }
  },
  // Nobody chooses anything: what they do is for the test to say.
  chooseImage: () => ({ apFilePaths: [] }),
  compressImage: ({ apFilePaths }) => ({ apFilePaths }),
  canvasToTempFilePath: ({ canvas }, program) => ({
    apFilePath: program.keepFile(`https://resource/${program.calls.length}.png`, paper(canvas)),
  }),
  getAuthCode: () => ({ authCode: 'alipay-auth-code', authErrorScopes: {}, authSuccessScopes: ['auth_base'] }),
  getLocation: () => ({ latitude: '28.0', longitude: '120.7', accuracy: '65' }),
  confirm: () => ({ confirm: true }),
  alert: () => ({}),
  showActionSheet: () => ({ index: 0 }),
  scan: () => ({ code: '', qrCode: '', result: '' }),
  setClipboard: ({ text }, { storage }) => void storage.set('clipboard', text),
  getClipboard: (_, { storage }) => ({ text: storage.get('clipboard') ?? '' }),
  getStorage: ({ key }, { storage }) => ({ data: storage.get(key) ?? null }),
  setStorage: ({ key, data }, { storage }) => void storage.set(key, data),
  removeStorage: ({ key }, { storage }) => void storage.delete(key),
  getPhoneNumber: () => ({ response: JSON.stringify({ response: '', sign: '' }) }),
  getNetworkType: (_, { network }) => ({ networkType: network === 'none' ? 'NOTREACHABLE' : 'WIFI', networkAvailable: network !== 'none' }),
  getScreenBrightness: () => ({ brightness: 0.5 }),
}

export const alipaySync: ApiOverrides = {
  getSystemInfoSync: () => systemInfo,
  getWindowInfo: () => systemInfo,
  getStorageSync: ({ key }, { storage }) => ({ data: storage.get(key) ?? null, success: true }),
  setStorageSync: ({ key, data }, { storage }) => void storage.set(key, data),
  removeStorageSync: ({ key }, { storage }) => void storage.delete(key),
  // No camera: what a person does in front of it is for the test to say.
  call: ([, , done]) => void setImmediate(() => done(null)),
  getAppIdSync: () => ({ appId: '2000000000000000' }),
}
