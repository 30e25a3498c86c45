import { randomBytes } from 'node:crypto'
import type { ApiOverrides } from './api'
import { paper } from './canvas'
import { sendHttp, storeFile } from './http'

const windowInfo = {
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
}
const appInfo = { SDKVersion: '3.8.12', version: '8.0.50', language: 'zh_CN', theme: 'light' }
const deviceInfo = { platform: 'devtools', system: 'iOS 16.0', brand: 'devtools', model: 'iPhone' }

export const weappAnswers: ApiOverrides = {
  async request({ url, method, data, header }, program) {
    const { status, headers, data: answer } = await sendHttp({ url, method, data, headers: header }, program)
    return { statusCode: status, header: headers, data: answer, cookies: [] }
  },
  async 'cloud.callFunction'({ name, data }, program) {
    const { cloudUrl, openid = 'minihost-openid' } = program.options
    if (!cloudUrl) throw new Error('cloudUrl is not set')
    const headers = { 'x-local-openid': openid }
    const answer = await sendHttp({ url: `${cloudUrl}/${name}`, method: 'POST', data: data ?? {}, headers }, program)
    if (answer.status >= 400) throw Object.assign(new Error(`-504002 functions execute fail`), { errCode: -504002 })
    return { result: answer.data, requestID: 'minihost' }
  },
  async 'cloud.uploadFile'({ cloudPath, filePath }, program) {
    const { cloudUrl = '', openid = 'minihost-openid' } = program.options
    return storeFile(cloudUrl.replace(/callFunction$/, 'uploadFile'), { cloudPath, openid, bytes: program.file(filePath) }, program)
  },
  // Nobody chooses anything: what they do is for the test to say.
  chooseMedia: () => ({ type: 'image', tempFiles: [] }),
  compressImage: ({ src }) => ({ tempFilePath: src }),
  canvasToTempFilePath: ({ canvas }, program) => ({
    tempFilePath: program.keepFile(`wxfile://tmp/${program.calls.length}.png`, paper(canvas)),
  }),
  login: () => ({ code: 'weapp-login-code' }),
  getLocation: () => ({ latitude: 28.0, longitude: 120.7, accuracy: 65 }),
  showModal: () => ({ confirm: true, cancel: false }),
  showActionSheet: () => ({ tapIndex: 0 }),
  scanCode: () => ({ result: '', scanType: 'QR_CODE', charSet: 'UTF-8' }),
  setClipboardData: ({ data }, { storage }) => void storage.set('clipboard', data),
  getClipboardData: (_, { storage }) => ({ data: storage.get('clipboard') ?? '' }),
  getStorage({ key }, { storage }) {
    if (!storage.has(key)) throw new Error('data not found')
    return { data: storage.get(key) }
  },
  setStorage: ({ key, data }, { storage }) => void storage.set(key, data),
  removeStorage: ({ key }, { storage }) => void storage.delete(key),
  getSetting: () => ({ authSetting: {} }),
  getNetworkType: (_, { network }) => ({ networkType: network }),
  getScreenBrightness: () => ({ value: 0.5 }),
  getRandomValues: ({ length }) => ({ randomValues: Uint8Array.from(randomBytes(length)).buffer }),
}

export const weappSync: ApiOverrides = {
  getSystemInfoSync: () => ({ ...windowInfo, ...appInfo, ...deviceInfo }),
  getWindowInfo: () => windowInfo,
  getAppBaseInfo: () => appInfo,
  getDeviceInfo: () => deviceInfo,
  getStorageSync: (key, { storage }) => storage.get(key) ?? '',
  setStorageSync: ([key, data], { storage }) => void storage.set(key, data),
  removeStorageSync: (key, { storage }) => void storage.delete(key),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } }),
}
