import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { labelled, leaveOutUnused } from './attributes.table'

interface Platform {
  runtimePath: string | string[]
  template: {
    internalComponents: object
    mergeComponents(context: IPluginContext, components: object): void
  }
}

/** Taro's templates hold no aria attributes, so that labels would never reach the phone, and many that we do not use: this mends both, in template and runtime. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      leaveOutUnused(platform.template.internalComponents)
      platform.template.mergeComponents(context, labelled)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'attributes-runtime.ts')].flat()
    },
  })
}
