import Taro from '@tarojs/taro'
import type { Transport } from './transport'

/** The HTTP access service, for Alipay and browsers. It answers 200 to everything that reaches a function. */
export const overHttp: Transport = {
  async send(name, request, token) {
    const { data } = await Taro.request({
      url: `${BACKEND_URL}/api/${name}`,
      method: 'POST',
      data: request,
      dataType: 'json',
      header: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    })
    return data
  },
}
