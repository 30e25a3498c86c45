import Taro from '@tarojs/taro'
import type { Sheets } from './sheets'

/** Of WeChat: a file out of a conversation, which is where phones have theirs. */
export const sheets: Sheets = {
  async choose() {
    const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'xlsx'] }).catch(() => undefined)
    const file = chosen?.tempFiles[0]
    return (
      file && {
        name: file.name,
        send: ({ path }) =>
          Taro.cloud.uploadFile({ cloudPath: path, filePath: file.path }).then(
            () => true,
            () => false,
          ),
      }
    )
  },
}
